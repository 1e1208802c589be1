import {
  compile,
  generatorNames,
  printPlan,
  readRules,
  readSchema,
  type Schema,
  understand,
} from '@worldloom/engine'
import { type Connection, openGenerator, runPlan } from '@worldloom/runner'
import { type Solved, solveStory } from '../../src/solve/solve-story.ts'
import { loadBackground } from '../../src/world/load-background.ts'
import { listScales } from '../../src/world/scales.ts'

export interface SolvedStory {
  readonly solved: Solved
  readonly schema: Schema
  readonly connection: Connection
  readonly ask: (sql: string) => Promise<readonly (readonly unknown[])[]>
}

/** Solves queries over generated rows, then looks at what the database holds. */
export async function solve(
  given: {
    readonly ddl: string
    readonly queries: readonly string[]
    readonly dialect?: string
    readonly rows?: number
    readonly tableRows?: Readonly<Record<string, number>>
    readonly now?: string
    /** Whether the moments of a row keep the order that is usual. */
    readonly isOrdered?: boolean
  },
  look: (story: SolvedStory) => Promise<void>,
): Promise<void> {
  const { ddl, queries, dialect = 'duckdb', rows = 200, tableRows = {} } = given
  const { now = '2026-11-21T00:00:00Z', isOrdered = false } = given
  const { schema } = await readSchema({ text: ddl, file: 'schema.sql', dialect: 'postgres' })
  const { rules } = await readRules([], schema, { generators: generatorNames })
  const settings = { rows, tableRows, scale: 1, seed: 7, now, range: null }
  const understanding = understand(schema, rules)
  const compiled = compile({ schema, reference: { tables: {} }, rules, understanding, settings })
  const generator = await openGenerator({ threads: null, temporaryFolder: '', rows: 0 })
  const { connection } = generator
  try {
    const { signal } = new AbortController()
    for await (const _ of runPlan(generator.connections, printPlan(compiled, 'duckdb'), signal));
    await loadBackground(generator, schema)
    const listed = queries.map((sql, at) => ({ id: `q${at + 1}`, sql, dialect }))
    const orders = isOrdered ? understanding.timeOrders : []
    const scales = listScales(understanding)
    const story = { schema, queries: listed, now, seed: 7, database: connection, orders, scales }
    const solved = await solveStory(story)
    const ask: SolvedStory['ask'] = async (sql) => (await connection.runAndReadAll(sql)).getRows()
    await look({ solved, schema, connection, ask })
  } finally {
    generator.close()
  }
}
