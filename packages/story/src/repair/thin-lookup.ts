import { listValue } from '@duckdb/node-api'
import { columnFinder } from '../analyze/column-finder.ts'
import type { Lookup } from '../analyze/find-lookups.ts'
import { filterValues } from '../solve/pools/filter-values.ts'
import type { Store } from '../solve/store/store.ts'
import { mapExpression, walkExpression } from '../tree/map-tree.ts'
import type { Expression } from '../tree/node.ts'
import { printExpression } from '../tree/print-expression.ts'
import { quoteName } from '../tree/quote.ts'
import { isLink } from '../world/is-link.ts'
import { isPartOfKey } from '../world/is-part-of-key.ts'
import { isPointedAt } from '../world/is-pointed-at.ts'
import type { WorldColumn, WorldTable } from '../world/world.ts'

/** Moves rows of the background away from a lookup that must find one row and finds more of them. */
export async function thinLookup(
  store: Store,
  lookup: Lookup,
  lookups: readonly Lookup[],
): Promise<void> {
  const condition = readCondition(store, lookup)
  if (!condition) return
  const { table, where, find } = condition
  const columns = [...walkExpression(where)].flatMap((part) => find(part)?.column ?? [])
  const sql = print(where, (column) => quoteName(column.name), find)
  const column = columns.find((each) => isFree(store, table, each))
  if (sql === null || !column) return
  // what one lookup lets go of must not be what another one finds
  const conditions = lookups
    .flatMap((other) => readCondition(store, other) ?? [])
    .filter((other) => other.table === table)
  const others = await listOthers(store, table, column, conditions)
  if (others.length === 0) return
  const name = quoteName(column.name)
  // the first row stays: those that queries rely on come last
  await store.fill({
    table,
    column,
    sql: `UPDATE ${table.sqlName} SET ${name} = CAST($1[1 + (rowid * 7919) % ${others.length}] AS ${column.type})
     WHERE (${sql}) AND rowid < ${table.rows}
       AND rowid <> (SELECT min(rowid) FROM ${table.sqlName} WHERE ${sql})`,
    values: [listValue([...others])],
  })
}

interface Condition {
  readonly table: WorldTable
  readonly where: Expression
  readonly find: ReturnType<typeof columnFinder>
}

/** What a lookup in one table asks; null where it reads several. */
function readCondition({ world }: Store, { subquery, tables }: Lookup): Condition | null {
  const { node } = subquery.subquery
  const [table] = tables
  if (!table || tables.length > 1 || node.type !== 'SELECT_NODE' || !node.where_clause) return null
  return { table, where: node.where_clause, find: columnFinder(node, world) }
}

/** Values of the column that no lookup finds. */
async function listOthers(
  store: Store,
  table: WorldTable,
  column: WorldColumn,
  conditions: readonly Condition[],
): Promise<readonly string[]> {
  const tests = conditions.flatMap(({ where, find }) => {
    const sql = print(where, (each) => (each === column ? 'v' : 'NULL'), find)
    return sql === null ? [] : [`(${sql}) IS NOT TRUE`]
  })
  const sample = await store.sample(table)
  const known = sample.flatMap((cells) => cells[column.name] ?? [])
  // a value that cannot be tried is none to put there
  return filterValues(store.pool, column.type, known, tests).catch(() => [])
}

function print(
  where: Expression,
  name: (column: WorldColumn) => string,
  find: ReturnType<typeof columnFinder>,
): string | null {
  const marked: WorldColumn[] = []
  const cells = mapExpression(where, (part) => {
    const found = find(part)
    return found ? { class: 'CELL', type: 'CELL', cell: marked.push(found.column) - 1 } : part
  })
  return printExpression(cells, (part) => {
    const column = part.class === 'CELL' ? marked[part.cell] : undefined
    return column ? name(column) : 'NULL'
  })
}

/** Neither a part of a key, nor a link, nor what a link leads to, nor what queries rely on. */
function isFree(store: Store, table: WorldTable, { name }: WorldColumn): boolean {
  return (
    !isPointedAt(store.world, table, name) &&
    !isPartOfKey(table, name) &&
    !isLink(table, name) &&
    store.listProtected(table, name).length === 0
  )
}
