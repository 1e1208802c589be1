import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from './helpers/run-in-sandbox.ts'
import { readParts, runProgram } from './helpers/run-program.ts'

const example = join(root, 'examples', 'ecommerce')
const scratch = mkdtempSync(join(tmpdir(), 'worldloom-demo-'))
afterAll(() => rmSync(scratch, { recursive: true }))

interface DemoReport {
  readonly ok: boolean
  readonly violations: number
  readonly proof: Readonly<Record<'promised' | 'checked' | 'notCheckable' | 'broken', number>>
  readonly tables: readonly {
    readonly name: string
    readonly rows: number
    readonly files: readonly { readonly path: string; readonly sha256: string }[]
  }[]
}

const made = join(scratch, 'made')
let report: DemoReport
const counts = '--users 200 --products 500 --orders 1000 --reviews 300 --seed 1'.split(' ')
beforeAll(async () => {
  const { output, errors } = await runProgram(['demo', ...counts, '--json', '--out', made])
  expect(errors).toBe('')
  report = JSON.parse(output)
}, 60_000)

describe('the demo', () => {
  test('is 33 files that keep every promise', () => {
    const { ok, violations, proof, tables } = report
    expect({ ok, violations, files: tables.length }).toEqual({ ok: true, violations: 0, files: 33 })
    expect(proof.promised).toBe(proof.checked + proof.notCheckable)
    const counts = tables.flatMap(({ name, rows }) =>
      ['User', 'Product', 'Order', 'ProductReview'].includes(name) ? [rows] : [],
    )
    expect(counts.toSorted((a, b) => a - b)).toEqual([200, 300, 500, 1000])
  })

  test('has the checksums that are recorded beside the example', () => {
    const found = report.tables.flatMap(({ files }) => files.map((f) => [f.path, f.sha256]))
    const recorded = JSON.parse(readFileSync(join(example, 'checksums.json'), 'utf8'))
    expect(Object.fromEntries(found)).toEqual(recorded.files)
  })

  test('is the same bytes again, on one thread', async () => {
    const again = join(scratch, 'again')
    const { exit, errors } = await runProgram(['demo', ...counts, '--threads', '1', '--out', again])
    expect(exit, errors).toBe(0)
    const ir = ['ir/schema_ir.json', 'ir/ref_data_ir.json', 'ir/plan.sql']
    const before = readParts(made, ['outputs', 'ir'])
    const after = readParts(again, ['outputs', 'ir'])
    expect(Object.keys(before)).toEqual(expect.arrayContaining(ir))
    expect(after).toEqual(before)
  }, 60_000)

  test('has as many rows as asked for', async () => {
    const few = ['--users', '30', '--products', '40', '--orders', '50', '--reviews', '20']
    const out = join(scratch, 'few')
    const { exit, output, errors } = await runProgram(['demo', ...few, '--out', out])
    expect(exit, `${output}${errors}`).toBe(0)
    for (const [name, rows] of [
      ['User', 30],
      ['Product', 40],
      ['Order', 50],
      ['ProductReview', 20],
    ])
      expect(output).toMatch(new RegExp(`^ {2}${name} +${rows} rows`, 'm'))
  }, 60_000)

  test('refuses what is no number', async () => {
    const { exit, errors } = await runProgram(['demo', '--users', 'many'], { folder: scratch })
    expect(exit).toBe(2)
    expect(errors).toContain('The number of rows of "User" cannot be "many".')
  }, 60_000)
})

test('one key, date, total and cross-link altered in a copy are each named by their row', async () => {
  const copy = join(scratch, 'copy')
  cpSync(join(made, 'outputs'), copy, { recursive: true })
  alter(copy, 'Product', 11, 'brand_id', () => '987654')
  alter(copy, 'Product', 22, 'updated_at', () => '2001-01-01T00:00:00')
  alter(copy, 'Order', 33, 'total_amount', (value) => (Number(value) + 0.01).toFixed(2))
  // the address of someone else
  const owner = column(copy, 'Order', 'user_id')[43]
  const stranger = column(copy, 'UserAddress', 'user_id').findIndex((user) => user !== owner)
  const address = column(copy, 'UserAddress', 'address_id')[stranger] ?? ''
  alter(copy, 'Order', 44, 'shipping_address_id', () => address)

  const inputs = [
    ...['--schema', join(example, 'ecommerce.sql')],
    ...['--reference', join(example, 'ecommerce_reference.csv')],
    ...['--rules', join(example, 'ecommerce_rules.json')],
  ]
  const { exit, output } = await runProgram(['check', copy, ...inputs])
  expect(exit).toBe(1)
  const rows = [...output.matchAll(/^BROKEN (\w+):.*\n((?: {2}row .*\n)+)/gm)].flatMap(
    ([, table, lines = '']) =>
      [...lines.matchAll(/^ {2}row (\d+)/gm)].map(([, row]) => `${table} ${row}`),
  )
  const altered = ['Product 11', 'Product 22', 'Order 33', 'Order 44']
  expect(rows).toEqual(expect.arrayContaining(altered))
}, 60_000)

/** Changes one cell of a file whose cells hold no line ends, by row from 1 and column. */
function alter(
  folder: string,
  table: string,
  row: number,
  name: string,
  change: (value: string) => string,
): void {
  const path = join(folder, `${table}.csv`)
  const lines = readFileSync(path, 'utf8').split('\n')
  const at = split(lines[0] ?? '').indexOf(name)
  const cells = split(lines[row] ?? '')
  expect(at, `${table} has no column ${name}`).toBeGreaterThanOrEqual(0)
  cells[at] = change(cells[at] ?? '')
  lines[row] = cells.join(',')
  writeFileSync(path, lines.join('\n'))
}

function column(folder: string, table: string, name: string): readonly string[] {
  const [head = '', ...lines] = readFileSync(join(folder, `${table}.csv`), 'utf8').split('\n')
  const at = split(head).indexOf(name)
  return lines.filter((line) => line !== '').map((line) => split(line)[at] ?? '')
}

/** The cells as they are written, with their quotes. */
function split(line: string): string[] {
  const cells = line.match(/(?:"(?:[^"]|"")*"|[^,"]*)(?:,|$)/g) ?? []
  const ends = cells.findIndex((cell) => !cell.endsWith(','))
  return cells.slice(0, ends + 1).map((cell) => cell.replace(/,$/, ''))
}
