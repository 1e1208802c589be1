import type { Schema, Table } from '@worldloom/engine'
import type { Connection } from '@worldloom/runner'
import { quoteName } from '../tree/quote.ts'

/** A table of more rows than this is solved over some of them. */
const mostSolved = 20_000
/** So many rows are taken of it, and what links from there lead to: queries run again and again over them. */
const taken = 6_000
/** They come in so many blocks, from all over it: neighbours often belong together. */
const blocks = 20

/** The database of the sample, and where the numbers are that its rows have among all rows. */
export const sampleName = 'sample'
export const originSchema = 'sample.origin'

/** Whether some table is too large for the solver to work over all its rows. */
export async function isLarge(connection: Connection, { tables }: Schema): Promise<boolean> {
  for (const { id } of tables) {
    const reader = await connection.runAndReadAll(`SELECT count(*) FROM ${quoteName(id)}`)
    if (Number(reader.getRows()[0]?.[0] ?? 0) > mostSolved) return true
  }
  return false
}

/**
 * Some rows of every table, in a database of their own beside all rows: whole small tables, blocks of the large ones,
 * and every row that a link from there leads to.
 */
export async function sampleBackground(whole: Connection, schema: Schema): Promise<void> {
  await whole.run(`ATTACH IF NOT EXISTS ':memory:' AS ${sampleName}`)
  await whole.run('CREATE SCHEMA IF NOT EXISTS sample.picked')
  await whole.run(`CREATE SCHEMA IF NOT EXISTS ${originSchema}`)
  const order = orderChildrenFirst(schema.tables)
  for (const { id } of order) await pickOwn(whole, id)
  const waiting = new Set(order)
  for (const table of takeFirst(order, waiting))
    for (const link of table.foreignKeys) {
      const parent = schema.tables.find(({ id }) => id === link.parent)
      if (parent && (await pickParents(whole, table, link))) waiting.add(parent)
    }
  for (const { id } of order) {
    const name = quoteName(id)
    await whole.run(
      `CREATE OR REPLACE TABLE ${originSchema}.${name} AS SELECT n FROM sample.picked.${name} ORDER BY n`,
    )
    await whole.run(
      `CREATE OR REPLACE TABLE sample.main.${name} AS
       SELECT t.* FROM ${name} AS t SEMI JOIN sample.picked.${name} AS p ON p.n = t.rowid ORDER BY t.rowid`,
    )
  }
  await whole.run('DROP SCHEMA sample.picked CASCADE')
}

async function pickOwn(whole: Connection, id: string): Promise<void> {
  const name = quoteName(id)
  const reader = await whole.runAndReadAll(`SELECT count(*) FROM ${name}`)
  const rows = Number(reader.getRows()[0]?.[0] ?? 0)
  const step = Math.floor(rows / blocks)
  const where = rows > mostSolved ? `WHERE rowid % ${step} < ${taken / blocks}` : ''
  await whole.run(
    `CREATE OR REPLACE TABLE sample.picked.${name} AS SELECT rowid AS n FROM ${name} ${where}`,
  )
}

/** Picks the rows that a link leads to, and says whether there were any more. */
async function pickParents(
  whole: Connection,
  { id }: Table,
  { parent, columns, parentColumns }: Table['foreignKeys'][number],
): Promise<boolean> {
  const [child, of] = [quoteName(id), quoteName(parent)]
  const list = columns.map(quoteName).join(', ')
  const same = parentColumns.map(
    (name, at) => `p.${quoteName(name)} = c.${quoteName(columns[at] ?? '')}`,
  )
  const done = await whole.runAndReadAll(
    `INSERT INTO sample.picked.${of}
     SELECT p.rowid FROM ${of} AS p
     SEMI JOIN (SELECT ${list} FROM ${child} AS t SEMI JOIN sample.picked.${child} AS o ON o.n = t.rowid) AS c ON ${same.join(' AND ')}
     ANTI JOIN sample.picked.${of} AS k ON k.n = p.rowid`,
  )
  return Number(done.getRows()[0]?.[0] ?? 0) > 0
}

/** The tables that wait, always the first of them in the order, until none does. */
function* takeFirst(order: readonly Table[], waiting: Set<Table>): Generator<Table> {
  for (let next = order[0]; next; next = order.find((table) => waiting.has(table)))
    if (waiting.delete(next)) yield next
}

/** Children before parents, as far as there is such an order. */
function orderChildrenFirst(tables: readonly Table[]): readonly Table[] {
  const ordered: Table[] = []
  const open = new Set<Table>()
  const visit = (table: Table): void => {
    if (open.has(table)) return
    open.add(table)
    for (const { parent } of table.foreignKeys) {
      const found = tables.find(({ id }) => id === parent)
      if (found) visit(found)
    }
    ordered.push(table)
  }
  for (const table of tables) visit(table)
  return ordered.toReversed()
}
