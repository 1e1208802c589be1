import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Connection,
  describeFile,
  type Generator,
  type Output,
  type WrittenFile,
  writeOutput,
} from '@worldloom/runner'
import type { DatabaseEvent } from '../events.ts'

/** A file of the run and the tables in it. */
export interface MadeFile {
  readonly output: Output
  readonly file: WrittenFile
}

/** Writes the tables that stand in the generator, telling how far it is; files that stand already are kept. */
export async function* makeFiles(options: {
  readonly generator: Generator
  readonly folder: string
  readonly outputs: readonly Output[]
  /** Statements that have run before. */
  readonly ran: number
  readonly isWoven: boolean
  readonly signal: AbortSignal
}): AsyncGenerator<DatabaseEvent, readonly MadeFile[]> {
  const { generator, folder, outputs, ran, isWoven, signal } = options
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
        const work = makeFile(connection, join(folder, 'outputs'), output)
        writing.set(
          connection,
          work.then((file) => ({ connection, file })),
        )
      }
      const { connection, file: ready } = await Promise.race(writing.values())
      writing.delete(connection)
      made.push(ready)
      const { file, output } = ready
      const tables = output.tables.map(({ id }) => id)
      yield { kind: 'file', path: file.path, bytes: file.bytes, tables }
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
  readonly file: MadeFile
}

async function makeFile(connection: Connection, folder: string, output: Output): Promise<MadeFile> {
  // a file under its final name is whole: it was renamed last
  const file = existsSync(join(folder, output.file))
    ? await describeFile(folder, output.file)
    : await writeOutput(connection, output, folder)
  return { output, file }
}
