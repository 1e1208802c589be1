import type { Plan } from '@worldloom/engine'

/** The rows promised of each table: those planned or, where each parent decides, those that were made. */
export function countPromised(
  { tables, settings }: Plan,
  made: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const counts = Object.entries(tables).map(([id, { rows }]): [string, number] => {
    const isPlanned = rows.kind !== 'per-parent' && settings.range?.table !== id
    return [id, isPlanned ? rows.rows : (made[id] ?? 0)]
  })
  return Object.fromEntries(counts)
}
