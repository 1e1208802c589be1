import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Connection,
  describeOutput,
  type Generator,
  type Output,
  type WrittenFile,
  writeOutput,
} from '@worldloom/runner'
import type { DatabaseEvent } from '../events.ts'

/** A file of the run and the tables in it, or the files that its large table is cut into. */
export interface MadeFile {
  readonly output: Output
  readonly files: readonly WrittenFile[]
}

/** Writes the tables that stand in the generator, telling how far it is; files that stand already are kept. */
export async function* makeFiles(options: {
  readonly generator: Generator
  readonly folder: string
  readonly outputs: readonly Output[]
  /** The statements of the plan, which have run. */
  readonly statements: readonly string[]
  readonly isWoven: boolean
  readonly signal: AbortSignal
}): AsyncGenerator<DatabaseEvent, readonly MadeFile[]> {
  const { generator, folder, outputs, statements, isWoven, signal } = options
  const ran = statements.length
  const of = ran + outputs.length
  const connections = isWoven ? await pair(generator) : generator.connections
  const made: MadeFile[] = []
  const waiting = [...outputs]
  const writing = new Map<Connection, Promise<Written>>()
  try {
    while (waiting.length > 0 || writing.size > 0) {
      signal.throwIfAborted()
      for (const connection of connections) {
        const output = writing.has(connection) ? undefined : waiting.shift()
        if (!output) continue
        // the plan no longer tells the rows that were woven
        const told = isWoven ? [] : statements
        const work = makeFile(connection, join(folder, 'outputs'), output, told)
        writing.set(
          connection,
          work.then((ready) => ({ connection, ready })),
        )
      }
      const { connection, ready } = await Promise.race(writing.values())
      writing.delete(connection)
      made.push(ready)
      const { files, output } = ready
      const tables = output.tables.map(({ id }) => id)
      const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
      yield { kind: 'file', path: `outputs/${output.file}`, bytes, tables }
      yield { kind: 'progress', done: ran + made.length, of, what: 'writing files' }
    }
  } finally {
    // a connection may only be closed when nothing runs on it
    await Promise.allSettled(writing.values())
  }
  if (!isWoven) await generator.gather()
  return made
}

/** What a weave leaves is a thread to each connection: files are written two at a time, at least. */
async function pair({ connections, connect }: Generator): Promise<readonly Connection[]> {
  return connections.length > 1 ? connections : [...connections, await connect()]
}

interface Written {
  readonly connection: Connection
  readonly ready: MadeFile
}

async function makeFile(
  connection: Connection,
  folder: string,
  output: Output,
  statements: readonly string[],
): Promise<MadeFile> {
  // what stands under its final name is whole: it was renamed last
  if (existsSync(join(folder, output.file)))
    return { output, files: await describeOutput(folder, output.file) }
  return { output, files: await writeOutput(connection, output, folder, statements) }
}
