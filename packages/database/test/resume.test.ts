import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { generateDatabase } from '../src/index.ts'
import { makeShop, readTree } from './support/shop.ts'

const shop = makeShop()
const whole = join(shop.folder, 'whole')
beforeAll(async () => {
  const result = await generateDatabase({ ...shop.inputs, now: 'today', out: whole })
  expect(result).toMatchObject({ status: 'done' })
})
afterAll(() => rmSync(shop.folder, { recursive: true }))

test('a run that was stopped makes what is missing and keeps what is whole', async () => {
  const folder = copyRun('stopped', ['report.json', 'outputs/order.csv', 'ir/plan.sql'])
  writeFileSync(join(folder, 'outputs', 'order.csv.part'), 'half a')
  const result = await generateDatabase({ resume: folder })
  expect(result).toMatchObject({ status: 'done', folder })
  for (const part of ['outputs', 'ir', 'inputs'])
    expect(readTree(join(folder, part))).toEqual(readTree(join(whole, part)))
})

test('a run that was finished is told again and not made again', async () => {
  const folder = copyRun('finished', ['outputs/order.csv'])
  const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))
  expect(await generateDatabase({ resume: folder })).toEqual({ status: 'done', folder, report })
})

test('a run whose inputs have changed since is refused', async () => {
  const folder = copyRun('changed', ['report.json'])
  writeFileSync(join(folder, 'inputs', 'shop.sql'), 'CREATE TABLE other (id integer);')
  writeFileSync(join(folder, 'inputs', 'shop.yaml'), '{}')
  writeFileSync(join(folder, 'inputs', 'lookups.csv'), 'table,id\nother,1\n')
  const result = await generateDatabase({ resume: folder })
  expect(result).toMatchObject({ status: 'refused', diagnostics: [{ code: 'RUN_DIFFERS' }] })
})

test('a run that has lost an input is refused', async () => {
  const folder = copyRun('lost', ['report.json', 'inputs/lookups.csv'])
  const result = await generateDatabase({ resume: folder })
  expect(result).toMatchObject({ diagnostics: [{ code: 'MISSING_FILE' }] })
})

test('a folder without a run is refused', async () => {
  const folder = join(shop.folder, 'empty')
  mkdirSync(folder)
  const result = await generateDatabase({ resume: folder })
  expect(result).toMatchObject({ status: 'refused', diagnostics: [{ code: 'NOT_A_RUN' }] })
})

test('a signal stops a run, which can be resumed', async () => {
  const folder = join(shop.folder, 'aborted')
  const stop = new AbortController()
  const options = { ...shop.inputs, now: 'today', out: folder, signal: stop.signal }
  const result = await generateDatabase(options, (event) => {
    if (event.kind === 'progress' && event.done > 12) stop.abort()
  })
  expect(result).toMatchObject({ status: 'stopped', folder, diagnostic: { code: 'STOPPED' } })
  expect(Object.keys(readTree(folder)).filter((path) => path.endsWith('.part'))).toEqual([])
  expect(await generateDatabase({ resume: folder })).toMatchObject({ status: 'done' })
  expect(readTree(join(folder, 'outputs'))).toEqual(readTree(join(whole, 'outputs')))
})

function copyRun(name: string, without: readonly string[]): string {
  const folder = join(shop.folder, name)
  cpSync(whole, folder, { recursive: true })
  for (const path of without) rmSync(join(folder, path))
  return folder
}
