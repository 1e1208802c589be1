import { type Generator, runPlan } from '@worldloom/runner'
import type { DatabaseEvent } from '../events.ts'

/** Runs a plan, so that its tables stand in the generator, telling how far it is. */
export async function* makeRows(options: {
  readonly generator: Generator
  readonly statements: readonly string[]
  /** Files that are written after it. */
  readonly files: number
  readonly signal: AbortSignal
}): AsyncGenerator<DatabaseEvent, void> {
  const { generator, statements, files, signal } = options
  const of = statements.length + files
  for await (const { done, statement } of runPlan(generator.connections, statements, signal))
    yield { kind: 'progress', done, of, what: sayWhat(statement) }
}

/** The title of a statement is the comment above it. */
function sayWhat(statement: string): string {
  const [first = ''] = statement.split('\n', 1)
  return first.startsWith('-- ') ? first.slice(3) : ''
}
