import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Connection,
  describeFile,
  type Generator,
  type Output,
  runPlan,
  type WrittenFile,
  writeOutput,
} from '@worldloom/runner'
import type { DatabaseEvent } from '../events.ts'
import { settleAll } from './settle-all.ts'

/** Works on the rows of all tables while they stand in the generator, under the tables' ids. */
export type Weave = (generator: Generator) => AsyncGenerator<DatabaseEvent, void>

/** A file of the run and the tables in it. */
export interface MadeFile {
  readonly output: Output
  readonly file: WrittenFile
}

/** Runs a plan and writes its tables, telling how far it is; files that stand already are kept. */
export async function* makeFiles(options: {
  readonly generator: Generator
  readonly folder: string
  readonly statements: readonly string[]
  readonly outputs: readonly Output[]
  readonly signal: AbortSignal
  /** What a job does to the rows before they are written. */
  readonly weave?: Weave | undefined
}): AsyncGenerator<DatabaseEvent, readonly MadeFile[]> {
  const { generator, folder, statements, outputs, signal } = options
  const of = statements.length + outputs.length
  for await (const { done, statement } of runPlan(generator.connections, statements, signal))
    yield { kind: 'progress', done, of, what: sayWhat(statement) }
  if (options.weave) yield* options.weave(generator)
  const made: MadeFile[] = []
  const width = generator.connections.length
  for (let at = 0; at < outputs.length; at += width) {
    signal.throwIfAborted()
    const batch = await settleAll(
      generator.connections.flatMap((connection, lane) => {
        const output = outputs[at + lane]
        return output ? [makeFile(connection, join(folder, 'outputs'), output)] : []
      }),
    )
    for (const { output, file } of batch) {
      const tables = output.tables.map(({ id }) => id)
      yield { kind: 'file', path: file.path, bytes: file.bytes, tables }
    }
    made.push(...batch)
    yield { kind: 'progress', done: statements.length + made.length, of, what: 'writing files' }
  }
  return made
}

async function makeFile(connection: Connection, folder: string, output: Output): Promise<MadeFile> {
  // a file under its final name is whole: it was renamed last
  const file = existsSync(join(folder, output.file))
    ? await describeFile(folder, output.file)
    : await writeOutput(connection, output, folder)
  return { output, file }
}

/** The title of a statement is the comment above it. */
function sayWhat(statement: string): string {
  const [first = ''] = statement.split('\n', 1)
  return first.startsWith('-- ') ? first.slice(3) : ''
}
