import { buildNote, type Diagnostic } from '@worldloom/diagnostics'
import type { Plan } from '@worldloom/engine'

/** A note for each table that has fewer rows than were planned for it. */
export function noteShort(
  { tables, settings }: Plan,
  made: Readonly<Record<string, number>>,
): readonly Diagnostic[] {
  if (settings.range) return []
  return Object.entries(tables).flatMap(([id, { table, rows }]): Diagnostic[] => {
    const count = made[id] ?? 0
    if (rows.kind === 'per-parent' || count >= rows.rows) return []
    const message = `Table "${id}" gets ${count} of ${rows.rows} rows: what its links must agree on, or may not repeat, allows no more.`
    return [buildNote('ROWS_LIMITED', message, '', table.place)]
  })
}
