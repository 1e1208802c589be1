import type { Table } from '../model/schema.ts'
import type { ValueAt } from '../random/calibrate-correlation.ts'
import { findEndingSize } from '../values/ending-size.ts'
import { findRangeSteps } from '../values/range-steps.ts'
import type { TableRules, ValueRule, WeightedOption } from './rules.ts'

/**
 * The value of a ruled column by the share of rows below it, as a number to compare by: the steps of a
 * range, the place in a choice. Null where the column has neither.
 */
export function findValueAt(
  name: string,
  table: Table,
  rules: TableRules | undefined,
): ValueAt | null {
  const value = rules?.columns[name]?.cases[0]?.value
  const type = table.columns.find((column) => column.name === name)?.type
  if (!value || !type) return null
  if (value.kind === 'choice') return placeAt(value.options)
  return value.kind === 'range' ? stepAt(value, type) : null
}

function placeAt(options: readonly WeightedOption[]): ValueAt {
  const total = options.reduce((sum, { weight }) => sum + weight, 0)
  let sum = 0
  const ends = options.map(({ weight }) => {
    sum += weight
    return sum / total
  })
  return (share) => {
    const place = ends.findIndex((end) => share < end)
    return place < 0 ? ends.length - 1 : place
  }
}

function stepAt(
  rule: Extract<ValueRule, { kind: 'range' }>,
  type: Table['columns'][number]['type'],
): ValueAt {
  const { steps, knots, low, step } = findRangeSteps(rule, type)
  const valueAt = (share: number): number => {
    if (!knots) return Math.floor(share * (steps + 1))
    const [before = 0, after = before] = knots.slice(
      Math.floor(share * 256),
      Math.floor(share * 256) + 2,
    )
    return Math.floor(before + (after - before) * ((share * 256) % 1))
  }
  if (rule.endings.length === 0) return valueAt
  // the last digits are drawn by weight, so that only what stands before them is in order
  const size = findEndingSize(rule.endings, type)
  return (share) => Math.floor((low + valueAt(share) * step) / size + 1e-9)
}
