import type { Connection } from '@worldloom/runner'
import { quoteName } from '../tree/print-expression.ts'
import { isNumeric, type WorldTable } from '../world/world.ts'
import type { Contributors } from './find-contributors.ts'

/** A table takes in no more than this share of its rows for one answer, but a few in any case. */
const mostShare = 0.2
const fewRows = 60

/**
 * Adds copies of rows under keys of their own, in turn and in an order of the caller's, until there are so many times as many; copies keep what a row
 * promises by itself. Answers with how many there are, or with none where a key cannot be counted on or too many were needed.
 */
export async function copyRows(
  connection: Connection,
  { table, sql }: Contributors,
  { factor, order, named, counted }: Copying,
): Promise<number> {
  const keys = findCounted(table, named)
  if (!keys) return 0
  const reader = await connection.runAndReadAll(`SELECT count(*) FROM (${sql})`)
  const rows = Number(reader.getRows()[0]?.[0] ?? 0)
  const wanted = Math.max(1, Math.ceil(rows * (factor - 1)))
  if (rows === 0 || wanted > Math.max(fewRows, table.rows * mostShare)) return 0
  const columns = table.columns.map((column) => {
    const name = quoteName(column.name)
    if (keys.has(column.name))
      return `CAST((SELECT max(${name}) FROM ${table.sqlName}) + row_number() OVER (ORDER BY turn, n) AS ${column.type})`
    // what is counted once is that of any other row
    return counted.has(column.name.toLowerCase()) && !isPartOfLink(table, column.name)
      ? `o.${name}`
      : `b.${name}`
  })
  const names = table.columns.map(({ name }) => quoteName(name))
  const turns = Math.ceil(wanted / rows)
  const other = `(n + (turn + 1) * ${order + 6007}) % ${Math.max(1, table.rows)}`
  await connection.run(
    `INSERT INTO ${table.sqlName} (${names.join(', ')})
     SELECT ${columns.join(', ')}
     FROM (SELECT n, turn FROM (${sql}), range(${turns}) AS turns(turn) ORDER BY turn, (n * ${order}) % 1000003, n LIMIT ${wanted})
     JOIN ${table.sqlName} AS b ON b.rowid = n JOIN ${table.sqlName} AS o ON o.rowid = ${other} ORDER BY turn, n`,
  )
  return wanted
}

/** Of several columns that lead to one parent none is changed alone. */
function isPartOfLink({ links }: WorldTable, name: string): boolean {
  return links.some(({ columns }) => columns.length > 1 && columns.includes(name))
}

export interface Copying {
  readonly factor: number
  readonly order: number
  /** Columns that the query names, in small letters. */
  readonly named: ReadonlySet<string>
  /** Those of which it counts each value once. */
  readonly counted: ReadonlySet<string>
}

/** The column by which each key counts on, best one that the query does not name; null where a key has none, or holds for some rows alone. */
function findCounted(
  { table, keys, links, columns }: WorldTable,
  named: ReadonlySet<string>,
): ReadonlySet<string> | null {
  if (table.uniques.some(({ where }) => where !== null)) return null
  const led = new Set(links.flatMap((link) => link.columns))
  const chosen = keys.map((key) => {
    const able = columns.filter(
      (column) => key.includes(column.name) && isNumeric(column) && !led.has(column.name),
    )
    return able.findLast(({ name }) => !named.has(name.toLowerCase())) ?? able.at(-1)
  })
  const names = chosen.flatMap((column) => column?.name ?? [])
  return names.length === keys.length ? new Set(names) : null
}
