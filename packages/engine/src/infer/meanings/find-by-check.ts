import type { Column, Table } from '../../model/schema.ts'
import type { Expression } from '../../sql/expression.ts'
import { findOwnColumn } from '../../sql/find-own-column.ts'
import { splitAnd } from '../../sql/split-and.ts'
import { unwrap } from '../../sql/unwrap.ts'
import type { Meaning } from '../understanding.ts'

interface RangeMeaning {
  readonly minimum: number
  readonly maximum: number
  readonly meaning: string
}

/** Ranges that say by themselves what a number is. */
const ranges: readonly RangeMeaning[] = [
  { minimum: 1, maximum: 5, meaning: 'commerce.rating' },
  { minimum: 0, maximum: 5, meaning: 'commerce.rating-average' },
  { minimum: 0, maximum: 1, meaning: 'number.ratio' },
  { minimum: 0, maximum: 100, meaning: 'number.percentage' },
  { minimum: 1, maximum: 12, meaning: 'time.month' },
  { minimum: 1, maximum: 31, meaning: 'time.day' },
  { minimum: 0, maximum: 23, meaning: 'time.hour' },
  { minimum: -90, maximum: 90, meaning: 'address.latitude' },
  { minimum: -180, maximum: 180, meaning: 'address.longitude' },
]

/** The meaning of a number whose CHECKs keep it within a telling range, or null. */
export function findByCheck(column: Column, table: Table): Meaning | null {
  let minimum: number | null = null
  let maximum: number | null = null
  for (const part of table.checks.flatMap(({ expression }) => splitAnd(expression))) {
    const bound = readBound(part, column.name)
    if (bound?.side === 'minimum') minimum = bound.value
    if (bound?.side === 'maximum') maximum = bound.value
  }
  const range = ranges.find((one) => one.minimum === minimum && one.maximum === maximum)
  return range ? { name: range.meaning, why: `it lies between ${minimum} and ${maximum}` } : null
}

/** Whether a CHECK lists the values of the column. */
export function hasListedValues(column: Column, table: Table): boolean {
  return findListingCheck(column, table) !== undefined
}

/** The values that a CHECK lists for a column of text. */
export function listCheckedValues(column: Column, table: Table): readonly string[] {
  const list = findListingCheck(column, table)?.list ?? []
  return list.flatMap((part) => {
    const value = unwrap(part)
    return value.kind === 'text' ? value.value : []
  })
}

type Listing = Extract<Expression, { kind: 'in' }>

function findListingCheck(column: Column, table: Table): Listing | undefined {
  return table.checks
    .flatMap(({ expression }) => splitAnd(expression))
    .find(
      (part): part is Listing =>
        part.kind === 'in' && !part.negated && isColumn(part.operand, column.name),
    )
}

function readBound(
  part: Expression,
  name: string,
): { readonly side: 'minimum' | 'maximum'; readonly value: number } | null {
  if (part.kind !== 'binary' || !isColumn(part.left, name) || part.right.kind !== 'number') {
    return null
  }
  const value = Number(part.right.text)
  if (part.operator === '>=') return { side: 'minimum', value }
  return part.operator === '<=' ? { side: 'maximum', value } : null
}

function isColumn(expression: Expression, name: string): boolean {
  return findOwnColumn(unwrap(expression)) === name
}
