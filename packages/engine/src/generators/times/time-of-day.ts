import { hourSlots, tabulateHours } from '../../random/tabulate-hours.ts'
import { add, call, modulo, multiply, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import { findProfile } from './find-profile.ts'

/** Seconds since midnight by the hours of the column's rule, or as people order. */
export function timeOfDay(context: Context): Expression {
  const drawn = context.draw(1)
  const hour = call('pick', listHours(context), drawn)
  // the bits of the draw that did not choose the hour
  const rest = modulo(multiply(drawn, number(hourSlots)), number(2 ** 32))
  return add(multiply(hour, number(3600)), call('below', rest, number(3600)))
}

/** The hour of each slot. */
export function listHours(context: Context): Expression {
  const { name, profile } = findProfile(context)
  return context.list(`${name}hours`, 'integer', tabulateHours(profile.hours).slots)
}

/** The first slot of each hour, and last how many there are. */
export function listHourStarts(context: Context): Expression {
  const { name, profile } = findProfile(context)
  return context.list(`${name}hours starts`, 'integer', tabulateHours(profile.hours).starts)
}
