import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runInSandbox } from './helpers/run-in-sandbox.ts'

test('1,500 tables are filled', async () => {
  const scratch = mkdtempSync(join(tmpdir(), 'worldloom-many-tables-'))
  const path = join(scratch, 'many.sql')
  writeFileSync(path, Array.from({ length: 1500 }, (_, n) => declareTable(n)).join('\n'))
  const ending = await runInSandbox(['database', path, '--rows', '2'])
  rmSync(scratch, { recursive: true })
  expect(ending.exit, ending.errors).toBe(0)
  expect(ending.files.filter((file) => /outputs\/.*\.csv$/.test(file))).toHaveLength(1500)
}, 200_000)

function declareTable(n: number): string {
  const link = n === 0 ? '' : `, other_id integer REFERENCES table_${Math.floor(n / 2)} (id)`
  return `CREATE TABLE table_${n} (id integer PRIMARY KEY, name varchar(40) NOT NULL${link});`
}
