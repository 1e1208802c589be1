import type { Type } from '../model/schema.ts'
import type { WeightedOption } from '../rules/rules.ts'
import { grainOf } from './to-axis.ts'

/** How far apart values with the longest of some endings lie, in the column's unit: 1 for 4.99 and 5.99. */
export function findEndingSize(endings: readonly WeightedOption[], type: Type): number {
  const digits = Math.max(...endings.map(({ value }) => String(value).length))
  return 10 ** digits * grainOf(type)
}
