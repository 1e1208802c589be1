import type { Schema } from '../model/schema.ts'
import type { Understanding } from './understanding.ts'

/** Whether a history tells how a table's column came to the status it has. */
export function isTold(
  schema: Schema,
  { histories }: Pick<Understanding, 'histories'>,
  table: string,
  column: string,
): boolean {
  return histories.some((history) => {
    const teller = schema.tables.find(({ id }) => id === history.table)
    const key = teller?.foreignKeys.find(({ link }) => link === history.link)
    return key?.parent === table && history.parentStatus === column
  })
}
