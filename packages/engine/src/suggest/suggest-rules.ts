import type { Diagnostic } from '@worldloom/diagnostics'
import { type Compiled, compile, printPlan } from '../compile.ts'
import { generatorNames } from '../generators/generator-names.ts'
import { understand } from '../infer/understand.ts'
import type { Schema } from '../model/schema.ts'
import type { Plan, TablePlan } from '../plan/plan.ts'
import type { Reference } from '../reference/reference.ts'
import { readRules } from '../rules/read-rules.ts'
import type { Rules } from '../rules/rules.ts'
import { keepGood } from './keep-good.ts'
import { listCandidates } from './list-candidates.ts'
import { keyOf, type Offers, type Test, type Trial } from './offers.ts'
import type { ColumnSuggestion, TableSuggestion } from './suggestion.ts'
import { type WrittenSuggestions, writeSuggestions } from './write-suggestions.ts'

export interface SuggestInput {
  readonly schema: Schema
  readonly reference: Reference
  /** What the schema is called in the file's first line. */
  readonly source: string
}

/** What is planned may depend on how many rows there are; so many are tried as well. */
const many = 1000

const none: Rules = { locale: 'en_US', tables: {} }

/**
 * A rules file that says what is inferred of a schema. A rule stands in it only if the plan with all
 * of them is the plan without any, so that the file given back makes the same rows.
 */
export async function suggestRules(input: SuggestInput): Promise<{
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
}> {
  const wanted = compileWith(input, none, null)
  if (wanted.statements.length === 0) return { text: '', diagnostics: wanted.diagnostics }
  const manyWanted = compileWith(input, none, many)
  const test = async (offers: Offers): Promise<Trial> => {
    const { text, columns } = write(wanted.plan, offers, input)
    const files = [{ name: 'rules', text }]
    const read = await readRules(files, input.schema, { generators: generatorNames })
    const refused = read.diagnostics.flatMap(({ place }) => columns.get(place?.line ?? 0) ?? [])
    if (read.diagnostics.length > 0)
      return { isSame: false, changed: new Set(refused.map((at) => keyOf(at.table, at.column))) }
    const made = compileWith(input, read.rules, null)
    const changed = findChanged(made.plan, wanted.plan)
    if (changed.size > 0) return { isSame: false, changed }
    const manyMade = compileWith(input, read.rules, many)
    return {
      isSame: isSamePlan(made, wanted) && isSamePlan(manyMade, manyWanted),
      changed: findChanged(manyMade.plan, manyWanted.plan),
    }
  }
  const likely = await dropChanged(listOffers(wanted.plan), test)
  const offers = await keepGood(likely, test)
  return { text: write(wanted.plan, offers, input).text, diagnostics: [] }
}

/** Columns that others are made by: keys that links hold, times and statuses that stand in an order. */
function listUnderstood({ schema, understanding }: Plan): ReadonlySet<string> {
  const { timeOrders, histories, limits } = understanding
  const links = schema.tables.flatMap(({ foreignKeys }) => foreignKeys)
  return new Set([
    ...links.flatMap(({ parent, parentColumns }) =>
      parentColumns.map((column) => keyOf(parent, column)),
    ),
    ...timeOrders.flatMap(({ table, later, earlier }) => [
      keyOf(table, later),
      ...(earlier.length === 1 ? [keyOf(table, earlier[0] ?? '')] : []),
    ]),
    ...histories.flatMap(({ table, status, time }) => [keyOf(table, status), keyOf(table, time)]),
    ...limits.map(({ table, column }) => keyOf(table, column)),
  ])
}

/** Takes away the first offer of each column that comes out otherwise, while there are such. */
async function dropChanged(offers: Offers, test: Test): Promise<Offers> {
  let left = offers
  for (;;) {
    const { isSame, changed } = await test(left)
    if (isSame || ![...left.keys()].some((key) => changed.has(key))) return left
    left = withdraw(left, changed)
  }
}

function listOffers(plan: Plan): Offers {
  const understood = listUnderstood(plan)
  const offers = Object.values(plan.tables).flatMap((table) =>
    table.table.columns.map(({ name }) => {
      const column = table.table.columns.find((other) => other.name === name)
      const planned = table.columns.find((other) => other.name === name)
      const isOpen = column && planned && !understood.has(keyOf(table.table.id, name))
      const candidates = isOpen ? listCandidates(plan, table, column, planned) : []
      return [keyOf(table.table.id, name), candidates] as const
    }),
  )
  return new Map(offers.filter(([, candidates]) => candidates.length > 0))
}

function withdraw(offers: Offers, changed: ReadonlySet<string>): Offers {
  const left = [...offers].map(
    ([key, candidates]) => [key, changed.has(key) ? candidates.slice(1) : candidates] as const,
  )
  return new Map(left.filter(([, candidates]) => candidates.length > 0))
}

function findChanged(made: Plan, wanted: Plan): ReadonlySet<string> {
  const changed = Object.values(wanted.tables).flatMap((table) => {
    const { id } = table.table
    const [left, right] = [printColumns(made.tables[id]), printColumns(table)]
    const names = [...new Set([...left.keys(), ...right.keys()])].filter(
      (name) => left.get(name) !== right.get(name),
    )
    return names.length > 0 ? [keyOf(id, ''), ...names.map((name) => keyOf(id, name))] : []
  })
  return new Set(changed)
}

function printColumns(table: TablePlan | undefined): ReadonlyMap<string, string> {
  return new Map(
    (table?.columns ?? []).map(({ name, expression, lookups }) => [
      name,
      JSON.stringify([expression, lookups]),
    ]),
  )
}

function isSamePlan(made: Compiled, wanted: Compiled): boolean {
  return stripComments(made) === stripComments(wanted)
}

/** The statements alone: why a column is made as it is stands in comments. */
function stripComments(compiled: Compiled): string {
  return printPlan(compiled, 'duckdb')
    .map((sql) => sql.replace(/^\s*--.*$/gm, ''))
    .join('\n')
}

function compileWith(
  { schema, reference }: SuggestInput,
  rules: Rules,
  rows: number | null,
): Compiled {
  const settings = {
    seed: 1,
    now: '2026-01-01T00:00:00Z',
    rows,
    tableRows: {},
    scale: 1,
    range: null,
  }
  return compile({ schema, reference, rules, understanding: understand(schema, rules), settings })
}

function write(plan: Plan, offers: Offers, { source }: SuggestInput): WrittenSuggestions {
  const tables = Object.values(plan.tables).map((table): TableSuggestion => {
    const { id, columns } = table.table
    const role = plan.understanding.roles[id]
    return {
      table: id,
      role: role ? `${role.kind}: ${role.why}` : 'entity',
      rows: describeRows(table),
      columns: columns.map(({ name }): ColumnSuggestion => {
        const planned = table.columns.find((other) => other.name === name)
        const [rule = null] = offers.get(keyOf(id, name)) ?? []
        return { column: name, rule, why: planned ? `${planned.why}` : 'left to the schema' }
      }),
    }
  })
  return writeSuggestions(tables, { source, locale: none.locale })
}

function describeRows({ rows, given }: TablePlan): string {
  if (rows.kind === 'per-parent') return `# ${rows.why}`
  return `${rows.rows} # ${given > 0 && given === rows.rows ? 'the rows it is given' : rows.why}`
}
