import type { Diagnostic } from '@worldloom/diagnostics'
import { dialects } from './dialects/index.ts'
import type { Understanding } from './infer/understanding.ts'
import type { Schema } from './model/schema.ts'
import { findContradictions } from './plan/checks/find-contradictions.ts'
import { loosen } from './plan/loosen.ts'
import { cutLong } from './plan/lower/cut-long.ts'
import { lowerPlan } from './plan/lower/lower-plan.ts'
import { splitRepeats } from './plan/lower/split-repeats.ts'
import { passes } from './plan/passes.ts'
import type { Plan, Settings } from './plan/plan.ts'
import { startPlan } from './plan/start-plan.ts'
import type { Texts } from './plan/texts/texts.ts'
import type { Reference } from './reference/reference.ts'
import type { Rules } from './rules/rules.ts'
import { joinLists, listsTable } from './sql/join-lists.ts'
import { packQuantiles } from './sql/pack-quantiles.ts'
import { printStatement } from './sql/print-statement.ts'
import type { Statement } from './sql/query.ts'

export interface CompileInput {
  readonly schema: Schema
  readonly reference: Reference
  readonly rules: Rules
  readonly understanding: Understanding
  readonly settings: Settings
  /** Texts that were written elsewhere, such as by a language model. */
  readonly texts?: Texts
}

/** A plan and the statements that carry it out, in order. */
export interface Compiled {
  readonly plan: Plan
  readonly statements: readonly Statement[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Schema, reference data and rules in; a plan and its statements out. */
export function compile({
  schema,
  reference,
  rules,
  understanding,
  settings,
  texts = {},
}: CompileInput): Compiled {
  const start = startPlan(schema, reference, rules, understanding, settings, texts)
  const contradictions = findContradictions(start)
  if (contradictions.length > 0) return { plan: start, statements: [], diagnostics: contradictions }
  return refine(start)
}

/** The refined plan and its statements; where things wait for each other, again without what was only understood of them. */
function refine(start: Plan): Compiled {
  const plan = passes.reduce((refined, pass) => pass(refined), start)
  const { statements, diagnostics, circle } = lowerPlan(plan)
  const loosened = circle.length > 0 ? loosen(start, circle) : null
  return loosened
    ? refine(loosened)
    : { plan, statements, diagnostics: [...plan.notes, ...diagnostics] }
}

/** The SQL of a compiled plan in a dialect, one entry a statement: lists and functions first. */
export function printPlan(
  { plan, statements }: Compiled,
  dialectName: keyof typeof dialects,
): readonly string[] {
  const dialect = dialects[dialectName]
  const shared = dialect.shareRows(findMostRows(statements))
  const split = dialect.hash === null ? statements : splitRepeats(plan, statements, dialect.hash)
  const cut = dialect.mostRows === null ? split : cutLong(plan, split, dialect.mostRows)
  const packed = packQuantiles(cut, plan.lists)
  const { keepLists } = dialect
  const joined = keepLists
    ? joinLists(packed.statements, packed.lists)
    : { statements: packed.statements, lists: [] }
  return [
    // first, since BigQuery declares before it does anything else
    ...packed.lists.map((list) => dialect.declareList(list)),
    ...dialect.prelude,
    ...(shared === null ? [] : [shared]),
    ...(keepLists && joined.lists.length > 0 ? [keepLists(listsTable, joined.lists)] : []),
    ...joined.statements.map((statement) => printStatement(statement, dialect)),
  ]
}

/** One more than the greatest row number that is written out. */
function findMostRows(statements: readonly Statement[]): number {
  const layers = statements.flatMap((statement) =>
    statement.kind === 'create-work' ? statement.layers : [],
  )
  const ends = layers.map(({ from }) =>
    from.kind === 'rows' && from.from.kind === 'number' && from.rows.kind === 'number'
      ? Number(from.from.text) + Number(from.rows.text)
      : 0,
  )
  return ends.reduce((most, end) => Math.max(most, end), 0)
}
