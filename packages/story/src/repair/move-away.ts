import { listValue } from '@duckdb/node-api'
import { listBaseTables, type NamedTable } from '../analyze/list-base-tables.ts'
import { askLimited } from '../solve/ask-limited.ts'
import { listRows, placeRows, printRead } from '../solve/store/read-rows.ts'
import type { Store } from '../solve/store/store.ts'
import { NoWitness } from '../solve/symbolic/witness.ts'
import { refer } from '../tree/build.ts'
import { listConditions } from '../tree/conditions.ts'
import { walkExpression } from '../tree/map-tree.ts'
import type { Expression, SelectNode } from '../tree/node.ts'
import { printSql } from '../tree/parse-sql.ts'
import { quoteName } from '../tree/quote.ts'
import { walkTables } from '../tree/walk-tables.ts'
import { isLink } from '../world/is-link.ts'
import { isPartOfKey } from '../world/is-part-of-key.ts'
import { isPartOfLink } from '../world/is-part-of-link.ts'
import { isPointedAt } from '../world/is-pointed-at.ts'
import type { WorldColumn } from '../world/world.ts'
import { listHarmless } from './list-harmless.ts'
import type { MovedRows } from './move-offenders.ts'

/** Rows that are moved one by one; more are moved by one statement. */
const few = 500

/** How many rows a block finds. */
export async function countRows({ connection }: Store, block: SelectNode): Promise<number> {
  const sql = await printSql(connection, block)
  const reader = await askLimited(connection, `SELECT count(*) FROM (${sql})`)
  return Number(reader.getRows()[0]?.[0] ?? 0)
}

/** Moves rows until a block finds `most` of them at most: a column of theirs becomes what it is in rows that the block does not find. */
export async function moveAway(
  store: Store,
  {
    inner,
    most,
    says,
  }: { readonly inner: SelectNode; readonly most: number; readonly says: string },
  counts: ReadonlyMap<string, number>,
): Promise<readonly MovedRows[]> {
  if ((await countRows(store, inner)) <= most) return []
  for (const source of listSources(store, inner))
    for (const column of listMovable(store, inner, source)) {
      const places = await listPlaces(store, inner, source)
      const before = counts.get(source.table.id) ?? 0
      const held = store.listProtected(source.table, column.name).filter((row) => row < before)
      const relied = new Set(held.map(BigInt))
      const free = places.filter((place) => !relied.has(place))
      const moving = free.slice(Math.max(0, most - (places.length - free.length)))
      const [first] = moving
      if (first === undefined || places.length - moving.length > most) continue
      const values = await listHarmless(store, inner, { ...source, column, place: first })
      if (values.length === 0) continue
      await move(store, { ...source, column, inner, most, held }, moving, values)
      if ((await countRows(store, inner)) > most)
        throw new NoWitness(`Rows of ${source.table.id} stay in ${says}`)
      const { table } = source
      return [{ table: table.id, column: column.name, rows: moving.length, denied: says }]
    }
  throw new NoWitness(`No row can be moved away from ${says}`)
}

/** The tables of a block, those first to which no other of them leads: others rely on the rest. */
function listSources({ world }: Store, inner: SelectNode): readonly NamedTable[] {
  const sources = listBaseTables(inner, world)
  const isLed = ({ table }: NamedTable): number =>
    sources.some(
      (other) =>
        other.table !== table && other.table.links.some(({ parent }) => parent === table.id),
    )
      ? 1
      : 0
  return sources.toSorted((a, b) => isLed(a) - isLed(b))
}

/** The columns that a block's conditions speak of and that nothing else hangs on, links last. */
function listMovable(
  { world }: Store,
  { from_table: from, where_clause: where }: SelectNode,
  { table, alias }: NamedTable,
): readonly WorldColumn[] {
  const joins = [...(from ? walkTables(from) : [])].flatMap((part) =>
    part.type === 'JOIN' && part.condition ? [part.condition] : [],
  )
  const named = [...joins, ...(where ? listConditions(where) : [])].flatMap((condition) =>
    [...walkExpression(condition)].flatMap((part) => findNamed(part, alias) ?? []),
  )
  const columns = [...new Set(named)].flatMap((name) => table.byName.get(name) ?? [])
  const isHeld = ({ name }: WorldColumn): boolean =>
    isPartOfKey(table, name) ||
    isPartOfLink(table, name) ||
    table.table.columns.some((column) => column.name === name && column.generated !== null) ||
    isPointedAt(world, table, name)
  const leads = ({ name }: WorldColumn): number => Number(isLink(table, name))
  return columns.filter((column) => !isHeld(column)).toSorted((a, b) => leads(a) - leads(b))
}

function findNamed(part: Expression, alias: string): string | null {
  if (part.class !== 'COLUMN_REF') return null
  const [name = '', of] = part.column_names.map((each) => each.toLowerCase()).reverse()
  return of === undefined || of === alias.toLowerCase() ? name : null
}

/** Where the rows of a table are that a block finds. */
async function listPlaces(
  { connection }: Store,
  inner: SelectNode,
  source: NamedTable,
): Promise<readonly bigint[]> {
  const sql = await printSql(connection, pick(inner, source))
  const reader = await askLimited(
    connection,
    `SELECT DISTINCT n FROM (${sql}) AS found(n) ORDER BY n`,
  )
  return reader.getRows().map(([place]) => BigInt(String(place)))
}

function pick(inner: SelectNode, { alias }: NamedTable): SelectNode {
  return { ...inner, select_list: [refer([alias, 'rowid'])] }
}

interface Target extends NamedTable {
  readonly column: WorldColumn
  readonly inner: SelectNode
  readonly most: number
  /** Rows that other queries rely on. */
  readonly held: readonly number[]
}

async function move(
  store: Store,
  target: Target,
  places: readonly bigint[],
  values: readonly string[],
): Promise<void> {
  const { table, column } = target
  if (places.length > few) {
    await moveMany(store, target, places, values)
    return
  }
  const rest = `WHERE rowid IN (${places.join(', ')}) ORDER BY rowid`
  const reader = await store.connection.runAndReadAll(printRead(table, rest))
  for (const row of placeRows(listRows(table, reader), store.count(table))) {
    await store.update(table, row, { [column.name]: store.dice.pick(values) })
    store.noteChange(table, row.row, [column.name])
  }
}

/** The rows are told by the block itself: among all rows there may be more of them than among some. */
async function moveMany(
  store: Store,
  { table, column, inner, most, held, alias }: Target,
  places: readonly bigint[],
  values: readonly string[],
): Promise<void> {
  const sql = await printSql(store.connection, pick(inner, { table, alias }))
  const kept =
    most > 0 ? ` AND rowid NOT IN (SELECT n FROM (${sql}) AS k(n) ORDER BY n LIMIT ${most})` : ''
  const others = held.length > 0 ? ` AND rowid NOT IN (${held.join(', ')})` : ''
  const name = quoteName(column.name)
  await store.fill(
    {
      table,
      column,
      sql: `UPDATE ${table.sqlName} SET ${name} = CAST($1[1 + (rowid * 7919) % ${values.length}] AS ${column.type})
     WHERE rowid IN (SELECT n FROM (${sql}) AS found(n))${kept}${others}`,
      values: [listValue([...values])],
    },
    places,
  )
}
