import { type Diagnostic, DiagnosticList } from '@worldloom/diagnostics'
import type { Schema } from '../model/schema.ts'
import { loadReader } from '../read/load-reader.ts'
import { findCheckContradictions } from './faults/find-check-contradictions.ts'
import { findColumnCycles } from './faults/find-column-cycles.ts'
import { findCorrelationFaults } from './faults/find-correlation-faults.ts'
import { findHeroFaults } from './faults/find-hero-faults.ts'
import { findKeyContradictions } from './faults/find-key-contradictions.ts'
import { findPartConflicts } from './faults/find-part-conflicts.ts'
import { findRowCycles } from './faults/find-row-cycles.ts'
import { noteAbsentValues } from './faults/note-absent-values.ts'
import { expandLifecycles } from './lifecycles/expand-lifecycles.ts'
import { readRulesFile } from './read-rules-file.ts'
import type { KnownNames, RuleContext } from './rule-context.ts'
import type { Rules } from './rules.ts'
import { RulesDraft } from './rules-draft.ts'
import { listSegmentNames } from './segment-names.ts'
import { readYaml } from './source/read-yaml.ts'
import { expandStocks } from './stocks/expand-stocks.ts'
import type { WordFile } from './words/word-file.ts'

/** A rules file by its name, for messages. */
export interface RulesFile {
  readonly name: string
  readonly text: string
  /** The files of words that it names. */
  readonly words?: readonly WordFile[]
}

/** The rules of all files, with the schema's names, and every fault in them. */
export interface RulesReading {
  readonly rules: Rules
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads generation rules in YAML or JSON; nothing in them is passed over in silence. */
export async function readRules(
  files: readonly RulesFile[],
  schema: Schema,
  known: KnownNames,
): Promise<RulesReading> {
  await loadReader()
  const faults = new DiagnosticList()
  const add =
    (severity: Diagnostic['severity']): RuleContext['report'] =>
    (code, place, message, hint) =>
      faults.add({ code, severity, message, hint, place })
  const roots = files.flatMap(({ name, text }) => readYaml(text, name, faults) ?? [])
  const segments = listSegmentNames(roots, schema)
  const words = new Map(
    files.flatMap(({ name, words: named = [] }) =>
      named.map((file) => [`${name} ${file.path}`, file] as const),
    ),
  )
  const [report, note] = [add('error'), add('note')]
  const context: RuleContext = { schema, known, segments, words, report, note }
  const draft = new RulesDraft(context)
  for (const root of roots) readRulesFile(root, draft, context)
  const rules = expandStocks(expandLifecycles(draft.build(), context), context)
  findRowCycles(rules, context)
  findColumnCycles(rules, context)
  findCorrelationFaults(rules, context)
  findKeyContradictions(rules, context)
  findCheckContradictions(rules, context)
  findHeroFaults(rules, context)
  findPartConflicts(rules, context)
  noteAbsentValues(rules, context)
  return { rules, diagnostics: faults.list() }
}
