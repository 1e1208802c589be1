import type { Table } from '../../model/schema.ts'
import type { Expression } from '../../sql/expression.ts'
import { findOwnColumn } from '../../sql/find-own-column.ts'
import { splitAnd } from '../../sql/split-and.ts'
import { unwrap } from '../../sql/unwrap.ts'
import { childrenOf } from '../../sql/walk.ts'

/** Whether a check says that a time is still to come: `due_on > current_date`. */
export function mustCome({ checks }: Table, name: string): boolean {
  const conditions = checks.flatMap(({ expression }) => (expression ? splitAnd(expression) : []))
  return conditions.some((condition) => saysLater(condition, name))
}

function saysLater(condition: Expression, name: string): boolean {
  if (condition.kind !== 'binary') return false
  const { operator, left, right } = condition
  if (operator === 'or') return saysLater(left, name) || saysLater(right, name)
  if (operator === '>' || operator === '>=') return isColumn(left, name) && isNow(right)
  return (operator === '<' || operator === '<=') && isColumn(right, name) && isNow(left)
}

function isColumn(part: Expression, name: string): boolean {
  return findOwnColumn(unwrap(part)) === name
}

/** The present, or a while after it. */
function isNow(part: Expression): boolean {
  const bare = unwrap(part)
  if (bare.kind === 'call' && (bare.name === 'now' || bare.name === 'current_date')) return true
  return bare.kind === 'binary' && bare.operator === '+' && childrenOf(bare).some(isNow)
}
