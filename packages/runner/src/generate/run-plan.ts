import type { DuckDBConnection } from '@duckdb/node-api'

/** A statement of a plan that has run. */
export interface PlanStep {
  readonly done: number
  readonly of: number
  readonly statement: string
}

/** Runs the statements of a printed plan in order and says after each how far it is. */
export async function* runPlan(
  connection: DuckDBConnection,
  statements: readonly string[],
  signal?: AbortSignal,
): AsyncGenerator<PlanStep> {
  const interrupt = (): void => connection.interrupt()
  signal?.addEventListener('abort', interrupt)
  try {
    for (const [i, statement] of statements.entries()) {
      signal?.throwIfAborted()
      if (!isComment(statement)) await runStatement(connection, statement)
      yield { done: i + 1, of: statements.length, statement }
    }
  } finally {
    signal?.removeEventListener('abort', interrupt)
  }
}

async function runStatement(connection: DuckDBConnection, statement: string): Promise<void> {
  try {
    await connection.run(statement)
  } catch (cause) {
    throw new Error(`DuckDB refused a statement of the plan: ${statement.split('\n', 1)[0]}`, {
      cause,
    })
  }
}

function isComment(statement: string): boolean {
  return statement.split('\n').every((line) => line.startsWith('--'))
}
