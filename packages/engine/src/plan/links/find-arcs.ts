import { evaluate } from '../../evaluate/evaluate.ts'
import { nullValue, readValue, textValue, type Value } from '../../evaluate/value.ts'
import type { Column, Table } from '../../model/schema.ts'
import type { Expression } from '../../sql/expression.ts'
import { findDomain, listConditions } from '../checks/find-domain.ts'
import { isCounted, listCompared, testedIn, valuesIn } from '../checks/presence.ts'
import type { Plan } from '../plan.ts'

/** Columns of which checks say which may be there together. */
export interface Arc {
  readonly columns: readonly string[]
  /** What the patterns hang on: the values of other columns, such as a type; one case without any where nothing does. */
  readonly cases: readonly ArcCase[]
  /** The values of columns that nothing but these checks bounds. */
  readonly chosen: Readonly<Record<string, readonly string[]>>
}

export interface ArcCase {
  readonly values: readonly CaseValue[]
  /** Which columns are there, for each pattern that the checks leave. */
  readonly patterns: readonly (readonly boolean[])[]
}

/** A value another column has, null where it has none; of a link to an earlier row, only whether it is there. */
export interface CaseValue {
  readonly name: string
  readonly text: string | null
  readonly isAny?: boolean
}

/** More would take long to try. */
const mostColumns = 10
const mostTrials = 40_000

/** Groups of columns whose presence checks decide together: links, and others that are counted. */
export function findArcs(plan: Plan, table: Table): readonly Arc[] {
  const linked = new Set(
    table.foreignKeys.flatMap((key) => (key.parent === table.id ? [] : key.columns)),
  )
  const own = new Set(
    table.foreignKeys.flatMap((key) => (key.parent === table.id ? key.columns : [])),
  )
  const nullable = new Set(table.columns.filter(isOpen).map(({ name }) => name))
  const conditions = listConditions(plan, table).filter((condition) =>
    isCounted(condition)
      ? testedIn(condition).some((name) => nullable.has(name))
      : testedIn(condition).some((name) => linked.has(name) && nullable.has(name)),
  )
  return groupConditions(conditions).flatMap((group): readonly Arc[] => {
    const used = new Set(group.flatMap(valuesIn))
    const tested = [...new Set(group.flatMap(testedIn))].filter((name) => !used.has(name))
    const columns = tested.filter((name) => nullable.has(name) && !own.has(name))
    // an earlier row of the same table is there or not before the rest of the row is
    const earlier = tested.filter((name) => nullable.has(name) && own.has(name))
    const rules = plan.rules.tables[table.id]?.columns
    // a rule's share of NULL would not be kept
    const isRuled = columns.some((name) => typeof rules?.[name]?.nulls === 'number')
    const isOwn = [...used].some((name) => own.has(name))
    if (columns.length === 0 || columns.length > mostColumns || isRuled || isOwn) return []
    const others = table.columns.filter(({ name }) => used.has(name) && !linked.has(name))
    const chosen = Object.fromEntries(
      others.flatMap((column) => {
        const isFixed = listValues(plan, table, column) || rules?.[column.name]
        const values = isFixed ? [] : listNamed(column, group)
        return values.length > 0 ? [[column.name, values]] : []
      }),
    )
    const valued = listCases(
      others,
      (column) => chosen[column.name] ?? listValues(plan, table, column),
    )
    const cases = earlier.reduce<typeof valued>(
      (before, name) =>
        before?.flatMap((values) => [
          [...values, { name, text: null }],
          [...values, { name, text: '', isAny: true }],
        ]) ?? null,
      valued,
    )
    if (!cases || cases.length * 2 ** columns.length > mostTrials) return []
    const found = cases.map((values) => ({
      values,
      patterns: listPatterns(columns, group, values, table, linked),
    }))
    return found.some(({ patterns }) => patterns.length > 0)
      ? [{ columns, cases: found, chosen }]
      : []
  })
}

function isOpen({ nullable, generated }: Column): boolean {
  return nullable && !generated
}

function groupConditions(conditions: readonly Expression[]): readonly (readonly Expression[])[] {
  return conditions.reduce<readonly (readonly Expression[])[]>((groups, condition) => {
    const names = testedIn(condition)
    const isTouched = (group: readonly Expression[]): boolean =>
      group.some((other) => testedIn(other).some((name) => names.includes(name)))
    const touched = groups.filter(isTouched)
    return [...groups.filter((group) => !touched.includes(group)), [...touched.flat(), condition]]
  }, [])
}

/** Every combination of values that the other columns may have; null where they are not counted. */
function listCases(
  columns: readonly Column[],
  valuesOf: (column: Column) => readonly (string | null)[] | null,
): readonly ArcCase['values'][] | null {
  let cases: readonly ArcCase['values'][] = [[]]
  for (const column of columns) {
    const values = valuesOf(column)
    if (!values || cases.length * values.length > mostTrials) return null
    cases = cases.flatMap((before) =>
      values.map((text) => [...before, { name: column.name, text }]),
    )
  }
  return cases
}

function listValues(plan: Plan, table: Table, column: Column): readonly (string | null)[] | null {
  const { values } = findDomain(plan, table, column)
  const known = column.type.kind === 'boolean' ? (values ?? ['true', 'false']) : values
  return known && column.nullable ? [...known, null] : known
}

/** The values that conditions name of a column, where they ask for nothing else of it. */
function listNamed({ name, type }: Column, conditions: readonly Expression[]): readonly string[] {
  if (type.kind !== 'text') return []
  const asked = conditions.flatMap(valuesIn).filter((other) => other === name).length
  const named = conditions.flatMap((condition) => listCompared(condition, name))
  return named.length === asked ? [...new Set(named.flat())] : []
}

function listPatterns(
  columns: readonly string[],
  conditions: readonly Expression[],
  values: ArcCase['values'],
  table: Table,
  linked: ReadonlySet<string>,
): readonly (readonly boolean[])[] {
  const patterns = Array.from({ length: 2 ** columns.length }, (_, n) =>
    columns.map((_column, i) => ((n >> i) & 1) === 1),
  )
  return patterns.filter((pattern) => {
    const read = (path: readonly string[]): Value | undefined => {
      const [name = ''] = path
      const i = columns.indexOf(name)
      if (i >= 0) return pattern[i] ? present : nullValue
      const value = values.find((candidate) => candidate.name === name)
      const column = table.columns.find((candidate) => candidate.name === name)
      if (value?.isAny) return present
      // a key that a condition compares is hardly ever the one that it names
      if (linked.has(name) && column) return readValue(otherKey(column.type), column.type)
      if (value && column) return readValue(value.text, column.type)
      return column?.nullable ? undefined : present
    }
    // NULL keeps a check
    return conditions.every((condition) => {
      const kept = evaluate(condition, read)
      return kept?.kind === 'null' || (kept?.kind === 'boolean' && kept.value)
    })
  })
}

function otherKey({ kind }: Column['type']): string {
  return kind === 'integer' || kind === 'decimal' ? '2147483629' : 'another key'
}

/** Any value: only its presence is asked. */
const present = textValue('')
