import type { Column } from '../../model/schema.ts'
import { isOrder } from '../../sql/comparisons.ts'
import type { Expression } from '../../sql/expression.ts'
import { findOwnColumn } from '../../sql/find-own-column.ts'
import type { Domain } from './domain.ts'

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
