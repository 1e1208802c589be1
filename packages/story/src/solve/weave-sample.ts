import type { Connection } from '@worldloom/runner'
import { quoteName } from '../tree/quote.ts'
import { originSchema } from '../world/sample-background.ts'
import type { World, WorldTable } from '../world/world.ts'
import { listDropped } from './list-dropped.ts'
import type { Solved } from './solve-story.ts'
import type { InsertedMass } from './store/change.ts'

/** Where the rows of a sample are among all rows: null for one that was left out. */
export type PlaceRow = (table: WorldTable, row: number) => number | null

/**
 * Weaves what was done over a sample into all rows: columns that were mended, rows that were moved, rows that were
 * added. A row whose key another row has is left out, and so is what leads to it alone.
 */
export async function weaveSample(
  whole: Connection,
  world: World,
  solved: Solved,
): Promise<{ readonly place: PlaceRow; readonly masses: readonly InsertedMass[] }> {
  for (const { table, column, sql, values } of solved.fills) {
    await whole.run(sql, [...values])
    await copyCells(whole, table, [column.name], null)
  }
  const first = new Map<string, number>()
  for (const { id } of world.tables)
    first.set(id, await count(whole, `${originSchema}.${quoteName(id)}`))
  for (const table of world.tables) {
    const moved = solved.changes.filter((change) => change.table.id === table.id)
    const rows = moved.flatMap(({ row }) => (row < (first.get(table.id) ?? 0) ? [row] : []))
    const columns = new Set(moved.flatMap((change) => change.columns))
    if (rows.length > 0) await copyCells(whole, table, [...columns], rows)
  }
  const dropped = await listDropped(whole, world, { ...solved, first })
  const places = new Map<string, number>()
  const masses: InsertedMass[] = []
  for (const table of world.tables) {
    const added = solved.added[table.id] ?? 0
    if (added === 0) continue
    let next = await count(whole, table.sqlName)
    const start = first.get(table.id) ?? 0
    const isLeftOut = (row: number): boolean => dropped.has(`${table.id}\n${row}`)
    const own = solved.masses.filter((mass) => mass.table.id === table.id)
    let from = start
    for (const mass of [...own, { row: start + added, count: 0, sql: null, table }]) {
      const rows = Array.from({ length: mass.row - from }, (_, at) => from + at)
      const kept = rows.filter((row) => !isLeftOut(row))
      for (const row of kept) places.set(`${table.id}\n${row}`, next++)
      if (kept.length > 0) await copyRows(whole, table, kept)
      from = mass.row + mass.count
      if (mass.sql === null) continue
      await whole.run(mass.sql)
      masses.push({ ...mass, row: next })
      for (let at = 0; at < mass.count; at += 1) places.set(`${table.id}\n${mass.row + at}`, next++)
    }
  }
  const origins = await readOrigins(whole, solved, first)
  const place: PlaceRow = ({ id }, row) =>
    (row < (first.get(id) ?? 0) ? origins : places).get(`${id}\n${row}`) ?? null
  return { place, masses }
}

/** Gives rows the cells that they have in the sample: those with these numbers there, or all of it. */
async function copyCells(
  whole: Connection,
  { id, sqlName }: WorldTable,
  columns: readonly string[],
  rows: readonly number[] | null,
): Promise<void> {
  const name = quoteName(id)
  const sets = columns.map((column) => `${quoteName(column)} = s.${quoteName(column)}`)
  const only = rows === null ? '' : ` AND s.rowid IN (${rows.join(', ')})`
  await whole.run(
    `UPDATE ${sqlName} AS w SET ${sets.join(', ')}
     FROM sample.main.${name} AS s, ${originSchema}.${name} AS o
     WHERE o.rowid = s.rowid AND w.rowid = o.n${only}`,
  )
}

async function copyRows(
  whole: Connection,
  { id, sqlName }: WorldTable,
  rows: readonly number[],
): Promise<void> {
  await whole.run(
    `INSERT INTO ${sqlName} SELECT * FROM sample.main.${quoteName(id)} WHERE rowid IN (${rows.join(', ')}) ORDER BY rowid`,
  )
}

async function readOrigins(
  whole: Connection,
  { queries, changes }: Solved,
  first: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, number>> {
  const named = new Map<string, Set<number>>()
  const note = (id: string, row: number): void => {
    if (row >= (first.get(id) ?? 0)) return
    named.set(id, (named.get(id) ?? new Set()).add(row))
  }
  for (const { witness } of queries) for (const { table, row } of witness) note(table, row)
  for (const { table, row } of changes) note(table.id, row)
  const origins = new Map<string, number>()
  for (const [id, rows] of named) {
    const reader = await whole.runAndReadAll(
      `SELECT rowid, n FROM ${originSchema}.${quoteName(id)} WHERE rowid IN (${[...rows].join(', ')})`,
    )
    for (const [row, n] of reader.getRows()) origins.set(`${id}\n${Number(row)}`, Number(n))
  }
  return origins
}

async function count(connection: Connection, name: string): Promise<number> {
  const reader = await connection.runAndReadAll(`SELECT count(*) FROM ${name}`)
  return Number(reader.getRows()[0]?.[0] ?? 0)
}
