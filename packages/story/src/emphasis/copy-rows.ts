import type { Connection } from '@worldloom/runner'
import { quoteName } from '../tree/quote.ts'
import { isPartOfLink } from '../world/is-part-of-link.ts'
import { isNumeric, type WorldTable } from '../world/world.ts'
import type { Contributors } from './find-contributors.ts'

/** A table takes in no more than this share of its rows for one answer, but a few in any case. */
const mostShare = 0.2
const fewRows = 60

/**
 * Adds copies of rows under keys of their own, in turn and in an order of the caller's, until there are so many times as many; copies keep what a row
 * promises by itself. Null where a key cannot be counted on, or too many were needed.
 */
export async function copyRows(
  connection: Connection,
  { table, sql }: Contributors,
  { factor, order, named, counted }: Copying,
): Promise<Copied | null> {
  const keys = await findCounted(connection, table, named)
  if (!keys) return null
  const reader = await connection.runAndReadAll(`SELECT count(*) FROM (${sql})`)
  const rows = Number(reader.getRows()[0]?.[0] ?? 0)
  const wanted = Math.max(1, Math.ceil(rows * (factor - 1)))
  if (rows === 0 || wanted > Math.max(fewRows, table.rows * mostShare)) return null
  const columns = table.columns.map((column) => {
    const name = quoteName(column.name)
    const digits = keys.get(column.name)
    if (digits === 'text') return countOnText(name, table)
    if (digits === 'moment') return `b.${name} + to_seconds(row_number() OVER (ORDER BY turn, n))`
    if (digits === 'number')
      return `CAST((SELECT max(${name}) FROM ${table.sqlName}) + row_number() OVER (ORDER BY turn, n) AS ${column.type})`
    // what is counted once is that of any other row
    return counted.has(column.name.toLowerCase()) && !isPartOfLink(table, column.name)
      ? `o.${name}`
      : `b.${name}`
  })
  const names = table.columns.map(({ name }) => quoteName(name))
  const turns = Math.ceil(wanted / rows)
  const other = `(n + (turn + 1) * ${order + 6007}) % ${Math.max(1, table.rows)}`
  const insert = `INSERT INTO ${table.sqlName} (${names.join(', ')})
     SELECT ${columns.join(', ')}
     FROM (SELECT n, turn FROM (${sql}), range(${turns}) AS turns(turn) ORDER BY turn, (n * ${order}) % 1000003, n LIMIT ${wanted})
     JOIN ${table.sqlName} AS b ON b.rowid = n JOIN ${table.sqlName} AS o ON o.rowid = ${other} ORDER BY turn, n`
  await connection.run(insert)
  if ([...keys.values()].includes('moment') && (await hasTwins(connection, table))) return null
  return { rows: wanted, sql: insert }
}

/** Rows that were put in, and the statement that did. */
export interface Copied {
  readonly rows: number
  readonly sql: string
}

/** Whether a key is there twice: a second later may be taken. */
async function hasTwins(connection: Connection, { keys, sqlName }: WorldTable): Promise<boolean> {
  for (const key of keys) {
    const names = key.map(quoteName)
    const isFull = names.map((name) => `${name} IS NOT NULL`).join(' AND ')
    const reader = await connection.runAndReadAll(
      `SELECT 1 FROM ${sqlName} WHERE ${isFull} GROUP BY ${names.join(', ')} HAVING count(*) > 1 LIMIT 1`,
    )
    if (reader.getRows().length > 0) return true
  }
  return false
}

/** How a key goes on: with the next number, the next number behind a text, or a second later. */
type Counting = 'number' | 'text' | 'moment'

export interface Copying {
  readonly factor: number
  readonly order: number
  /** Columns that the query names, in small letters. */
  readonly named: ReadonlySet<string>
  /** Those of which it counts each value once. */
  readonly counted: ReadonlySet<string>
}

/** The next numbers behind the same letters: `ORD-00000412` comes after `ORD-00000411`. */
function countOnText(name: string, { sqlName }: WorldTable): string {
  const number = (of: string): string => `regexp_extract(${of}, '\\d+$')`
  const most = `(SELECT max(CAST(${number(name)} AS BIGINT)) FROM ${sqlName})`
  const next = `CAST(${most} + row_number() OVER (ORDER BY turn, n) AS VARCHAR)`
  const own = number(`b.${name}`)
  return `regexp_replace(b.${name}, '\\d+$', '') || lpad(${next}, CAST(greatest(length(${own}), length(${next})) AS INTEGER), '0')`
}

/**
 * The column by which each key counts on, by its number or by the number that its text ends with, best one that the query
 * does not name, or by a time; null where a key has none, or holds for some rows alone.
 */
async function findCounted(
  connection: Connection,
  { table, keys, links, columns, sqlName }: WorldTable,
  named: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Counting> | null> {
  if (table.uniques.some(({ where }) => where !== null)) return null
  const led = new Set(links.flatMap((link) => link.columns))
  const found = new Map<string, Counting>()
  for (const key of keys) {
    const free = columns.filter(({ name }) => key.includes(name) && !led.has(name))
    const able = free.filter(isNumeric)
    const counted = able.findLast(({ name }) => !named.has(name.toLowerCase())) ?? able.at(-1)
    const text = free.find(({ category }) => category === 'text')
    const moment = free.find(({ category }) => category === 'timestamp')
    if (counted) found.set(counted.name, 'number')
    else if (text && (await endsInNumbers(connection, sqlName, text.name)))
      found.set(text.name, 'text')
    else if (moment) found.set(moment.name, 'moment')
    else return null
  }
  return found
}

async function endsInNumbers(
  connection: Connection,
  sqlName: string,
  column: string,
): Promise<boolean> {
  const name = quoteName(column)
  const reader = await connection.runAndReadAll(
    `SELECT count(*) FROM ${sqlName} WHERE NOT coalesce(regexp_full_match(${name}, '\\D*\\d{1,17}'), true)`,
  )
  return Number(reader.getRows()[0]?.[0] ?? 1) === 0
}
