import type { DuckDBConnection } from '@duckdb/node-api'
import { quoteName, quoteText } from '../sql/quote.ts'
import type { ColumnShape, ProfiledTable } from './table-profile.ts'

const labels = ['name', 'title', 'label', 'display_name', 'code', 'slug', 'key']

/** Shows a link's values by the names of the rows they lead to: «Delivered» instead of 5. */
export async function labelValues(
  connection: DuckDBConnection,
  shape: ColumnShape,
  parent: ProfiledTable,
  parentColumn: string,
  parentColumns: readonly string[],
): Promise<ColumnShape> {
  const label = findLabel(parentColumns)
  if (shape.kind !== 'values' || label === null || label === parentColumn) return shape
  const key = `${quoteName(parentColumn)}::VARCHAR`
  const wanted = shape.values.map(({ value }) => quoteText(value))
  const result = await connection.runAndReadAll(
    `SELECT ${key}, ${quoteName(label)}::VARCHAR FROM ${parent.relation} WHERE ${key} IN (${wanted.join(', ')})`,
  )
  const names = new Map(result.getRows().map(([id, name]) => [String(id), String(name ?? id)]))
  const values = shape.values
    .map(({ value, share }) => ({ value: names.get(value) ?? value, share }))
    .toSorted((a, b) => b.share - a.share || (a.value < b.value ? -1 : 1))
  return { ...shape, values }
}

function findLabel(columns: readonly string[]): string | null {
  const exact = labels.flatMap((label) =>
    columns.filter((column) => column.toLowerCase() === label),
  )
  const ending = columns.filter((column) => /_(name|title|label)$/i.test(column))
  return exact[0] ?? ending[0] ?? null
}
