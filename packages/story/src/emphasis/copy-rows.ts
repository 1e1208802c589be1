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
  { factor, order }: { readonly factor: number; readonly order: number },
): Promise<number> {
  const keys = findCounted(table)
  if (!keys) return 0
  const reader = await connection.runAndReadAll(`SELECT count(*) FROM (${sql})`)
  const rows = Number(reader.getRows()[0]?.[0] ?? 0)
  const wanted = Math.max(1, Math.ceil(rows * (factor - 1)))
  if (rows === 0 || wanted > Math.max(fewRows, table.rows * mostShare)) return 0
  const columns = table.columns.map(({ name, type }) =>
    keys.has(name)
      ? `CAST((SELECT max(${quoteName(name)}) FROM ${table.sqlName}) + row_number() OVER (ORDER BY turn, n) AS ${type})`
      : `b.${quoteName(name)}`,
  )
  const names = table.columns.map(({ name }) => quoteName(name))
  const turns = Math.ceil(wanted / rows)
  await connection.run(
    `INSERT INTO ${table.sqlName} (${names.join(', ')})
     SELECT ${columns.join(', ')}
     FROM (SELECT n, turn FROM (${sql}), range(${turns}) AS turns(turn) ORDER BY turn, (n * ${order}) % 1000003, n LIMIT ${wanted})
     JOIN ${table.sqlName} AS b ON b.rowid = n ORDER BY turn, n`,
  )
  return wanted
}

/** The column by which each key counts on; null where a key has none, or holds for some rows alone. */
function findCounted({ table, keys, links, columns }: WorldTable): ReadonlySet<string> | null {
  if (table.uniques.some(({ where }) => where !== null)) return null
  const led = new Set(links.flatMap((link) => link.columns))
  const counted = keys.map((key) =>
    columns.find(
      (column) => key.includes(column.name) && isNumeric(column) && !led.has(column.name),
    ),
  )
  const names = counted.flatMap((column) => column?.name ?? [])
  return names.length === keys.length ? new Set(names) : null
}
