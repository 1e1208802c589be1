import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openFolder } from '../src/index.ts'

const scratch = mkdtempSync(join(tmpdir(), 'worldloom-folder-'))
afterAll(() => rmSync(scratch, { recursive: true }))

test('a name that is taken gets a suffix', async () => {
  const place = { kind: 'named', path: join(scratch, 'runs', 'shop_1') } as const
  expect(await openFolder(place, [])).toBe(place.path)
  expect(await openFolder(place, [])).toBe(`${place.path}-2`)
  expect(await openFolder(place, [])).toBe(`${place.path}-3`)
})

test('a chosen one must be new or empty, and holds the folders asked for', async () => {
  const place = { kind: 'chosen', path: join(scratch, 'chosen') } as const
  mkdirSync(place.path)
  expect(await openFolder(place, ['inputs', 'ir'])).toBe(place.path)
  expect(readdirSync(place.path)).toEqual(['inputs', 'ir'])
  expect(await openFolder(place, [])).toMatchObject({ code: 'FOLDER_NOT_EMPTY' })
})

test('one that stands is taken as it is', async () => {
  const place = { kind: 'standing', path: join(scratch, 'chosen') } as const
  expect(await openFolder(place, ['inputs'])).toBe(place.path)
})

test('one that is deep down is made with all above it, and one in a system’s folder is refused', async () => {
  const deep = { kind: 'chosen', path: join(scratch, 'a', 'b', 'c') } as const
  expect(await openFolder(deep, [])).toBe(deep.path)
  if (!existsSync('/proc/self')) return
  const system = { kind: 'chosen', path: '/proc/worldloom/run' } as const
  expect(await openFolder(system, [])).toMatchObject({ code: 'FOLDER_NOT_WRITABLE' })
})
