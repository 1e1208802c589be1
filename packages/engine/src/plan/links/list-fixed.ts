import { literal } from '../../generators/make-ruled.ts'
import { isMatch } from '../../generators/patterns/is-match.ts'
import { listKeys } from '../../model/list-keys.ts'
import type { Column, ForeignKey, Table } from '../../model/schema.ts'
import { column as readColumn } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { findDomain } from '../checks/find-domain.ts'
import { literalText } from '../checks/literal-text.ts'
import type { Plan } from '../plan.ts'

/**
 * What a parent's row must hold because a check fixes the column that leads to it: a person's (id, kind) → party with
 * kind = 'person' leads to such parties alone.
 */
export function listFixed(plan: Plan, table: Table, key: ForeignKey): readonly Expression[] {
  const parent = plan.tables[key.parent]?.table
  const together = table.foreignKeys.filter((other) => leadsToSame(key, other))
  const pairs = together.flatMap(({ columns, parentColumns }) =>
    columns.map((name, at) => [name, parentColumns[at]] as const),
  )
  return pairs.flatMap(([name, held]): readonly Expression[] => {
    const theirs = parent?.columns.find((column) => column.name === held)
    const values = listFixedValues(plan, table, name)
    if (!parent || !theirs || !values) return []
    const possible = findDomain(plan, parent, theirs).values
    if (possible?.every((value) => values.includes(value))) return []
    // no row is known to have such a key, and without any there would be no rows here
    const isKnown = listNamedKeys(plan, parent, theirs).some((value) => values.includes(value))
    if (!possible && !isKnown && isOpenKey(plan, parent, theirs)) return []
    const list = values.map((value) => literal(value, theirs.type))
    return [{ kind: 'in', operand: readColumn(theirs.name), list, negated: false }]
  })
}

/** Whether another key holds this one: both lead to one row. */
function leadsToSame(key: ForeignKey, other: ForeignKey): boolean {
  return (
    other.parent === key.parent &&
    key.columns.every(
      (name, at) => other.parentColumns[other.columns.indexOf(name)] === key.parentColumns[at],
    )
  )
}

/** The few values that a check or a formula leaves to a column, or null where there are no such. */
export function listFixedValues(plan: Plan, table: Table, name: string): readonly string[] | null {
  const column = table.columns.find((candidate) => candidate.name === name)
  if (!column || column.type.kind === 'enum') return null
  const given = findFormula(column)
  return given === null ? findDomain(plan, table, column).values : [given]
}

/** The keys that checks of other tables name, where nothing else says what a table's keys are. */
export function listNamedKeys(plan: Plan, table: Table, column: Column): readonly string[] {
  const { values, patterns, maximumLength, excluded } = findDomain(plan, table, column)
  const isLink = table.foreignKeys.some(({ columns }) => columns.includes(column.name))
  if (values || isLink || column.generated || !isOpenKey(plan, table, column)) return []
  const named = Object.values(plan.tables).flatMap(({ table: other }) =>
    other.foreignKeys.flatMap((key) => {
      const at = key.parent === table.id ? key.parentColumns.indexOf(column.name) : -1
      return at < 0 ? [] : (listFixedValues(plan, other, key.columns[at] ?? '') ?? [])
    }),
  )
  return [...new Set(named)].filter(
    (value) =>
      value.length <= (maximumLength ?? value.length) &&
      !excluded.includes(value) &&
      patterns.every((pattern) => isMatch(pattern, value)),
  )
}

/** A text that is a key of its own and that nothing lists. */
function isOpenKey({ reference }: Plan, table: Table, { name, type }: Column): boolean {
  const isListed = reference.tables[table.id]?.columns.some((column) => column.name === name)
  return (
    type.kind === 'text' &&
    !isListed &&
    listKeys(table).some((unique) => unique.columns.length === 1 && unique.columns[0] === name)
  )
}

function findFormula({ generated }: Column): string | null {
  return generated?.expression ? literalText(generated.expression) : null
}
