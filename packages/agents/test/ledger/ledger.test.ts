import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { hashRequest } from '../../src/ledger/hash-request.ts'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { makeEntry } from '../support/make-entry.ts'

const hour = 3_600_000
const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

test('a valid answer is reused by other runs until its time is over, and replayed after', async () => {
  let now = 100 * hour
  const ledger = await openLedger({ folder: newFolder(), now: () => now })
  ledger.record(makeEntry({ at: now, text: 'first' }))
  now += 24 * hour
  expect(ledger.find('key')?.text).toBe('first')
  now += 1
  expect(ledger.find('key')).toBeNull()
  expect(ledger.replay('key')?.text).toBe('first')
  expect(ledger.recall('key', 'run')?.text).toBe('first')
  ledger.close()
})

test('what failed, or has flaws, is kept and is never a hit', async () => {
  const ledger = await openLedger({ folder: newFolder(), now: () => 2 })
  ledger.record(makeEntry({ key: 'a', outcome: 'failed', fault: 'overloaded' }))
  ledger.record(makeEntry({ key: 'b', outcome: 'invalid', why: 'age is missing' }))
  ledger.record(makeEntry({ key: 'c', outcome: 'unusable', fault: 'truncated' }))
  ledger.record(makeEntry({ key: 'd' }))
  ledger.reject('d', 'run', 'too like another')
  expect(['a', 'b', 'c', 'd'].map((key) => ledger.find(key))).toEqual([null, null, null, null])
  // the run that had them goes on from them: they were paid for
  expect(['a', 'b', 'c', 'd'].map((key) => ledger.recall(key, 'run')?.outcome)).toEqual([
    undefined,
    'invalid',
    'unusable',
    'invalid',
  ])
  expect(ledger.recall('b', 'another run')).toBeNull()
  expect(ledger.stats()).toMatchObject({ valid_entries: 0, invalid_entries: 2, failed_entries: 2 })
  ledger.close()
})

test('it counts, clears what is expired, and clears all', async () => {
  let now = 0
  const ledger = await openLedger({ folder: newFolder(), hours: 1, now: () => now })
  ledger.record(makeEntry({ key: 'old', at: 0, inputTokens: 3, outputTokens: 4, dollars: 0.25 }))
  now = 2 * hour
  ledger.record(makeEntry({ key: 'new', at: now, run: 'later', dollars: null }))
  expect(ledger.stats()).toMatchObject({
    valid_entries: 1,
    expired_entries: 1,
    runs: 2,
    input_tokens: 13,
    output_tokens: 9,
    dollars: 0.25,
  })
  expect(ledger.stats().total_size_mb).toBeGreaterThan(0)
  expect(ledger.clear('expired')).toBe(1)
  expect([...ledger.entries()].map(({ key }) => key)).toEqual(['new'])
  expect(ledger.clear('all')).toBe(1)
  expect([...ledger.entries()]).toEqual([])
  ledger.close()
})

test('entries go from one ledger to another whole, and not twice', async () => {
  const [from, to] = [
    await openLedger({ folder: newFolder() }),
    await openLedger({ folder: newFolder() }),
  ]
  const entries = [
    makeEntry({ key: 'a', schema: '{"type":"string"}' }),
    makeEntry({ key: 'b', schema: null, dollars: null, fault: 'cut', outcome: 'failed' }),
  ]
  for (const entry of entries) from.record(entry)
  expect(to.add(from.entries())).toBe(2)
  expect(to.add(from.entries())).toBe(0)
  expect([...to.entries()].map((entry) => ({ ...entry }))).toEqual(entries)
  from.close()
  to.close()
})

test('all that shapes an answer is in its key, and who asks is not', () => {
  const request = { role: 'writer', system: 'a', prompt: 'b', seed: 1 }
  const key = (changes: object, id = 'offline:words'): string =>
    hashRequest({ id }, { ...request, ...changes }).key
  expect(key({ role: 'another' })).toBe(key({}))
  const others = [
    key({ system: 'ab', prompt: '' }),
    key({ prompt: 'c' }),
    key({ seed: 2 }),
    key({ sample: 1 }),
    key({ maxTokens: 9 }),
    key({ temperature: 0 }),
    key({ schema: true }),
    key({ schema: { type: 'string' } }),
    key({ facts: { age: 3 } }),
    key({}, 'groq:words'),
  ]
  expect(new Set([key({}), ...others]).size).toBe(others.length + 1)
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'worldloom-ledger-'))
  folders.push(folder)
  return folder
}

test('an answer is kept whole though another process has cleared the ledger in between', async () => {
  const folder = newFolder()
  const [ledger, other] = [await openLedger({ folder }), await openLedger({ folder })]
  const at = Date.now()
  ledger.record(makeEntry({ key: 'before', at }))
  other.clear('all')
  ledger.record(makeEntry({ key: 'after', at, text: 'second' }))
  expect(ledger.find('before')).toBeNull()
  expect(other.find('after')?.text).toBe('second')
  expect(other.find('after')?.system).toBe(makeEntry({}).system)
  ledger.close()
  other.close()
})
