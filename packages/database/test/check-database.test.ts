import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkDatabase, generateDatabase } from '../src/index.ts'
import { makeShop, readTree } from './support/shop.ts'

const shop = makeShop()
const run = join(shop.folder, 'run')
beforeAll(async () => {
  expect(await generateDatabase({ ...shop.inputs, out: run })).toMatchObject({ status: 'done' })
})
afterAll(() => rmSync(shop.folder, { recursive: true }))

describe('a run', () => {
  test('is proved again from its folder or its outputs, and not changed', async () => {
    const before = readTree(run)
    for (const folder of [run, join(run, 'outputs')]) {
      const result = await checkDatabase({ folder })
      expect(result).toMatchObject({ status: 'done', report: { ok: true, job: 'check', seed: 1 } })
    }
    expect(readTree(run)).toEqual(before)
  })

  test('is broken by a row that is taken out, and the table is named', async () => {
    const folder = join(shop.folder, 'short')
    cpSync(run, folder, { recursive: true })
    const path = join(folder, 'outputs', 'customer.csv')
    writeFileSync(path, readFileSync(path, 'utf8').replace(/\n[^\n]*\n$/, '\n'))
    const result = await checkDatabase({ folder })
    if (result.status !== 'broken') throw new Error(result.status)
    const kinds = result.report.checks.filter(({ violations }) => violations > 0)
    expect(kinds.map(({ kind, table }) => `${kind} of ${table}`)).toContain('row-count of customer')
  })

  test.each(['{"ok": tr', 'null', '{"ok": true}'])(
    'is refused with the report %s',
    async (text) => {
      const folder = join(shop.folder, 'torn')
      cpSync(run, folder, { recursive: true })
      writeFileSync(join(folder, 'report.json'), text)
      const refused = { status: 'refused', diagnostics: [{ code: 'FILE_NOT_READ' }] }
      expect(await checkDatabase({ folder })).toMatchObject(refused)
      expect(await generateDatabase({ resume: folder })).toMatchObject(refused)
    },
  )
})

describe('a folder of files', () => {
  const folder = join(shop.folder, 'exported')
  beforeAll(() => {
    cpSync(join(run, 'outputs'), folder, { recursive: true })
    // another program may write names in another case
    renameSync(join(folder, 'order_line.csv'), join(folder, 'Order_Line.CSV'))
  })

  test('is proved against the schema, reference data and rules that are named', async () => {
    const result = await checkDatabase({ folder, ...shop.inputs })
    expect(result).toMatchObject({ status: 'done' })
    const lone = await checkDatabase({ folder, schema: shop.schema })
    const count = (one: typeof result): number => ('report' in one ? one.report.proof.promised : 0)
    expect(count(lone)).toBeLessThan(count(result))
  })

  test('needs a schema', async () => {
    expect(await checkDatabase({ folder })).toMatchObject({ diagnostics: [{ code: 'NOT_A_RUN' }] })
  })

  test('has to be there', async () => {
    const result = await checkDatabase({ folder: join(shop.folder, 'nowhere') })
    expect(result).toMatchObject({ status: 'refused', diagnostics: [{ code: 'MISSING_FILE' }] })
  })

  test('is told from its files in which format it is', async () => {
    const out = join(shop.folder, 'lines')
    await generateDatabase({ ...shop.inputs, out, format: 'jsonl' })
    const copy = join(shop.folder, 'copied-lines')
    cpSync(join(out, 'outputs'), copy, { recursive: true })
    expect(await checkDatabase({ folder: copy, ...shop.inputs })).toMatchObject({ status: 'done' })
  })
})
