import { listValue } from '@duckdb/node-api'
import { filterValues } from '../solve/pools/filter-values.ts'
import type { Store } from '../solve/store/store.ts'
import { quoteName } from '../tree/quote.ts'
import type { WorldColumn, WorldTable } from '../world/world.ts'

/** Keys that break a contract become days, each another one, as the contract spells them; what leads to them follows. */
export async function conformKey(
  store: Store,
  { table, column }: { readonly table: WorldTable; readonly column: WorldColumn },
  {
    broken,
    conditions,
    now,
  }: {
    readonly broken: string
    readonly conditions: readonly string[]
    readonly now: string
  },
): Promise<void> {
  const { connection } = store
  const name = quoteName(column.name)
  const read = await connection.runAndReadAll(
    `SELECT CAST(${name} AS VARCHAR), NOT coalesce(${broken}, false) FROM ${table.sqlName} ORDER BY rowid`,
  )
  const rows = read.getRows()
  const kept = new Set(rows.flatMap(([value, isKept]) => (isKept ? [String(value)] : [])))
  const old = rows.flatMap(([value, isKept]) => (isKept ? [] : [String(value)]))
  const fresh = await listFree(store, column, conditions, { kept, count: old.length, now })
  if (!fresh) return
  const map = [listValue(old), listValue([...fresh])]
  const pairs = `(SELECT unnest($1) AS old, unnest($2) AS new) AS m`
  for (const { table: at, column: of } of listFollowing(store, table, column)) {
    const own = quoteName(of.name)
    await store.fill({
      table: at,
      column: of,
      sql: `UPDATE ${at.sqlName} SET ${own} = CAST(m.new AS ${of.type}) FROM ${pairs}
       WHERE CAST(${own} AS VARCHAR) = m.old`,
      values: map,
    })
  }
}

/** The key and every column that leads to it. */
function listFollowing(
  { world }: Store,
  table: WorldTable,
  column: WorldColumn,
): readonly { readonly table: WorldTable; readonly column: WorldColumn }[] {
  const children = world.tables.flatMap((child) =>
    child.links
      .filter(({ parent, parentColumns: [first] }) => parent === table.id && first === column.name)
      .flatMap(({ columns: [name] }) => {
        const found = child.columns.find((each) => each.name === name)
        return found ? [{ table: child, column: found }] : []
      }),
  )
  return [{ table, column }, ...children]
}

/** So many days up to now, in the first spelling that the contract lets through; null where there is none. */
async function listFree(
  { pool }: Store,
  { type }: WorldColumn,
  conditions: readonly string[],
  {
    kept,
    count,
    now,
  }: { readonly kept: ReadonlySet<string>; readonly count: number; readonly now: string },
): Promise<readonly string[] | null> {
  const days = Array.from({ length: count + kept.size }, (_, at) =>
    new Date(Date.parse(now) - at * 86_400_000).toISOString().slice(0, 10),
  ).toReversed()
  for (const mark of ['', '-', '/']) {
    const spelt = days.map((day) => day.replaceAll('-', mark))
    const passing = await filterValues(pool, type, spelt, conditions)
    const free = passing.filter((value) => !kept.has(value))
    if (free.length >= count) return free.slice(-count)
  }
  return null
}
