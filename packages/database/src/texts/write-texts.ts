import { type PreparedCaller, prepareCaller } from '@worldloom/agents'
import { buildNote, buildWarning, type Diagnostic, isDiagnostic } from '@worldloom/diagnostics'
import { chooseTexts, type Texts } from '@worldloom/engine'
import { nameFiles } from '@worldloom/runner'
import type { DatabaseEvent } from '../events.ts'
import type { PlannedRun } from '../plan-run.ts'
import type { Job } from '../run/job.ts'
import { settleAll } from '../run/settle-all.ts'
import { getTemporary } from '../run/temporary.ts'
import type { FindTexts } from './ask-rows.ts'
import type { Health } from './draft-answer.ts'
import { noteChoice } from './note-choice.ts'
import { openChat } from './open-chat.ts'
import { openGate } from './open-gate.ts'
import { readTables } from './read-tables.ts'
import type { RowFacts, TableFacts } from './table-facts.ts'
import { readTextsFile, type WrittenTexts, writeTextsFile } from './texts-file.ts'
import { writePages } from './write-pages.ts'
import { writeReadings } from './write-readings.ts'
import { countRequests, type WrittenTable, writeTable } from './write-table.ts'
import type { Writing } from './writing.ts'

/** Has the model write the texts of a run, or finds those that the run has already. */
export async function writeTexts(
  job: Job,
  writing: Writing,
  planned: PlannedRun,
  folder: string,
  tell: (event: DatabaseEvent) => void,
): Promise<WrittenTexts | Diagnostic> {
  const kept = await readTextsFile(folder)
  if (kept) return kept
  const { settings, run, replay } = writing
  const prepared = await prepareCaller({ settings, run, replay })
  if (isDiagnostic(prepared)) return prepared
  try {
    const written = await writeAll(job, writing, planned, folder, prepared, tell)
    await writeTextsFile(folder, written)
    return written
  } finally {
    prepared.close()
  }
}

async function writeAll(
  job: Job,
  writing: Writing,
  planned: PlannedRun,
  folder: string,
  prepared: PreparedCaller,
  tell: (event: DatabaseEvent) => void,
): Promise<WrittenTexts> {
  const { compiled, inputs } = planned
  const tables = await readTables(planned.compiled, {
    threads: job.threads,
    temporaryFolder: getTemporary(folder),
    rows: planned.largest,
    signal: job.signal,
  })
  const warn = (message: string): void =>
    tell({ kind: 'note', diagnostic: buildNote('SPANS_LOST', message) })
  const { chat, close } = openChat(folder, job, writing, warn)
  await writeReadings(folder, inputs, tables, chat)
  const { batchSize } = writing.settings
  const of = tables.reduce((sum, table) => sum + countRequests(table, batchSize), 0)
  let done = 0
  const failed = new AbortController()
  const health: Health = { why: null, silent: 0, answered: 0 }
  const shared = {
    plan: compiled.plan,
    batchSize,
    caller: prepared.caller,
    chat,
    model: prepared.model.id,
    signal: job.signal,
    health,
    // while some wait to try again, others can be asked
    gate: openGate(prepared.width * 2, failed.signal),
    onDone: () => tell({ kind: 'progress', done: ++done, of, what: 'writing texts' }),
  }
  const names = nameFiles(inputs.schema, 'csv')
  const made = new Map<string, Promise<WrittenTable>>()
  for (const table of tables) {
    const parents = listParents(table).flatMap((id) => {
      const parent = made.get(id)
      return parent ? [parent.then((found): [string, WrittenTable] => [id, found])] : []
    })
    const write = async (): Promise<WrittenTable> => {
      const findTexts = indexTexts(new Map(await Promise.all(parents)))
      const written = await writeTable({ ...shared, findTexts }, table)
      const name = names[table.table.id]?.replace(/\.csv$/, '') ?? table.table.id
      await writePages(folder, name, written, writing.isFull)
      return written
    }
    const promise = write()
    // what is under way is paid for: it ends and is kept, and nothing else begins
    promise.catch((error: unknown) => failed.abort(error))
    made.set(table.table.id, promise)
  }
  await settleAll([...made.values()]).catch(() => {
    job.signal.throwIfAborted()
    throw failed.signal.reason
  })
  const all = await Promise.all(
    [...made].map(async ([id, written]): Promise<[string, WrittenTable]> => [id, await written]),
  )
  const notes = [
    ...noteChoice(chooseTexts(compiled.plan)),
    ...all.flatMap(([id, { losses }]) => losses.map((loss) => noteLoss(id, loss))),
  ]
  for (const diagnostic of notes) tell({ kind: 'note', diagnostic })
  await close()
  const texts: Texts = Object.fromEntries(all.map(([id, { columns }]) => [id, columns]))
  return { model: prepared.model.id, texts, notes, calls: prepared.caller.totals }
}

/** The tables that the rows of a table point to, as far as the facts tell of them. */
function listParents({ facts }: TableFacts): readonly string[] {
  const [first] = facts
  const visit = ({ links }: RowFacts): readonly string[] =>
    Object.values(links).flatMap((linked) => [linked.table, ...visit(linked)])
  const all = new Set(facts.slice(0, 50).flatMap(visit))
  return first ? [...all] : []
}

function indexTexts(written: ReadonlyMap<string, WrittenTable>): FindTexts {
  const tables = new Map(
    [...written].map(([id, { columns }]) => {
      const rows = new Map<number, Record<string, string>>()
      for (const [column, texts] of Object.entries(columns)) {
        if (texts.kind !== 'rows') continue
        for (const { row, text } of texts.rows) {
          const found = rows.get(row) ?? {}
          found[column] = text
          rows.set(row, found)
        }
      }
      return [id, rows] as const
    }),
  )
  return (table, row) => tables.get(table)?.get(row) ?? null
}

function noteLoss(
  table: string,
  { column, rows, of, why }: WrittenTable['losses'][number],
): Diagnostic {
  const message = `The model failed for ${rows} of ${of} rows of ${table}.${column}, which hold what the plan writes: ${why}`
  return buildWarning('TEXT_FALLBACK', message, 'The calls stand in traces/.')
}
