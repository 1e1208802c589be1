import type { Table } from '../../model/schema.ts'
import { text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { findOwnColumn } from '../../sql/find-own-column.ts'
import { splitAnd } from '../../sql/split-and.ts'
import { unwrap } from '../../sql/unwrap.ts'
import { narrowDomain } from './find-domain.ts'
import { literalText } from './literal-text.ts'

/** What a condition denies of a column, `status <> 'approved'`, and the first of its listed values that are left. */
export function listOthers(
  table: Table,
  condition: Expression,
): { readonly name: string; readonly values: readonly Expression[] } | null {
  const denied = readDenied(condition)
  const column = table.columns.find(({ name }) => name === denied?.name)
  if (!denied || !column) return null
  const conditions = table.checks.flatMap(({ expression }) => splitAnd(expression))
  const { values } = narrowDomain(column, conditions)
  const left = values?.filter((value) => !denied.values.includes(value)) ?? []
  return { name: denied.name, values: left.slice(0, 3).map(text) }
}

function readDenied(
  condition: Expression,
): { readonly name: string; readonly values: readonly (string | null)[] } | null {
  if (condition.kind === 'in' && condition.negated) return readOf(condition.operand, condition.list)
  if (condition.kind !== 'binary' || condition.operator !== '<>') return null
  const { left, right } = condition
  return readOf(left, [right]) ?? readOf(right, [left])
}

function readOf(
  operand: Expression,
  list: readonly Expression[],
): { readonly name: string; readonly values: readonly (string | null)[] } | null {
  const name = findOwnColumn(unwrap(operand))
  return name === null ? null : { name, values: list.map(literalText) }
}
