import type { Table } from '../../model/schema.ts'
import type { PromiseSources } from '../list-promises.ts'

/** Whether a segment multiplies the values of a column. */
export function isMultiplied({ id }: Table, column: string, { rules }: PromiseSources): boolean {
  return Object.values(rules.tables).some(({ segments }) =>
    segments?.of.some(({ values }) =>
      values.some((factor) => factor.table === id && factor.column === column),
    ),
  )
}
