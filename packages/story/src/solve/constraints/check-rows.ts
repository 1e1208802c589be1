import { walkEverything } from '../../tree/map-tree.ts'
import type { ColumnReference, Expression } from '../../tree/node.ts'
import type { Constraint, WorldTable } from '../../world/world.ts'
import { firstLocal, type Store } from '../store/store.ts'
import { NoWitness } from '../symbolic/witness.ts'

/** Ends a witness that put a row in, or moved one, that breaks what its table asks of every row. */
export async function checkRows(store: Store): Promise<void> {
  const asked = store.world.tables.flatMap((table) => {
    const moved = store.listMoved(table)
    if (!moved) return []
    // the rest of a row is as it was in the background
    const constraints = table.constraints.filter(({ condition }) =>
      listNames(condition).some((name) => moved.columns.has(name)),
    )
    return constraints.length > 0 ? [{ table, constraints, places: [...moved.places] }] : []
  })
  if (asked.length === 0) return
  // one statement asks all tables: planning it takes longer than running it
  const reader = await store.connection.runAndReadAll(
    `SELECT place, nth FROM (${asked.map(selectBroken).join(' UNION ALL ')}) WHERE nth IS NOT NULL ORDER BY ALL LIMIT 1`,
  )
  const [at, nth] = reader.getRows()[0] ?? []
  const found = typeof at === 'number' ? asked[at] : undefined
  const broken = typeof nth === 'number' ? found?.constraints[nth] : undefined
  if (found && broken)
    throw new NoWitness(`A row of ${found.table.id} would break "${broken.name}"`)
}

function listNames(condition: Expression): readonly string[] {
  return [...walkEverything(condition)].flatMap((part) => {
    const names = 'column_names' in part ? (part as ColumnReference).column_names : []
    return names.at(-1)?.toLowerCase() ?? []
  })
}

function selectBroken({ table, constraints, places }: Asked, at: number): string {
  const tests = constraints.map(({ breaks }, nth) => `WHEN ${breaks} THEN ${nth}`)
  const where = [`t.rowid >= ${firstLocal}`]
  if (places.length > 0) where.push(`t.rowid IN (${places.join(', ')})`)
  return `SELECT ${at} AS place, CASE ${tests.join(' ')} END AS nth FROM ${table.sqlName} AS t WHERE ${where.join(' OR ')}`
}

interface Asked {
  readonly table: WorldTable
  readonly constraints: readonly Constraint[]
  readonly places: readonly bigint[]
}
