import { quoteName } from '../../tree/quote.ts'
import { getColumn, type WorldTable } from '../../world/world.ts'

/** Puts in one row, whose cells are handed in as texts in the order of the table's columns. */
export function printInsert({ sqlName, columns }: WorldTable): string {
  const names = columns.map(({ name }) => quoteName(name))
  const casts = columns.map(({ type }, at) => `CAST($${at + 1}::VARCHAR AS ${type})`)
  return `INSERT INTO ${sqlName} (${names.join(', ')}) VALUES (${casts.join(', ')})`
}

/** Gives the columns of one row other values, which are handed in as texts. */
export function printUpdate(table: WorldTable, names: readonly string[], at: bigint): string {
  const sets = names.map(
    (name, nth) =>
      `${quoteName(name)} = CAST($${nth + 1}::VARCHAR AS ${getColumn(table, name).type})`,
  )
  return `UPDATE ${table.sqlName} SET ${sets.join(', ')} WHERE rowid = ${at}`
}
