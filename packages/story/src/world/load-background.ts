import type { Schema } from '@worldloom/engine'
import { type Generator, shareOut } from '@worldloom/runner'
import { quoteName } from '../tree/quote.ts'
import { isLarge } from './sample-background.ts'

/**
 * Optimizers that take longer than they save over few rows. Without the first of them a plan rests on nothing that a
 * column held when it was made.
 */
export const slowOverFew: readonly string[] = [
  'statistics_propagation',
  'common_subplan',
  'common_subexpressions',
]

/** Makes the finished views of a plan into tables that rows can be added to, one at a time on each connection. */
export async function loadBackground(
  { connection, connections }: Pick<Generator, 'connection' | 'connections'>,
  schema: Schema,
): Promise<void> {
  // what is divided by nothing is no infinity, as in other databases
  await connection.run('SET GLOBAL ieee_floating_point_ops = false')
  const views = await connection.runAndReadAll(
    "SELECT view_name FROM duckdb_views() WHERE NOT internal AND schema_name = 'main'",
  )
  const names = new Set(views.getRows().map(([name]) => String(name)))
  const shown = schema.tables.filter(({ id }) => names.has(id))
  await shareOut(shown, connections, async ({ id }, each) => {
    const name = quoteName(id)
    const loading = quoteName(`${id} loading`)
    await each.run(`CREATE TABLE ${loading} AS FROM ${name}`)
    await each.run(`DROP VIEW ${name}`)
    await each.run(`ALTER TABLE ${loading} RENAME TO ${name}`)
    // its rows stand there a second time
    await each.run(`DROP TABLE IF EXISTS work.${name}`)
  })
  // a plan over few rows runs with fewer optimizers; queries that join many tables need the most of them
  const isMany = await isLarge(connection, schema)
  await connection.run(`SET disabled_optimizers = '${isMany ? '' : slowOverFew.join(',')}'`)
}
