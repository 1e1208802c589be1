import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { startFaultServer } from '../../../agents/test/support/start-fault-server.ts'
import { generateDatabase } from '../../src/index.ts'
import { listParts } from '../../src/texts/list-parts.ts'
import { answerTexts } from '../support/answer-texts.ts'
import { readColumn } from '../support/text-shop.ts'

const root = mkdtempSync(join(tmpdir(), 'worldloom-which-'))
const server = await startFaultServer({ reply: answerTexts })
afterAll(async () => {
  await server.close()
  rmSync(root, { recursive: true })
})

const schema = `CREATE TABLE employees (id integer PRIMARY KEY, last_name text NOT NULL, email text NOT NULL);
CREATE TABLE leave_requests (
  id integer PRIMARY KEY,
  employee_id integer NOT NULL REFERENCES employees (id),
  leave_type text NOT NULL,
  reason text NOT NULL,
  approver_note varchar(80) CHECK (approver_note IN ('fine', 'not now'))
);
CREATE TABLE exercises (id integer PRIMARY KEY, name text NOT NULL, muscle_group text NOT NULL, instructions text NOT NULL);
CREATE TABLE payments (
  id integer PRIMARY KEY,
  amount numeric(8, 2) NOT NULL,
  failure_code text NOT NULL,
  failure_message text NOT NULL
);
`

test('a model writes what is language by its name, and no code, kind or listed value; the report says which and why', async () => {
  const path = join(root, 'hr.sql')
  writeFileSync(path, schema)
  const options = { schema: path, rows: 12, threads: 1, cacheDir: join(root, 'cache') }
  const model = { model: 'openai-compatible:test', baseUrl: server.baseUrl }
  const [plain, made] = [join(root, 'plain'), join(root, 'made')]
  await generateDatabase({ ...options, out: plain })
  const result = await generateDatabase({ ...options, ...model, out: made })
  if (!('report' in result)) throw new Error(JSON.stringify(result))
  expect([result.report.ok, result.report.violations]).toEqual([true, 0])
  const isWritten = (table: string, column: string): boolean =>
    readColumn(made, table, column).every((text) => text.startsWith(`Its ${column} of `))
  expect(isWritten('leave_requests', 'reason')).toBe(true)
  expect(isWritten('exercises', 'instructions')).toBe(true)
  for (const [table, column] of [
    ['employees', 'last_name'],
    ['leave_requests', 'leave_type'],
    ['leave_requests', 'approver_note'],
    ['exercises', 'name'],
    ['exercises', 'muscle_group'],
    ['payments', 'failure_code'],
    ['payments', 'failure_message'],
  ] as const)
    expect(readColumn(made, table, column)).toEqual(readColumn(plain, table, column))
  const [note] = result.report.notes.filter(({ code }) => code === 'TEXTS_PLANNED')
  expect(note?.message).toBe(
    'The model is asked for leave_requests.reason, exercises.instructions. As planned stay ' +
      'leave_requests.approver_note (its values are listed); exercises.name (words of another column go with it); payments.failure_message (it says the same as a code beside it).',
  )
}, 60_000)

test('of a large table, short reasons stay short, and go with their kind', async () => {
  const path = join(root, 'hr.sql')
  const options = { schema: path, rows: 2000, threads: 1, cacheDir: join(root, 'cache-large') }
  const model = { model: 'openai-compatible:test', baseUrl: server.baseUrl }
  const made = join(root, 'large')
  const result = await generateDatabase({ ...options, ...model, out: made })
  if (!('report' in result)) throw new Error(JSON.stringify(result))
  expect([result.report.ok, result.report.violations]).toEqual([true, 0])
  const types = readColumn(made, 'leave_requests', 'leave_type')
  for (const [at, reason] of readColumn(made, 'leave_requests', 'reason').entries())
    expect(reason).toMatch(new RegExp(`^texts ${types[at]} \\d+$`))
}, 60_000)

test('a name, of whatever meaning, is put together of two parts', () => {
  const column = {
    name: 'merchant_name',
    meaning: 'content.usual-word',
    style: 'short',
    minimumLength: 1,
    maximumLength: 80,
    mustDiffer: false,
    readBy: [],
    examples: ['Corner Bakery', 'City Pharmacy'],
  } as const
  expect(listParts(column, 3000).map(({ name }) => name)).toEqual(['beginnings', 'endings'])
})
