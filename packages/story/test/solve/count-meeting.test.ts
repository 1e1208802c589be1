import { expect, test } from 'vitest'
import { openPool } from '../../src/solve/store/open-pool.ts'
import { countMeeting } from '../../src/solve/values/count-meeting.ts'

const side = (at: number, type: string): string =>
  `(SELECT x${at} AS s${at} FROM (SELECT CAST(u AS ${type}) AS x${at} FROM (SELECT unnest($${at + 1}) AS u))) AS side${at}`

async function count(
  types: readonly [string, string],
  tried: readonly (readonly string[])[],
): Promise<number> {
  const { pool, close } = await openPool()
  try {
    return await countMeeting(pool, {
      sides: {
        joint: { expression: { class: 'CELL', type: 'CELL', cell: 0 }, roots: [] },
        left: { roots: new Set([0, 3]), sql: 'x0' },
        right: { roots: new Set([1]), sql: 'x1' },
        said: '',
      },
      roots: [0, 1, 2, 3],
      sources: types.map((type, at) => side(at, type)),
      tried,
    })
  } finally {
    close()
  }
}

const many = Array.from({ length: 100 }, (_, at) => String(at % 2))

test('the work of a join is counted before it is done, the same on any machine', async () => {
  expect(await count(['INTEGER', 'INTEGER'], [['1', '2', '2'], ['2'], ['a', 'b']])).toBe(4)
  expect(await count(['INTEGER', 'INTEGER'], [many, many, many])).toBe(500_000)
  expect(await count(['DATE', 'TIMESTAMP'], [['2026-01-01'], ['2026-01-01 00:00:00'], ['a']])).toBe(
    1,
  )
})

test('sides of more rows than can be counted in no time are as many as there can be', async () => {
  const values = Array.from({ length: 1001 }, (_, at) => String(at))
  expect(await count(['INTEGER', 'INTEGER'], [values, ['1'], ['a'], values])).toBe(
    Number.POSITIVE_INFINITY,
  )
})
