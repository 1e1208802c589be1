import type { Connection } from '@worldloom/runner'
import { quoteName } from '../../tree/quote.ts'
import { getColumn, type WorldTable } from '../../world/world.ts'
import { countKeys } from './count-keys.ts'
import type { Raised } from './raising.ts'
import { refuseTwins } from './refuse-twins.ts'
import { shuffle } from './shuffle.ts'

/** A table takes in no more than this share of its rows for one answer, but a few in any case. */
const mostShare = 0.2
const fewRows = 60
/** More copies of one row look like a fault. */
const mostTurns = 60

/** Which rows are copied, how many copies there are to be, and what each has of another row. */
export interface Copies {
  /** Gives the numbers of the rows. */
  readonly sql: string
  /** How many they are. */
  readonly rows: number
  readonly wanted: number
  readonly order: number
  /** Columns that the query names, in small letters. */
  readonly named: ReadonlySet<string>
  /** Columns that stay what they are in a key of links alone. */
  readonly groupedBy?: readonly string[]
  /** Columns that are those of another row. */
  readonly taken: ReadonlySet<string>
  /** Gives the numbers of those others; any where it is null. */
  readonly others: string | null
  /** The parents that copies come under, which were put in for them; their own where it is null. */
  readonly under?: Parents | null
  /** Times that are a day later with each turn. */
  readonly later?: ReadonlySet<string>
  /** Times that lie so far from those that they are copies of. */
  readonly shifted?: { readonly names: ReadonlySet<string>; readonly by: string }
  /** Whether it is asked afterwards which rows were copied. */
  readonly keepsPairs?: boolean
}

/** Parents that were copied for copies of their rows. */
export interface Parents {
  /** The column of a copy that leads to them. */
  readonly column: string
  /** Gives what it holds as `key`, by the number of the row that is copied as `n`, and the `turn`. */
  readonly sql: string
}

/** Copies that were put in, and what gives the number `n` of the row that each is of, with its `turn`: in that order. */
export interface Copied extends Raised {
  readonly pairs: string
}

/**
 * Adds copies of rows under keys of their own, in turn and in an order of the caller's. Null where a key cannot be counted
 * on; and where too many were wanted, unless others make them differ: then as many come as may at a time.
 */
export async function insertCopies(
  connection: Connection,
  table: WorldTable,
  {
    sql,
    rows,
    wanted,
    order,
    named,
    groupedBy = [],
    taken,
    others,
    under = null,
    later,
    shifted,
    keepsPairs = false,
  }: Copies,
): Promise<Copied | null> {
  const most = countMost(table, rows)
  if (wanted > most && others === null) return null
  const count = Math.min(wanted, most)
  const turns = Math.ceil(count / rows)
  const reader = await connection.runAndReadAll(`SELECT count(*) FROM ${table.sqlName}`)
  const all = Number(reader.getRows()[0]?.[0] ?? 0)
  const keys = await countKeys(connection, table, {
    ...{ named, groupedBy, all, under: under?.column ?? null },
  })
  if (!keys) return null
  const spell = (name: string): string => {
    if (name === under?.column) return 'p.key'
    if (later?.has(name))
      return `CAST(b.${quoteName(name)} + to_days(CAST(turn + 1 AS INTEGER)) AS ${getColumn(table, name).type})`
    if (shifted?.names.has(name))
      return `CAST(b.${quoteName(name)} + ${shifted.by} AS ${getColumn(table, name).type})`
    return keys.columns.get(name) ?? `${taken.has(name) ? 'o' : 'b'}.${quoteName(name)}`
  }
  const spelt = new Map(table.columns.map(({ name }) => [name, spell(name)]))
  const names = table.columns.map(({ name }) => quoteName(name))
  const step = `(n % 1000003 + (turn + 1) * ${order + 6007})`
  const pairs = `SELECT n, turn FROM (${sql}), range(${turns}) AS turns(turn) ORDER BY turn, ${shuffle(order)}, n LIMIT ${count}`
  // once they are put in, copies are found as well
  const copied = keepsPairs ? await readPairs(connection, pairs) : pairs
  const insert = `INSERT INTO ${table.sqlName} (${names.join(', ')})
     SELECT ${[...spelt.values()].join(', ')}
     FROM (${others === null ? pairs : `SELECT *, ${step} % (SELECT count(*) FROM (${others})) AS place FROM (${pairs})`}) AS c
     JOIN ${table.sqlName} AS b ON b.rowid = n ${others === null ? '' : `JOIN (${numberRows(others)}) AS g ON g.place = c.place`}
     JOIN ${table.sqlName} AS o ON o.rowid = ${others === null ? `${step} % ${Math.max(1, table.rows)}` : 'g.other'}
     ${under ? `JOIN (${under.sql}) AS p USING (n, turn)` : ''} ${keys.linked.map((key) => leaveOut(table, key, spelt)).join(' ')} ORDER BY turn, n`
  await connection.run(insert)
  if (keys.isUnsure) await refuseTwins(connection, table)
  const counted = await connection.runAndReadAll(`SELECT count(*) FROM ${table.sqlName}`)
  const added = Number(counted.getRows()[0]?.[0] ?? 0) - all
  return { table: table.id, added, moved: [], columns: [], sql: insert, pairs: copied }
}

/** Rows with their places: a join by them is fast, where one by an item of a list looks at each two rows. */
function numberRows(others: string): string {
  return `SELECT n AS other, row_number() OVER (ORDER BY n) - 1 AS place FROM (${others}) AS given(n)`
}

async function readPairs(connection: Connection, pairs: string): Promise<string> {
  const reader = await connection.runAndReadAll(`${pairs}`)
  const [numbers, turns] = [0, 1].map((at) => reader.getRows().map((row) => String(row[at])))
  return `SELECT unnest([${numbers?.join(', ')}]::BIGINT[]) AS n, unnest([${turns?.join(', ')}]::BIGINT[]) AS turn`
}

/** Of the copies under a key of links, those that are not there yet, each once. */
function leaveOut(
  { sqlName }: WorldTable,
  key: readonly string[],
  spelt: ReadonlyMap<string, string>,
): string {
  const own = key.map((name) => spelt.get(name) ?? '')
  const same = key.map((name, at) => `k.${quoteName(name)} = ${own[at]}`)
  return `WHERE NOT EXISTS (SELECT 1 FROM ${sqlName} AS k WHERE ${same.join(' AND ')})
     QUALIFY row_number() OVER (PARTITION BY ${own.join(', ')} ORDER BY turn, n) = 1`
}

/** How many copies of so many rows a table takes in at a time. */
export function countMost(table: WorldTable, rows: number): number {
  return Math.min(rows * mostTurns, Math.floor(Math.max(fewRows, table.rows * mostShare)))
}
