import type { Understanding } from '@worldloom/engine'

/** Between which numbers a column usually lies. */
export interface Scale {
  readonly table: string
  readonly column: string
  readonly least: number
  readonly most: number
}

/** What is given on a scale by what it means: stars from 1 to 5, per cents of a whole. */
const usual: Readonly<Record<string, readonly [least: number, most: number]>> = {
  'commerce.rating': [1, 5],
  'commerce.rating-average': [1, 5],
  'number.percentage': [0, 100],
}

/** The columns that hold something on a scale. */
export function listScales({ meanings }: Pick<Understanding, 'meanings'>): readonly Scale[] {
  return Object.entries(meanings).flatMap(([table, columns]) =>
    Object.entries(columns).flatMap(([column, { name }]) => {
      const ends = usual[name]
      return ends ? [{ table, column, least: ends[0], most: ends[1] }] : []
    }),
  )
}
