import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { loadReader } from '@worldloom/engine'
import { beforeAll, describe, expect, test } from 'vitest'
import { proveFolder } from '../../src/prove/prove-folder.ts'
import type { ProveJob } from '../../src/prove/prove-job.ts'
import { startProver } from '../../src/prove/start-prover.ts'
import { buildWorld } from './world.ts'
import { writeWorld } from './write-world.ts'

beforeAll(loadReader)

describe('the locked DuckDB', () => {
  test.each([
    [
      'SELECT 1 AS "row", \'\' AS "key", content AS "why" FROM read_text(\'/etc/passwd\')',
      'Permission Error',
    ],
    [
      'SELECT 1 AS "row", \'\' AS "key", \'\' AS "why" FROM read_csv(\'/etc/passwd\')',
      'Permission Error',
    ],
    [
      'SELECT 1 AS "row", \'\' AS "key", content AS "why" FROM read_text(\'FOLDER/../secret.txt\')',
      'Permission Error',
    ],
    [
      'SELECT 1 AS "row", \'\' AS "key", \'\' AS "why" FROM read_csv(\'https://example.com/a.csv\')',
      'Error',
    ],
    ['SELECT 1 AS "row", \'\' AS "key", \'\' AS "why" FROM glob(\'/etc/*\')', 'Permission Error'],
    [
      `SELECT 1 AS "row", '' AS "key", CAST(list(range) AS VARCHAR) AS "why" FROM range(100000000)`,
      'Out of Memory Error',
    ],
  ])('refuses %s', async (sql, expected) => {
    const folder = await writeWorld({})
    await writeFile(join(dirname(folder), 'secret.txt'), 'secret')
    const answer = await startProver().prove(buildJob(folder, [sql.replace('FOLDER', folder)]))
    expect(answer.outcomes[0]?.violations).toBe(1)
    expect(answer.outcomes[0]?.examples[0]?.why).toMatch(/^the check could not run: /)
    expect(answer.outcomes[0]?.examples[0]?.why).toContain(expected)
  })

  test('lets no statement out of a check', async () => {
    const folder = await writeWorld({})
    const outside = join(dirname(folder), 'outside')
    await mkdir(outside)
    const tries = [
      `SELECT 1); COPY (SELECT 1) TO '${outside}/a.csv'; SELECT (1`,
      `SELECT 1); ATTACH '${outside}/a.duckdb'; SELECT (1`,
      'SELECT 1); SET enable_external_access = true; SELECT (1',
      'SELECT 1); INSTALL httpfs; SELECT (1',
    ]
    const answer = await startProver().prove(buildJob(folder, tries))
    expect(answer.outcomes.map(({ violations }) => violations)).toEqual([1, 1, 1, 1])
    expect(await readdir(outside)).toEqual([])
  })

  test('interrupts a check that takes too long', async () => {
    const folder = await writeWorld({})
    const slow = `SELECT 1 AS "row", '' AS "key", '' AS "why" FROM range(100000000) AS a, range(100000000) AS b WHERE a.range + b.range = -1`
    const job = buildJob(folder, [slow])
    const answer = await startProver().prove({ ...job, limits: { ...job.limits, seconds: 0.3 } })
    expect(answer.outcomes[0]?.examples[0]?.why).toBe(
      'the check could not run: it took longer than 0.3 s',
    )
  })

  test('never sees a function that the proof does not know', async () => {
    const world = buildWorld()
    const [order] = world.schema.tables.filter(({ id }) => id === 'Order')
    const strange = world.promises.find(({ id }) => id === 'Order/check/strange')
    expect(order && strange?.claim).toEqual({
      kind: 'not-checkable',
      reason: 'the function "strange" is not known to the proof',
    })
    const check = {
      kind: 'check',
      expression: {
        kind: 'call',
        name: 'read_csv',
        args: [{ kind: 'text', value: '/etc/passwd' }],
      },
    } as const
    const { schema, reference, now, promises } = world
    const folder = await writeWorld(world.files)
    const crafted = promises.slice(0, 1).map((promise) => ({ ...promise, claim: check }))
    const proof = proveFolder({ folder, schema, reference, now, promises: crafted })
    await expect(proof).rejects.toThrow('The proof knows no function "read_csv"')
  })
})

function buildJob(folder: string, queries: readonly string[]): ProveJob {
  return {
    folder,
    format: 'csv',
    limits: { memory: '200MB', threads: 2, seconds: 20 },
    tables: [],
    setup: [],
    checks: queries.map((sql, index) => ({ promise: String(index), sql, tells: [] })),
  }
}
