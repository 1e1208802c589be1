import { spawnSync } from 'node:child_process'
import { DuckDBInstance } from '@duckdb/node-api'
import { printPlan } from '@worldloom/engine'
import { beforeAll, expect, test } from 'vitest'
import { compileWorld } from './support/compile-world.ts'
import { fetchShell } from './support/fetch-shell.ts'
import { type MadeTables, makeRows, readTables } from './support/make-rows.ts'
import { shop } from './support/worlds.ts'

let script = ''
let made: MadeTables

beforeAll(async () => {
  const { compiled } = await compileWorld(shop)
  script = printPlan(compiled, 'duckdb').join('\n\n')
  made = await makeRows(shop)
})

test('a plan run as one script in a fresh DuckDB gives the same rows', async () => {
  const connection = await (await DuckDBInstance.create()).connect()
  await connection.run(script)
  expect(await readTables(connection)).toEqual(made)
  connection.closeSync()
})

test("a plan typed into DuckDB's own shell gives the same rows", (context) => {
  const shell = fetchShell()
  if (shell.missing !== null) return context.skip(shell.missing)
  for (const [table, { columns, rows }] of Object.entries(made)) {
    const query = `SELECT CAST(COLUMNS(*) AS VARCHAR) FROM "${table}";`
    const { stdout, stderr } = spawnSync(shell.program, ['-json', ':memory:'], {
      encoding: 'utf8',
      input: `${script}
${query}
`,
    })
    expect(stderr).toBe('')
    const read = JSON.parse(stdout) as readonly Readonly<Record<string, string | null>>[]
    expect(read.map((row) => columns.map((column) => row[column] ?? null))).toEqual(rows)
  }
}, 60_000)

test('each declared column stands in the script under a comment that says how it is made', () => {
  for (const [table, { columns }] of Object.entries(made))
    for (const column of columns)
      expect(script, `${table}.${column}`).toMatch(
        new RegExp(`-- ${column}: .+ \\[[\\w.-]+\\]\\n  .+ AS "${column}"`),
      )
})
