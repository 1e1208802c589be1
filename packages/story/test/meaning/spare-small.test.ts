import { expect, test } from 'vitest'
import { readShape } from '../../src/meaning/read-shape.ts'
import { spareSmall } from '../../src/meaning/spare-small.ts'
import { loadParser } from '../../src/queries/load-parser.ts'
import { readQueries } from '../../src/queries/read-queries.ts'
import { judge, schema } from '../support/judge.ts'

const inner = `WITH h AS (SELECT device, IF(was_clicked, ad_cents, 0) AS earned FROM impressions)
  SELECT device, SUM(earned) AS revenue FROM h GROUP BY device ORDER BY revenue DESC LIMIT 5`

async function readCapped(
  sql: string,
  usual: Readonly<Record<string, number>>,
): Promise<readonly string[]> {
  const { queries } = await readQueries({ name: 'q.sql', text: sql }, 'bigquery')
  const shapes = queries.map((query) => readShapeOf(query))
  return spareSmall(await Promise.all(shapes), new Map(Object.entries(usual)))[0]?.capped ?? []
}

async function readShapeOf(
  query: Parameters<typeof readShape>[1],
): Promise<ReturnType<typeof readShape>> {
  return readShape(await loadParser(), query, schema)
}

test('a sum of cents needs no thousands, through an inner block too', async () => {
  const plain = 'SELECT device, SUM(ad_cents) AS revenue FROM impressions GROUP BY device'
  expect(await readCapped(plain, { ad_cents: 0.004 })).toEqual(['revenue'])
  expect(await readCapped(inner, { ad_cents: 0.004 })).toEqual(['revenue'])
})

test('what is made of a great column, or of none that is known, keeps its threshold', async () => {
  expect(await readCapped(inner, { ad_cents: 20 })).toEqual([])
  expect(await readCapped(inner, {})).toEqual([])
  const both = 'SELECT k, SUM(price * (1 - discount)) AS revenue FROM t GROUP BY k'
  expect(await readCapped(both, { price: 40, discount: 0.1 })).toEqual([])
})

test('without rows to tell it, a small sum falls short', async () => {
  const columns = { device: 'VARCHAR', revenue: 'DOUBLE' }
  const rows = [
    ['tv', 9],
    ['web', 4],
  ]
  const judged = await judge({ sql: inner, columns, rows })
  expect(judged?.issues).toEqual(['the top revenue, 9, is not above 100,000'])
})
