import { basename } from 'node:path'
import { type CallTotals, prepareCaller } from '@worldloom/agents'
import { buildWarning, type Diagnostic, isDiagnostic, isFault } from '@worldloom/diagnostics'
import { compile, generatorNames, type Plan, readRules, understand } from '@worldloom/engine'
import { explainStop } from '@worldloom/job'
import { ignoreEvents } from '../ignore-events.ts'
import { loadFiles } from '../inputs/load-files.ts'
import { type Inputs, readInputs } from '../inputs/read-inputs.ts'
import type { ModelOptions } from '../options.ts'
import { checkOptions } from '../request/check-options.ts'
import { settleAll } from '../run/settle-all.ts'
import { draftAnswer } from '../texts/draft-answer.ts'
import { openGate } from '../texts/open-gate.ts'
import type { Writing } from '../texts/writing.ts'
import { askRules } from './ask-rules.ts'
import { listOpen } from './list-open.ts'
import { buildDocument, printProposals } from './print-proposals.ts'
import type { TableProposal } from './proposal.ts'
import { readProposal } from './read-proposal.ts'

export interface ProposeOptions extends ModelOptions {
  readonly schema: string
  readonly reference?: string | undefined
  readonly dialect?: string | undefined
  readonly signal?: AbortSignal | undefined
}

export type ProposeResult =
  | {
      readonly status: 'done'
      /** The rules file, with the model's reasons as comments. */
      readonly text: string
      /** The same as a document of `rules.schema.json`. */
      readonly document: Readonly<Record<string, unknown>>
      /** What was proposed and cannot hold, and tables for which there was no answer. */
      readonly notes: readonly Diagnostic[]
      readonly calls: CallTotals
    }
  | { readonly status: 'refused' | 'stopped'; readonly diagnostics: readonly Diagnostic[] }

/** Has a model propose rules for each table, and keeps those with which a plan can be made. */
export async function proposeWith(
  options: ProposeOptions,
  writing: Writing,
): Promise<ProposeResult> {
  const { request, diagnostics } = checkOptions(options, () => new Date())
  const inputs = await ignoreEvents(readInputs(await loadFiles(options), request))
  const faults = [...diagnostics, ...inputs.diagnostics].filter(isFault)
  if (faults.length > 0) return { status: 'refused', diagnostics: faults }
  const { settings, run, replay } = writing
  const prepared = await prepareCaller({ settings, run, replay })
  if (isDiagnostic(prepared)) return { status: 'refused', diagnostics: [prepared] }
  const signal = options.signal ?? new AbortController().signal
  const { plan } = compile({ ...inputs, settings: settingsOf(request) })
  const closed = new AbortController()
  const gate = openGate(prepared.width * 2, closed.signal)
  const drafting = {
    caller: prepared.caller,
    // nothing is run, so there is no trace to speak in; the ledger keeps every call
    chat: { say: () => 0 },
    model: prepared.model.id,
    signal,
    health: { why: null, silent: 0, answered: 0 },
  }
  const asked = Object.values(plan.tables).flatMap(({ table, rows, given }) => {
    const open = listOpen(plan, table)
    const isGiven = rows.kind === 'count' && rows.rows === given
    return open.length > 0 && !isGiven ? [{ table, open }] : []
  })
  try {
    const drafted = await settleAll(
      asked.map(({ table, open }) =>
        gate(async () => {
          const { answer, why } = await draftAnswer(drafting, {
            subject: table.id,
            ask: (turn) => askRules(plan, table, open, turn),
            check: (value) => readProposal(value, table.id, open).flaws,
          })
          return { ...readProposal(answer, table.id, open), failed: answer === null ? why : null }
        }),
      ),
    )
    const lost = drafted.flatMap(({ proposal, failed }) =>
      failed === null
        ? []
        : [
            buildWarning(
              'PROPOSAL_FAILED',
              `The model proposed nothing for "${proposal.table}": ${failed}`,
            ),
          ],
    )
    const { kept, notes } = await keepSound(
      drafted.map(({ proposal }) => proposal),
      inputs,
      plan,
    )
    const head = [
      `Rules for ${basename(options.schema)}, proposed by ${prepared.model.id}.`,
      'Read them, change them, keep them: nothing uses this file until --rules names it.',
    ]
    const text = printProposals(kept, head)
    const document = buildDocument(kept)
    return {
      status: 'done',
      text,
      document,
      notes: [...lost, ...notes],
      calls: prepared.caller.totals,
    }
  } catch (error) {
    closed.abort(error)
    const diagnostic = await explainStop(error, signal)
    if (!diagnostic) throw error
    return { status: 'stopped', diagnostics: [diagnostic] }
  } finally {
    prepared.close()
  }
}

/** What can be read and planned with, column by column; the rest is told. */
async function keepSound(
  proposals: readonly TableProposal[],
  inputs: Inputs,
  { settings }: Plan,
): Promise<{ readonly kept: readonly TableProposal[]; readonly notes: readonly Diagnostic[] }> {
  const findFault = async (tables: readonly TableProposal[]): Promise<Diagnostic | undefined> => {
    const text = JSON.stringify(buildDocument(tables))
    const read = await readRules([{ name: 'proposed.json', text }], inputs.schema, {
      generators: generatorNames,
    })
    const fault = read.diagnostics.find(isFault)
    if (fault) return fault
    const { rules } = read
    const understanding = understand(inputs.schema, rules)
    return compile({ ...inputs, rules, understanding, settings }).diagnostics.find(isFault)
  }
  const kept: TableProposal[] = []
  const notes: Diagnostic[] = []
  for (const whole of proposals) {
    let sound = whole
    // one column at a time where the table as a whole does not hold
    if (await findFault([...kept, whole])) {
      sound = { ...whole, columns: [] }
      for (const column of whole.columns) {
        const next = { ...sound, columns: [...sound.columns, column] }
        const fault = await findFault([...kept, next])
        if (!fault) sound = next
        else
          notes.push(
            buildWarning(
              'PROPOSAL_DROPPED',
              `What was proposed for ${whole.table}.${column.column} cannot hold: ${fault.message}`,
            ),
          )
      }
      if (await findFault([...kept, sound])) sound = { ...sound, rows: null, columns: [] }
    }
    kept.push(sound)
  }
  return { kept, notes }
}

function settingsOf({ seed, now }: { readonly seed: number; readonly now: string }) {
  return { seed, now, scale: 1, rows: null, tableRows: {}, range: null }
}
