import type { WorldTable } from '../../world/world.ts'
import { firstLocal, type Store } from '../store/store.ts'
import { NoWitness } from '../symbolic/witness.ts'

/** Ends a witness that put a row in, or moved one, that breaks what its table asks of every row. */
export async function checkRows(store: Store): Promise<void> {
  for (const table of store.world.tables) {
    const moved = store.listMoved(table)
    if (table.constraints.length === 0 || moved === null) continue
    const places = [`t.rowid >= ${firstLocal}`]
    if (moved.length > 0) places.push(`t.rowid IN (${moved.join(', ')})`)
    const broken = await findBroken(store, table, places.join(' OR '))
    if (broken !== null) throw new NoWitness(`A row of ${table.id} would break "${broken}"`)
  }
}

async function findBroken(store: Store, table: WorldTable, where: string): Promise<string | null> {
  const tests = table.constraints.map(({ breaks }, at) => `WHEN ${breaks} THEN ${at}`)
  const reader = await store.connection.runAndReadAll(
    `SELECT nth FROM (SELECT CASE ${tests.join(' ')} END AS nth FROM ${table.sqlName} AS t WHERE ${where})
     WHERE nth IS NOT NULL LIMIT 1`,
  )
  const nth = reader.getRows()[0]?.[0]
  return typeof nth === 'number' ? (table.constraints[nth]?.name ?? null) : null
}
