import type { DuckDBValue } from '@duckdb/node-api'
import type { Connection } from '@worldloom/runner'

/** What a query answered, with the types of its columns. */
export type Reader = Awaited<ReturnType<Connection['runAndReadAll']>>

/** Runs a query that may be endless, such as a recursion over rows that lead in a circle. */
export async function askLimited(
  connection: Connection,
  sql: string,
  values: DuckDBValue[] = [],
  milliseconds = 4000,
): Promise<Reader> {
  return await waitLimited(
    connection,
    () => connection.runAndReadAll(sql, values.length > 0 ? values : undefined),
    milliseconds,
  )
}

/** The same, null where it has taken too long, or where values of the rows as they are now cannot be counted with. */
export async function tryLimited(connection: Connection, sql: string): Promise<Reader | null> {
  try {
    return await askLimited(connection, sql)
  } catch (error) {
    if (error instanceof Error && passing.test(error.message)) return null
    throw error
  }
}

/** What other rows might not lead to. */
const passing = /^(?:INTERRUPT|Conversion|Out of Range|Invalid Input) Error/

/** Interrupts what runs on a connection once it has taken too long. */
export async function waitLimited<Answer>(
  connection: Connection,
  run: () => Promise<Answer>,
  milliseconds = 4000,
): Promise<Answer> {
  const timer = setTimeout(() => connection.interrupt(), milliseconds)
  try {
    return await run()
  } finally {
    clearTimeout(timer)
  }
}
