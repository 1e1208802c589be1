import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { generateDatabase } from '../src/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'worldloom-circular-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('rules of two tables that wait for each other are both told with their places', async () => {
  const schema = write(
    's.sql',
    `CREATE TABLE member (id int PRIMARY KEY, spent numeric(9, 2));
     CREATE TABLE loan (id int PRIMARY KEY, member_id int NOT NULL REFERENCES member (id), fee numeric(9, 2));`,
  )
  const rules = write(
    'rules.yaml',
    `tables:
  member:
    columns:
      spent: { derived: sum(loan.fee) }
  loan:
    columns:
      fee: { derived: member.spent * 0.1 }
`,
  )
  const result = await generateDatabase({ schema, rules, out: join(folder, 'run') })
  if (result.status !== 'refused') throw new Error(result.status)
  const [fault, ...others] = result.diagnostics.filter(({ severity }) => severity === 'error')
  expect([fault?.code, fault?.place?.line, others]).toEqual(['CIRCULAR_DERIVATION', 4, []])
  expect(fault?.hint).toContain('The other rule stands at rules.yaml:7:7.')
})

function write(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
