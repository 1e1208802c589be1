import type { Type } from '../model/schema.ts'
import type { ValueRule } from '../rules/rules.ts'
import { decimalsWithin } from './decimals-within.ts'

/** Digits after the point that the values of a range get; of a float as many as tell them, and the steps, apart. */
export function decimalsOfRange(
  {
    minimum,
    maximum,
    step,
    endings,
  }: Pick<Extract<ValueRule, { kind: 'range' }>, 'minimum' | 'maximum' | 'step' | 'endings'>,
  type: Type,
): number {
  if (type.kind === 'decimal') return type.scale
  if (type.kind !== 'float') return 0
  if (endings.length > 0) return 2
  return Math.max(2, decimalsWithin(Number(minimum), Number(maximum)), decimalsIn(step ?? 1))
}

function decimalsIn(step: number): number {
  const [, digits = '', power = '0'] = /^\d+(?:\.(\d+))?(?:e-(\d+))?$/.exec(String(step)) ?? []
  return Math.min(12, digits.length + Number(power))
}
