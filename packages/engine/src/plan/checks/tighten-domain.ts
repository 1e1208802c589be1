import type { Column } from '../../model/schema.ts'
import { isOrder } from '../../sql/comparisons.ts'
import type { Expression } from '../../sql/expression.ts'
import { findOwnColumn } from '../../sql/find-own-column.ts'
import { unwrap } from '../../sql/unwrap.ts'
import type { Domain } from './domain.ts'
import { literalText } from './literal-text.ts'

/**
 * Bounds that follow from another column's: where a < b and b is at most 50, a is at most 49. The
 * column that is made first would else take a value that leaves no room for the other.
 */
export function tightenDomain(
  domain: Domain,
  column: Column,
  conditions: readonly Expression[],
  domainOf: (name: string) => Domain | null,
): Domain {
  let tight = domain
  for (const condition of conditions) tight = tightenBy(condition, tight, column, domainOf)
  return tight
}

function tightenBy(
  condition: Expression,
  domain: Domain,
  column: Column,
  domainOf: (name: string) => Domain | null,
): Domain {
  if (condition.kind !== 'binary' || !isOrder(condition.operator)) return domain
  const most = findShare(condition, column, domainOf)
  if (most !== null) return { ...domain, maximum: Math.min(most, domain.maximum ?? most) }
  const [left, right] = [findOwnColumn(condition.left), findOwnColumn(condition.right)]
  if (left === null || right === null || left === right) return domain
  const side = [left, right].indexOf(column.name)
  const other = side < 0 ? null : domainOf(side === 0 ? right : left)
  if (!other) return domain
  const gap = condition.operator.endsWith('=') ? 0 : unitOf(column)
  const isLess = condition.operator.startsWith('<') === (side === 0)
  return isLess
    ? { ...domain, maximum: pick(Math.min, domain.maximum, other.maximum, -gap) }
    : { ...domain, minimum: pick(Math.max, domain.minimum, other.minimum, gap) }
}

/**
 * The most that a column may be where it and others sum to a bound, `a + b <= 100`: all have like parts of what their
 * least values leave.
 */
function findShare(
  condition: Extract<Expression, { kind: 'binary' }>,
  column: Column,
  domainOf: (name: string) => Domain | null,
): number | null {
  const { operator, left, right } = condition
  const [sum, bound] = operator.startsWith('<') ? [left, right] : [right, left]
  const parts = splitSum(sum).map((part) => findOwnColumn(unwrap(part)))
  const literal = Number(literalText(bound) ?? Number.NaN)
  if (parts.length < 2 || !parts.includes(column.name) || Number.isNaN(literal)) return null
  // numbers are made from 0 on where that is allowed
  const leasts = parts.map((name) => Math.max(0, (name && domainOf(name)?.minimum) || 0))
  if (parts.includes(null) || new Set(parts).size < parts.length) return null
  const room = literal - leasts.reduce((all, least) => all + least, 0)
  const own = leasts[parts.indexOf(column.name)] ?? 0
  const most = own + room / parts.length - (operator.endsWith('=') ? 0 : unitOf(column))
  return room <= 0 ? null : floorTo(most, column)
}

function splitSum(expression: Expression): readonly Expression[] {
  const bare = unwrap(expression)
  return bare.kind === 'binary' && bare.operator === '+'
    ? [...splitSum(bare.left), ...splitSum(bare.right)]
    : [bare]
}

/** The next number below that the column writes. */
function floorTo(value: number, { type }: Column): number {
  const unit = type.kind === 'decimal' ? 10 ** type.scale : type.kind === 'integer' ? 1 : null
  return unit === null ? value : Math.floor(value * unit) / unit
}

function unitOf({ type }: Column): number {
  return type.kind === 'decimal' ? 10 ** -type.scale : type.kind === 'integer' ? 1 : 0
}

function pick(
  choose: (a: number, b: number) => number,
  own: number | null,
  other: number | null,
  gap: number,
): number | null {
  if (other === null) return own
  return own === null ? other + gap : choose(own, other + gap)
}
