import { copyFile, mkdtemp, readdir, rm, symlink, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { listPromises, printPlan } from '@worldloom/engine'
import { describe, expect, onTestFinished, test } from 'vitest'
import {
  countRows,
  describeOutput,
  listOutputs,
  numberParquet,
  openGenerator,
  type Proof,
  proveFolder,
  runPlan,
  type WrittenFile,
  writeOutput,
} from '../../src/index.ts'
import { type CompiledWorld, compileWorld } from '../engine/support/compile-world.ts'

const schema = `
CREATE TABLE readers (id bigint PRIMARY KEY, score integer NOT NULL);
CREATE TABLE visits (reader_id bigint NOT NULL REFERENCES readers (id), nth integer NOT NULL,
  minutes integer NOT NULL CHECK (minutes BETWEEN 1 AND 90), PRIMARY KEY (reader_id, nth));`
const rules = `
rows:
  readers: 400
  visits: { per: readers, min: 1, max: 4, mean: 2, link: reader_id }`
const limits = { whole: 500, part: 300 }

interface Made {
  readonly folder: string
  readonly world: CompiledWorld
  readonly files: readonly WrittenFile[]
  readonly rowCounts: Readonly<Record<string, number>>
}

/** Runs the plan and writes its tables as Parquet, large ones in parts. */
async function make<T>(
  look: (connection: DuckDBConnection, made: Made) => Promise<T>,
  threads = 1,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'parts-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const world = await compileWorld({ schema, rules })
  const statements = printPlan(world.compiled, 'duckdb')
  const { connection, connections, close } = await openGenerator({
    threads,
    temporaryFolder: folder,
    rows: 1_000,
  })
  try {
    for await (const _ of runPlan(connections, statements, new AbortController().signal));
    const files: WrittenFile[] = []
    for (const output of listOutputs(world.schema, 'parquet'))
      files.push(...(await writeOutput(connection, output, folder, statements, limits)))
    const rowCounts = await countRows(connection, world.schema.tables)
    return await look(connection, { folder, world, files, rowCounts })
  } finally {
    close()
  }
}

async function prove({ folder, world, rowCounts }: Made): Promise<Proof> {
  const { now } = world.settings
  const promises = listPromises({ ...world, now, rowCounts })
  return proveFolder({ ...world, folder, format: 'parquet', promises, now })
}

describe('a large table in Parquet', () => {
  test('becomes a folder of parts that together hold its rows in their order', async () => {
    await make(async (connection, { folder, files, rowCounts }) => {
      const names = files.map(({ path }) => path)
      expect(names.slice(0, 3)).toEqual([
        'outputs/readers.parquet',
        'outputs/visits.parquet/part-00001.parquet',
        'outputs/visits.parquet/part-00002.parquet',
      ])
      expect(names).toHaveLength(1 + Math.ceil((rowCounts['visits'] ?? 0) / limits.part))
      const paths = names.slice(1).map((path) => path.replace('outputs', folder))
      const written = `SELECT * EXCLUDE (file_row_number) FROM ${await numberParquet(connection, paths)} ORDER BY file_row_number`
      const rows = async (sql: string): Promise<readonly unknown[]> =>
        (await connection.runAndReadAll(sql)).getRowsJson()
      expect(await rows(written)).toEqual(await rows('FROM visits'))
    })
  })

  test('has the same bytes with any number of threads, and as described from the disk', async () => {
    const first = await make(async (_, { folder, files }) => {
      expect(await describeOutput(folder, 'visits.parquet')).toEqual(files.slice(1))
      return files
    })
    for (const threads of [1, 2, 4])
      expect(await make(async (_, { files }) => files, threads)).toEqual(first)
  })

  test('is proved, and a row that breaks a promise is named by its number in the whole', async () => {
    const [good, bad] = await make(async (connection, made) => {
      const fine = await prove(made)
      const part = join(made.folder, 'visits.parquet', 'part-00002.parquet')
      const wrong =
        'SELECT * REPLACE (CASE WHEN file_row_number = 6 THEN 91 ELSE minutes END AS minutes)'
      await connection.run(
        `COPY (${wrong} FROM read_parquet('${part}')) TO '${part}.new' (FORMAT parquet)`,
      )
      await copyFile(`${part}.new`, part)
      return [fine, await prove(made)]
    })
    expect(good).toMatchObject({ broken: 0 })
    const broken = bad.checks.filter(({ violations }) => violations > 0)
    expect(broken.map(({ examples }) => examples.map(({ row }) => row))).toEqual([[307]])
  })

  test('cannot lead out of its folder, nor be empty', async () => {
    await make(async (_, made) => {
      const folder = join(made.folder, 'visits.parquet')
      const [first = ''] = await readdir(folder)
      const elsewhere = join(made.folder, 'elsewhere')
      await copyFile(join(folder, first), elsewhere)
      await unlink(join(folder, first))
      await symlink(elsewhere, join(folder, first))
      expect(sayWhy(await prove(made))).toContain('a part of it lies elsewhere')
      for (const name of await readdir(folder)) await unlink(join(folder, name))
      expect(sayWhy(await prove(made))).toContain('no Parquet file is in this folder')
    })
  })
})

function sayWhy({ checks }: Proof): string {
  return checks.flatMap(({ examples }) => examples.map(({ why }) => why)).join('\n')
}
