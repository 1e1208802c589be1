import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listPromises } from '@worldloom/engine'
import { onTestFinished } from 'vitest'
import {
  countRows,
  listOutputs,
  openGenerator,
  type Proof,
  proveFolder,
  runPlan,
  writeOutput,
} from '../../../src/index.ts'
import type { CompiledWorld } from './compile-world.ts'

/** Runs statements, perhaps altered ones, writes the tables as CSV and proves the files. */
export async function proveWorld(
  { compiled, ...inputs }: CompiledWorld,
  statements: readonly string[],
): Promise<Proof> {
  const folder = await mkdtemp(join(tmpdir(), 'engine-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const options = { threads: 1, temporaryFolder: folder, rows: 1_000 }
  const { connection, connections, close } = await openGenerator(options)
  let rowCounts: Readonly<Record<string, number>> = {}
  try {
    for await (const _ of runPlan(connections, statements, new AbortController().signal));
    for (const output of listOutputs(inputs.schema, 'csv'))
      await writeOutput(connection, output, folder)
    rowCounts = await countRows(connection, inputs.schema.tables)
  } finally {
    close()
  }
  const { now } = inputs.settings
  const promises = listPromises({ ...inputs, now, rowCounts })
  return proveFolder({ ...inputs, folder, promises, now })
}
