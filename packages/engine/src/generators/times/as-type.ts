import type { Type } from '../../model/schema.ts'
import { call } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'

export const day: number = 86_400

/** A date must lie wholly before the anchor, so that its midnight does too. */
export function lastSecond({ now, column: { type } }: Context): number {
  return type.kind === 'date' ? Math.floor(now / day) * day : now
}

export function asType(type: Type, at: Expression): Expression {
  const instant = call('from_epoch', at)
  return type.kind === 'date' ? call('to_date', instant) : instant
}
