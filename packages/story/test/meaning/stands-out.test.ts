import { expect, test } from 'vitest'
import { judge } from '../support/judge.ts'

const ranking = 'SELECT name, SUM(x) AS units FROM t GROUP BY name ORDER BY units DESC LIMIT 2'
const named = { name: 'VARCHAR', units: 'BIGINT' }

test('a ranking of nothing has no winner', async () => {
  const rows = [
    ['a', 0],
    ['b', 0],
  ]
  const none = await judge({ sql: ranking, columns: named, rows, more: [...rows, ['c', -1]] })
  expect(none?.issues).toContain('units is 0 for the first and the second')
})
