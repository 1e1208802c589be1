import type { Table } from '../../model/schema.ts'
import type { Expression } from '../../sql/expression.ts'
import { findOwnColumn } from '../../sql/find-own-column.ts'
import { splitAnd } from '../../sql/split-and.ts'
import { unwrap } from '../../sql/unwrap.ts'
import { childrenOf } from '../../sql/walk.ts'
import { readTimestamp } from '../../values/canonical-times.ts'

/** Whether a check says that a time is still to come: `due_on > current_date`. */
export function mustCome(table: Table, name: string): boolean {
  return liesBehind(table, name, isNow)
}

/** Whether a check says that a time lies behind a day which is still to come at the anchor: `due_on > '2030-01-01'`. */
export function isSetAhead(table: Table, name: string, now: string): boolean {
  return liesBehind(table, name, (part) => {
    const bare = unwrap(part)
    const isTime = bare.kind === 'date' || bare.kind === 'timestamp'
    const read = readTimestamp(isTime ? bare.text : bare.kind === 'text' ? bare.value : '', true)
    return read.ok && Date.parse(`${read.text}Z`) >= Date.parse(now)
  })
}

type IsBound = (part: Expression) => boolean

function liesBehind({ checks }: Table, name: string, isBound: IsBound): boolean {
  const conditions = checks.flatMap(({ expression }) => (expression ? splitAnd(expression) : []))
  return conditions.some((condition) => saysLater(condition, name, isBound))
}

function saysLater(condition: Expression, name: string, isBound: IsBound): boolean {
  if (condition.kind !== 'binary') return false
  const { operator, left, right } = condition
  if (operator === 'or') return saysLater(left, name, isBound) || saysLater(right, name, isBound)
  if (operator === '>' || operator === '>=') return isColumn(left, name) && isBound(right)
  return (operator === '<' || operator === '<=') && isColumn(right, name) && isBound(left)
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
