import type { DuckDBConnection } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { shareOut } from '../../src/sql/share-out.ts'

const connections = [{}, {}] as unknown as readonly DuckDBConnection[]

test('every item is worked on once, and results stand in the order of the items', async () => {
  const results = await shareOut([30, 1, 20, 2], connections, async (wait) => {
    await new Promise((resolve) => setTimeout(resolve, wait))
    return wait * 2
  })
  expect(results).toEqual([60, 2, 40, 4])
})

test('after a failure nothing is begun, and what runs is waited for', async () => {
  const ended: number[] = []
  const shared = shareOut([0, 1, 2, 3], connections, async (item) => {
    if (item === 1) throw new Error('item 1 failed')
    await new Promise((resolve) => setTimeout(resolve, 20))
    ended.push(item)
  })
  await expect(shared).rejects.toThrow('item 1 failed')
  expect(ended).toEqual([0])
})
