import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { compareVersions } from '../../src/inputs/compare-versions.ts'
import { joinSchemas } from '../../src/inputs/join-schemas.ts'
import { loadFiles } from '../../src/inputs/load-files.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

async function load(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'worldloom-folder-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  const { files: loaded, diagnostics } = await loadFiles({ schema: folder })
  expect(diagnostics).toEqual([])
  return loaded.schema.map(({ name }) => name)
}

test('files of a folder come in the order of their numbers', async () => {
  expect(await load({ '10_lines.sql': '', '2_orders.sql': '', '1_customers.sql': '' })).toEqual([
    '1_customers.sql',
    '2_orders.sql',
    '10_lines.sql',
  ])
})

test.each([
  ['V1_9__orders.sql', 'V1_10__lines.sql'],
  ['20170307211844_orders/up.sql', '2017-09-23-182408_lines/up.sql'],
  ['2017-09-23-182408_orders', '20180101000000_lines'],
  ['0/50_session.up.sql', '10/01_jobs.up.sql'],
  ['customer.sql', 'order.sql'],
  ['shop', 'shop2'],
])('%s comes before %s', (first, second) => {
  expect([second, first].toSorted(compareVersions)).toEqual([first, second])
})

test('migrations in folders of their own are found, and their ways back left out', async () => {
  expect(
    await load({
      '20240102_orders/migration.sql': '',
      '20240101_customers/migration.sql': '',
      '20240103_lines/up.sql': '',
      '20240103_lines/down.sql': '',
    }),
  ).toEqual([
    '20240101_customers-migration.sql',
    '20240102_orders-migration.sql',
    '20240103_lines-up.sql',
  ])
  expect(
    await load({
      '1_shop.up.sql': '',
      '1_shop.down.sql': '',
      'U2__lines.sql': '',
      'V2__lines.sql': '',
    }),
  ).toEqual(['1_shop.up.sql', 'V2__lines.sql'])
})

test('the last statement of a file ends with the file', () => {
  const bytes = new Uint8Array()
  const { text } = joinSchemas([
    { name: 'a.sql', bytes, text: 'CREATE TABLE a (id int) -- the end' },
    { name: 'b.sql', bytes, text: 'CREATE TABLE b (id int)' },
  ])
  expect(text).toBe('CREATE TABLE a (id int) -- the end\n;\nCREATE TABLE b (id int)')
})

test('a file in an older code page is read, and that is said', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'worldloom-folder-'))
  folders.push(folder)
  const script = Buffer.from('create table caf\u00e9 (id int);', 'latin1')
  writeFileSync(join(folder, 'schema.sql'), script)
  const { files, diagnostics } = await loadFiles({ schema: folder })
  expect(files.schema.map(({ text }) => text)).toEqual(['create table café (id int);'])
  expect(diagnostics).toMatchObject([{ code: 'ENCODING_GUESSED', severity: 'note' }])
})

test('a dash is no file, and what to write for it is told', async () => {
  const { diagnostics } = await loadFiles({ schema: '-' })
  expect(diagnostics).toMatchObject([
    { code: 'MISSING_FILE', hint: 'What another program prints is read as /dev/stdin.' },
  ])
})
