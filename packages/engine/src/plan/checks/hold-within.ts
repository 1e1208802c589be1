import type { Context } from '../../generators/generator.ts'
import type { Type } from '../../model/schema.ts'
import { binary, choose, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Bounds } from './find-bounds.ts'

/** Bounds beyond which numbers are not compared with them. */
const wide = 1e15

/** A number held to the bounds of its column; what is known to be within one is not compared with it. */
export function holdWithin(
  { domain, column: { type } }: Context,
  value: Expression,
  known: Bounds | null,
): Expression {
  const { minimum, maximum } = domain
  const bound = (end: number): Expression => number(printBound(end, type))
  // not greatest and least: those would turn NULL into the bound
  const branches: [Expression, Expression][] = []
  if (minimum !== null && minimum > -wide && !(known && known.low >= minimum))
    branches.push([binary(value, '<', bound(minimum)), bound(minimum)])
  if (maximum !== null && maximum < wide && !(known && known.high <= maximum))
    branches.push([binary(value, '>', bound(maximum)), bound(maximum)])
  return choose(branches, value)
}

/** A bound as its column writes it, with no more digits than a number is sure of. */
export function printBound(end: number, type: Type): string {
  if (type.kind === 'float') return String(end)
  if (type.kind !== 'decimal') return end.toFixed(0)
  const whole = Math.max(0, Math.ceil(Math.log10(Math.abs(end) + 1)))
  return end.toFixed(Math.max(0, Math.min(type.scale, 15 - whole)))
}
