import { listValue } from '@duckdb/node-api'
import type { Connection } from '@worldloom/runner'
import { quoteName, quoteValue } from '../tree/quote.ts'
import { getColumn, getTable, type World, type WorldColumn } from '../world/world.ts'
import type { Derived } from './derivation.ts'
import { printTouched, type Touching } from './print-touched.ts'

/** A column that was brought up to date, and where. */
export interface Followed {
  /** The id of the table. */
  readonly table: string
  readonly column: string
  readonly places: readonly bigint[]
}

/** After so many rows were brought up to date that lead to others, all of those are asked. */
const mostPlaces = 20_000

/**
 * Brings columns that follow from others up to date where rows were put in or changed: an order's total, then its
 * customer's. Rows that nothing moved concerns are not asked.
 */
export async function followSources(
  connection: Connection,
  { world, moved, isSampled }: Touching,
  all: readonly Derived[],
): Promise<readonly Followed[]> {
  const known = new Map(moved)
  const followed: Followed[] = []
  for (const derived of all) {
    const { table, column, written } = derived
    const asked = { id: table, alias: 't', reads: written.reads }
    const touched = printTouched({ world, moved: known, isSampled }, asked, [column])
    if (touched === null) continue
    const places = await follow(connection, world, derived, touched)
    if (places.length === 0) continue
    followed.push({ table, column, places })
    const before = known.get(table)
    const from = before?.from ?? null
    known.set(table, {
      from: places.length > mostPlaces ? 0n : from,
      places: [...(before?.places ?? []), ...places.slice(0, mostPlaces)],
      columns: new Set([...(before?.columns ?? []), column.toLowerCase()]),
    })
  }
  return followed
}

async function follow(
  connection: Connection,
  world: World,
  derived: Derived,
  touched: string,
): Promise<readonly bigint[]> {
  const table = getTable(world, derived.table)
  const column = getColumn(table, derived.column)
  const actual = `t.${quoteName(column.name)}`
  const rows = [touched, ...listGenerated(world, derived)].join(' AND ')
  // where nothing follows, a column that may not be empty keeps what it has
  const differs = `value IS DISTINCT FROM actual${column.isRequired ? ' AND value IS NOT NULL' : ''}`
  const { from, value } = derived.written
  const reader = await connection.runAndReadAll(
    `SELECT n, CAST(value AS VARCHAR) FROM (SELECT t.rowid AS n, ${actual} AS actual, ${fit(value, column)} AS value FROM ${from} WHERE ${rows}) WHERE ${differs} ORDER BY n`,
  )
  const found = reader.getRows()
  if (found.length === 0) return []
  const places = found.map(([n]) => BigInt(String(n)))
  await connection.run(
    `UPDATE ${table.sqlName} SET ${quoteName(column.name)} = CAST(s.value AS ${column.type})
     FROM (SELECT unnest($1::BIGINT[]) AS n, unnest($2::VARCHAR[]) AS value) AS s WHERE ${table.sqlName}.rowid = s.n`,
    [listValue(places), listValue(found.map(([, text]) => (text === null ? null : String(text))))],
  )
  return places
}

function fit(value: string, { type, maxLength }: WorldColumn): string {
  return maxLength === null
    ? `CAST(${value} AS ${type})`
    : `left(CAST(${value} AS VARCHAR), ${maxLength})`
}

/** Rows that reference data or a rule give by hand stay as given. */
function listGenerated(
  world: World,
  { table: id, referenceRows, heroes }: Derived,
): readonly string[] {
  const table = getTable(world, id)
  const given = heroes.map((values) => {
    const same = Object.entries(values).map(([name, value]) => {
      const { type } = getColumn(table, name)
      return `t.${quoteName(name)} IS NOT DISTINCT FROM TRY_CAST(${quoteValue(value)} AS ${type})`
    })
    return `NOT (${same.join(' AND ')})`
  })
  return [...(referenceRows > 0 ? [`t.rowid >= ${referenceRows}`] : []), ...given]
}
