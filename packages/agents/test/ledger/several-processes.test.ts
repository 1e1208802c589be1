import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openLedger } from '../../src/ledger/open-ledger.ts'

const writer = join(import.meta.dirname, '..', 'support', 'write-ledger.ts')
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'worldloom-ledger-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('four processes write at once, and every entry is there', async () => {
  const writers = ['a', 'b', 'c', 'd'].map((name) => startWriter(name, 50))
  await Promise.all(writers.map(({ ended }) => ended))
  const ledger = await openLedger({ folder })
  expect(ledger.stats().valid_entries).toBe(0)
  expect(ledger.stats().expired_entries).toBe(200)
  ledger.close()
})

test('a writer that is killed loses no entry it has seen kept', async () => {
  for (const name of ['a', 'b', 'c']) {
    const { child, ended, kept } = startWriter(name, 100_000)
    while (kept().length < 20) await once(child.stdout as NodeJS.ReadableStream, 'data')
    child.kill('SIGKILL')
    await ended
    const ledger = await openLedger({ folder })
    expect(kept().filter((key) => ledger.replay(key) === null)).toEqual([])
    ledger.close()
  }
  const database = new DatabaseSync(join(folder, 'ledger.sqlite'))
  expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' })
  database.close()
})

function startWriter(
  name: string,
  count: number,
): {
  readonly child: ChildProcess
  readonly ended: Promise<unknown>
  readonly kept: () => readonly string[]
} {
  const child = spawn(process.execPath, [writer, folder, name, `${count}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout?.on('data', (data: Buffer) => {
    output += data
  })
  // what stands behind the last line end was cut
  return { child, ended: once(child, 'close'), kept: () => output.split('\n').slice(0, -1) }
}
