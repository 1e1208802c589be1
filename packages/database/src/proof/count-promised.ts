import type { Plan } from '@worldloom/engine'

/** The rows promised of each table: those planned or, where each parent decides, those that were made. */
export function countPromised(
  { tables, settings }: Plan,
  made: Readonly<Record<string, number>>,
  shaped: ReadonlySet<string> = new Set(),
): Readonly<Record<string, number>> {
  const counts = Object.entries(tables).map(([id, { rows, firstOf }]): [string, number] => {
    // parents that do not qualify, and rows that would repeat, make a table shorter than was asked for
    const planned =
      rows.kind === 'count' || (rows.kind === 'spread' && rows.cap === null) ? rows.rows : null
    const isWhole = settings.range?.table !== id && !shaped.has(id)
    const isSure = planned !== null && firstOf.length === 0 && isWhole
    return [id, isSure ? planned : (made[id] ?? 0)]
  })
  return Object.fromEntries(counts)
}
