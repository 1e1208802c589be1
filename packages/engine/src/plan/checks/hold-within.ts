import type { Context } from '../../generators/generator.ts'
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
  const bound = (end: number): Expression =>
    number(end.toFixed(type.kind === 'decimal' ? type.scale : 0))
  // not greatest and least: those would turn NULL into the bound
  const branches: [Expression, Expression][] = []
  if (minimum !== null && minimum > -wide && !(known && known.low >= minimum))
    branches.push([binary(value, '<', bound(minimum)), bound(minimum)])
  if (maximum !== null && maximum < wide && !(known && known.high <= maximum))
    branches.push([binary(value, '>', bound(maximum)), bound(maximum)])
  return choose(branches, value)
}
