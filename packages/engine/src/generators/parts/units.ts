import type { Column, Type } from '../../model/schema.ts'
import { binary, call, cast, multiply, number, column as read } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'

/** Whether a type can hold numbers; texts hold them written out. */
export function isNumeric(type: Type): boolean {
  return ['integer', 'decimal', 'float', 'text'].includes(type.kind)
}

/** Digits after the point that a column gets, where its meaning asks for `wanted`. */
export function scaleOf({ column: { type } }: Context, wanted: number): number {
  if (type.kind === 'integer') return 0
  return type.kind === 'decimal' ? Math.min(type.scale, wanted) : wanted
}

/** Whole units of 10⁻ˢᶜᵃˡᵉ as the column's type: 1999 cents are 19.99, without a float on the way. */
export function fromUnits(
  { column: { type } }: Context,
  units: Expression,
  scale: number,
): Expression {
  const divisor = number(10 ** scale)
  switch (type.kind) {
    case 'integer':
      return scale === 0 ? units : call('div', units, divisor)
    case 'float':
      return scale === 0
        ? cast(units, { kind: 'float' })
        : binary(cast(units, { kind: 'float' }), '/', divisor)
    case 'text':
      return cast(scale === 0 ? units : call('money', units, number(scale)), { kind: 'text' })
    default:
      return scale === 0 ? units : call('money', units, number(scale))
  }
}

/** A number column of the row in whole units of 10⁻ˢᶜᵃˡᵉ. */
export function unitsOf(column: Column, scale: number): Expression {
  return cast(multiply(read(column.name), number(10 ** scale)), { kind: 'integer' })
}
