import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** A view of a script: names, BigQuery's types, and the rows as text. */
export interface EvaluatedView {
  readonly columns: readonly string[]
  readonly types: readonly string[]
  readonly rows: readonly (readonly (string | null)[])[]
}

export interface Evaluator {
  /** Runs a script's statements in order and gives the views they leave. */
  readonly run: (statements: readonly string[]) => Promise<Readonly<Record<string, EvaluatedView>>>
  readonly close: () => void
}

type Answer =
  | { readonly views: Readonly<Record<string, EvaluatedView>> }
  | { readonly error: string; readonly statement: string }

/** Starts the evaluator of BigQuery's dialect; it answers one script after another. */
export function openEvaluator(libraries: string): Evaluator {
  const program = join(import.meta.dirname, '..', 'zetasql', 'Evaluate.java')
  const child = spawn('java', ['-cp', join(libraries, '*'), program], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    run: async (statements) => {
      child.stdin.write(`${JSON.stringify(statements)}\n`)
      const { value, done } = await lines.next()
      if (done) throw new Error(`The evaluator ended: ${describeEnd(child)}`)
      const answer = JSON.parse(value) as Answer
      if ('error' in answer) throw new Error(`${answer.error}\n${answer.statement.slice(0, 3_000)}`)
      return answer.views
    },
    close: () => void child.kill(),
  }
}

function describeEnd({ exitCode, signalCode }: ChildProcess): string {
  return signalCode ?? `exit code ${exitCode}`
}
