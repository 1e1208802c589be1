import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { type DatabaseOptions, generateDatabase } from '../src/index.ts'
import { readInstant } from '../src/request/read-instant.ts'

const scratch = mkdtempSync(join(tmpdir(), 'worldloom-request-'))
const schema = join(scratch, 'one.sql')
writeFileSync(schema, 'CREATE TABLE customers (id integer PRIMARY KEY);\n')
afterAll(() => rmSync(scratch, { recursive: true }))

describe('options', () => {
  test('are checked together, each fault with what would be right', async () => {
    const out = join(scratch, 'never')
    const given = {
      ...{ schema, out, seed: -1, rows: 1.5, scale: 0, threads: 0, now: 'todday' },
      ...{ format: 'parket', range: 'customers', tableRows: { custommers: 3, customers: 'x' } },
    }
    const result = await generateDatabase(given as unknown as DatabaseOptions)
    if (result.status !== 'refused') throw new Error(result.status)
    expect(result.diagnostics.map(({ code, message, hint }) => [code, message, hint])).toEqual([
      ['OPTION_VALUE', 'The anchor instant "now" cannot be "todday".', 'Did you mean "today"?'],
      ['OPTION_VALUE', 'The number of threads cannot be "0".', whole(1)],
      ['OPTION_VALUE', 'The number of rows of "customers" cannot be "x".', whole(0)],
      ['OPTION_VALUE', 'The number of rows cannot be "1.5".', whole(1)],
      ['OPTION_VALUE', 'The scale cannot be "0".', 'It is a number above 0, such as 0.5 or 10.'],
      ['OPTION_VALUE', 'The seed cannot be "-1".', whole(0)],
      ['OPTION_VALUE', 'The range cannot be "customers".', expect.stringContaining('Order=101')],
      ['UNKNOWN_FORMAT', 'There is no format "parket".', 'Did you mean "parquet"?'],
      ['UNKNOWN_TABLE', 'The schema has no table "custommers".', 'Did you mean "customers"?'],
    ])
    expect(existsSync(out)).toBe(false)
  })

  test('name a table in any case', async () => {
    const options = { schema, tableRows: { Customers: 4 }, out: join(scratch, 'case') }
    const result = await generateDatabase(options)
    expect(result).toMatchObject({ report: { tables: [{ name: 'customers', rows: 4 }] } })
  })

  test('name a dialect that exists', async () => {
    const result = await generateDatabase({ schema, dialect: 'postgress' })
    expect(result).toMatchObject({
      diagnostics: [{ code: 'UNKNOWN_DIALECT', hint: 'Did you mean "postgres"?' }],
    })
  })
})

test.each([
  ['2026-03-01', '2026-03-01T00:00:00Z'],
  ['2026-03-01T09:30', '2026-03-01T09:30:00Z'],
  ['2026-03-01 09:30:15', '2026-03-01T09:30:15Z'],
  ['2026-03-01T09:30:00+02:00', '2026-03-01T07:30:00Z'],
  ['today', '2030-05-06T00:00:00Z'],
  ['2026-02-30', null],
  ['yesterday', null],
  ['2026', null],
])('the instant %s is %s', (given, instant) => {
  expect(readInstant(given, () => new Date('2030-05-06T07:08:09Z'))).toBe(instant)
})

function whole(minimum: number): string {
  return `It is a whole number from ${minimum} to 9007199254740991.`
}
