import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import {
  compile,
  generatorNames,
  printPlan,
  readRules,
  readSchema,
  understand,
} from '@worldloom/engine'

/** Makes a database of a schema in memory, each table with so many rows or as many as is usual, by rules where some are given, to be asked with SQL. */
export async function makeRows(
  text: string,
  rows: number | null,
  seed = 7,
  ruled = '',
): Promise<(query: string) => Promise<readonly Record<string, unknown>[]>> {
  const { schema, diagnostics } = await readSchema({ text, file: 'schema.sql' })
  const faults = diagnostics.filter(({ severity }) => severity === 'error')
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'))
  const files = ruled === '' ? [] : [{ name: 'rules.yaml', text: ruled, words: [] }]
  const { rules } = await readRules(files, schema, { generators: generatorNames })
  const settings = {
    seed,
    now: '2026-01-01T00:00:00Z',
    rows,
    tableRows: {},
    scale: 1,
    range: null,
  }
  const understanding = understand(schema, rules)
  const compiled = compile({ schema, reference: { tables: {} }, rules, understanding, settings })
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  for (const statement of printPlan(compiled, 'duckdb')) await run(connection, statement)
  return async (query) => (await connection.runAndReadAll(query)).getRowObjectsJson()
}

/** Counts rows of a database that was made so: of a table, or of one and a condition. */
export async function countRows(
  ask: Awaited<ReturnType<typeof makeRows>>,
  query: string,
): Promise<unknown> {
  return (await ask(`SELECT count(*)::INT AS rows FROM ${query}`))[0]?.['rows']
}

async function run(connection: DuckDBConnection, statement: string): Promise<void> {
  const isComment = statement.split('\n').every((line) => line.startsWith('--'))
  if (!isComment) await connection.run(statement)
}
