import { type Compiled, printPlan } from '@worldloom/engine'
import { openGenerator, quoteName, runPlan } from '@worldloom/runner'

/** Rows of each table by its id, a cell per column as text; null is NULL. */
export type Samples = Readonly<Record<string, readonly (readonly (string | null)[])[]>>

/** Runs a plan in memory and keeps the first rows of each table. */
export async function sampleRows(compiled: Compiled): Promise<Samples> {
  // without a folder nothing is ever written to a disk
  const generator = await openGenerator({ threads: null, temporaryFolder: '', rows: 0 })
  try {
    const { connection, connections } = generator
    const { signal } = new AbortController()
    for await (const _ of runPlan(connections, printPlan(compiled, 'duckdb'), signal));
    const samples: [string, Samples[string]][] = []
    for (const { id, columns } of compiled.plan.schema.tables) {
      const cells = columns.map(({ name }) => `CAST(${quoteName(name)} AS VARCHAR)`)
      const query = `SELECT ${cells.join(', ')} FROM ${quoteName(id)} LIMIT 3`
      const rows = (await connection.runAndReadAll(query)).getRows()
      samples.push([
        id,
        rows.map((row) => row.map((cell) => (cell === null ? null : String(cell)))),
      ])
    }
    return Object.fromEntries(samples)
  } finally {
    generator.close()
  }
}
