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
  signal: AbortSignal,
): AsyncGenerator<PlanStep> {
  for (const [index, statement] of statements.entries()) {
    signal.throwIfAborted()
    if (!isComment(statement)) await runStatement(connection, statement)
    yield { done: index + 1, of: statements.length, statement }
  }
}

async function runStatement(connection: DuckDBConnection, statement: string): Promise<void> {
  try {
    await connection.run(statement)
  } catch (cause) {
    const [title] = statement.split('\n', 1)
    throw new Error(`DuckDB refused a statement of the plan: ${title}`, { cause })
  }
}

function isComment(statement: string): boolean {
  return statement.split('\n').every((line) => line.startsWith('--'))
}
