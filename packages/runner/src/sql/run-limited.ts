import type { DuckDBConnection, DuckDBResultReader } from '@duckdb/node-api'

/** Runs a statement for at most so many seconds; then it is interrupted and fails. */
export async function runLimited(
  connection: DuckDBConnection,
  sql: string,
  seconds: number,
): Promise<DuckDBResultReader> {
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    connection.interrupt()
  }, seconds * 1000)
  try {
    // streaming would swallow errors and interrupts
    return await connection.runAndReadAll(sql)
  } catch (cause) {
    if (isLate) throw new Error(`it took longer than ${seconds} s`, { cause })
    throw cause
  } finally {
    clearTimeout(timer)
  }
}

/** The first line of what went wrong, for a report. */
export function describeFailure(failure: unknown): string {
  const message = failure instanceof Error ? failure.message : String(failure)
  return message.split('\n')[0]?.trim() || 'it failed without a word'
}
