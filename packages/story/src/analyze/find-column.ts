import type { Column, Table } from '@worldloom/engine'
import type { RequiredColumn } from '../requirements/query-requirement.ts'

/** The column that a query calls by a name: PostgreSQL's schema says `user_id` of what a query may call `User_ID`. */
export function findColumn({ columns }: Table, { column }: RequiredColumn): Column | undefined {
  const folded = column.toLowerCase()
  const exact = columns.find(({ name }) => name === column)
  return exact ?? columns.find(({ name }) => name.toLowerCase() === folded)
}
