import type { WorldTable } from '../../world/world.ts'
import { firstLocal, type Store } from '../store/store.ts'
import { NoWitness } from '../symbolic/witness.ts'

/** Ends a witness that put a row in, or moved one, that breaks what its table asks of every row. */
export async function checkRows(store: Store): Promise<void> {
  const tables = store.world.tables.filter(
    (table) => table.constraints.length > 0 && store.listMoved(table) !== null,
  )
  if (tables.length === 0) return
  // one statement asks all tables: planning it takes longer than running it
  const parts = tables.map((table, at) => selectBroken(table, at, store.listMoved(table) ?? []))
  const reader = await store.connection.runAndReadAll(
    `SELECT place, nth FROM (${parts.join(' UNION ALL ')}) WHERE nth IS NOT NULL ORDER BY ALL LIMIT 1`,
  )
  const [place, nth] = reader.getRows()[0] ?? []
  const table = typeof place === 'number' ? tables[place] : undefined
  const broken = typeof nth === 'number' ? table?.constraints[nth] : undefined
  if (table && broken) throw new NoWitness(`A row of ${table.id} would break "${broken.name}"`)
}

function selectBroken(table: WorldTable, at: number, moved: readonly bigint[]): string {
  const tests = table.constraints.map(({ breaks }, nth) => `WHEN ${breaks} THEN ${nth}`)
  const places = [`t.rowid >= ${firstLocal}`]
  if (moved.length > 0) places.push(`t.rowid IN (${moved.join(', ')})`)
  return `SELECT ${at} AS place, CASE ${tests.join(' ')} END AS nth FROM ${table.sqlName} AS t WHERE ${places.join(' OR ')}`
}
