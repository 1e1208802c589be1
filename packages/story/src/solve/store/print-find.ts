import { quoteName, quoteText } from '../../tree/quote.ts'
import { getColumn, type Value, type WorldTable } from '../../world/world.ts'
import type { Cells } from './read-rows.ts'

/** From so many rows on, reading them all takes longer than planning a statement. */
const many = 50_000

/** What finds the first row with these cells: with its values beside it, so that it is planned once, or in it. */
export function printFind(
  table: WorldTable,
  cells: Cells,
): { readonly sql: string; readonly values: readonly Value[] } {
  const entries = Object.entries(cells)
  const isReady = table.rows < many && !entries.some(([, value]) => value === null)
  const conditions = entries.map(([name, value], at) => {
    if (value === null) return `${quoteName(name)} IS NULL`
    // among many rows a value that is known to the planner leaves out most of them
    const spelt = isReady ? `$${at + 1}::VARCHAR` : quoteText(value)
    return `${quoteName(name)} = TRY_CAST(${spelt} AS ${getColumn(table, name).type})`
  })
  const values = isReady ? entries.map(([, value]) => value) : []
  return { sql: `WHERE ${conditions.join(' AND ')} LIMIT 1`, values }
}
