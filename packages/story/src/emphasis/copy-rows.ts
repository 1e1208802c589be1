import type { Connection } from '@worldloom/runner'
import { quoteName } from '../tree/quote.ts'
import { isPartOfLink } from '../world/is-part-of-link.ts'
import { isNumeric, type WorldTable } from '../world/world.ts'
import type { Contributors } from './find-contributors.ts'
import type { Raised, Raising } from './raising.ts'
import { refuseTwins } from './refuse-twins.ts'
import { shuffle } from './shuffle.ts'

/** A table takes in no more than this share of its rows for one answer, but a few in any case. */
const mostShare = 0.2
const fewRows = 60

/**
 * Adds copies of rows under keys of their own, in turn and in an order of the caller's, until there are so many times as
 * many; copies keep what a row promises by itself. Null where a key cannot be counted on, too many were needed, or rows are
 * listed one by one.
 */
export async function copyRows(
  connection: Connection,
  { table, sql, isGrouped }: Contributors,
  { factor, more, order, named, counted }: Raising,
): Promise<Raised | null> {
  const keys = isGrouped ? await findCounted(connection, table, named) : null
  if (!keys) return null
  const reader = await connection.runAndReadAll(
    `SELECT count(*), (SELECT count(*) FROM ${table.sqlName}) FROM (${sql})`,
  )
  const [rows = 0, all = 0] = (reader.getRows()[0] ?? []).map(Number)
  const wanted = Math.max(1, more ?? Math.ceil(rows * (factor - 1)))
  if (rows === 0 || wanted > Math.max(fewRows, table.rows * mostShare)) return null
  const columns = table.columns.map((column) => {
    const name = quoteName(column.name)
    const digits = keys.get(column.name)
    if (digits === 'text') return countOnText(name, table)
    if (digits === 'code') return `CAST(${drawCode(name, all)} AS ${column.type})`
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
  const other = `(n % 1000003 + (turn + 1) * ${order + 6007}) % ${Math.max(1, table.rows)}`
  const insert = `INSERT INTO ${table.sqlName} (${names.join(', ')})
     SELECT ${columns.join(', ')}
     FROM (SELECT n, turn FROM (${sql}), range(${turns}) AS turns(turn) ORDER BY turn, ${shuffle(order)}, n LIMIT ${wanted})
     JOIN ${table.sqlName} AS b ON b.rowid = n JOIN ${table.sqlName} AS o ON o.rowid = ${other} ORDER BY turn, n`
  await connection.run(insert)
  // a second later, or another text like it, may be taken
  if ([...keys.values()].some((each) => each !== 'number')) await refuseTwins(connection, table)
  return { added: wanted, moved: [], columns: [], sql: insert }
}

/** How a key goes on: with the next number, the next number behind a text, other letters and digits, or a second later. */
type Counting = 'number' | 'text' | 'code' | 'moment'

/** The next numbers behind the same letters: `ORD-00000412` comes after `ORD-00000411`. */
function countOnText(name: string, { sqlName }: WorldTable): string {
  const number = (of: string): string => `regexp_extract(${of}, '\\d+$')`
  const most = `(SELECT max(CAST(${number(name)} AS BIGINT)) FROM ${sqlName})`
  const next = `CAST(${most} + row_number() OVER (ORDER BY turn, n) AS VARCHAR)`
  const own = number(`b.${name}`)
  return `regexp_replace(b.${name}, '\\d+$', '') || lpad(${next}, CAST(greatest(length(${own}), length(${next})) AS INTEGER), '0')`
}

/** Other letters and digits of the same kinds at the end of a code: hexadecimal stays hexadecimal. */
function drawCode(name: string, all: number): string {
  const code = `CAST(b.${name} AS VARCHAR)`
  const drawn = `md5_number_lower(${code} || ' ' || turn || ' ${all} ' || i)`
  const kinds = ['0123456789', 'abcdef', 'ABCDEF', 'ghijklmnopqrstuvwxyz', 'GHIJKLMNOPQRSTUVWXYZ']
  const choices = kinds.map(
    (kind) =>
      `WHEN contains('${kind}', c) THEN substr('${kind}', CAST(1 + ${drawn} % ${kind.length} AS INTEGER), 1)`,
  )
  const letters = `string_split(right(${code}, ${mostDrawn}), '')`
  return `left(${code}, -${mostDrawn}) || array_to_string(list_transform(${letters}, lambda c, i: CASE ${choices.join(' ')} ELSE c END), '')`
}

/** Of fewer letters and digits others are made that are there already. */
const mostDrawn = 10

/**
 * The column by which each key counts on, by its number or by the number that its text ends with, best one that the query
 * does not name, by a time, or by a code; null where a key has none, or holds for some rows alone.
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
    const code = text ?? free.find(({ type }) => type === 'UUID')
    const moment = free.find(({ category }) => category === 'timestamp')
    if (counted) found.set(counted.name, 'number')
    else if (text && (await endsInNumbers(connection, sqlName, text.name)))
      found.set(text.name, 'text')
    else if (moment) found.set(moment.name, 'moment')
    else if (code) found.set(code.name, 'code')
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
