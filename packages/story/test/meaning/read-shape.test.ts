import { readSchema } from '@worldloom/engine'
import { expect, test } from 'vitest'
import { countSteps } from '../../src/meaning/count-steps.ts'
import { readShape } from '../../src/meaning/read-shape.ts'
import type { Shape } from '../../src/meaning/shape.ts'
import { loadParser } from '../../src/queries/load-parser.ts'
import { readQueries } from '../../src/queries/read-queries.ts'

const ddl = 'CREATE TABLE orders (id int PRIMARY KEY, day date NOT NULL, total int NOT NULL);'

async function read(sql: string): Promise<Shape> {
  const { schema } = await readSchema({ text: ddl, file: 's.sql', dialect: 'postgres' })
  const { queries } = await readQueries({ name: 'q.sql', text: sql }, 'postgres')
  if (!queries[0]) throw new Error('There is no query')
  return readShape(await loadParser(), queries[0], schema)
}

test('groups by a key are one row each', async () => {
  const ranked = (by: string): string =>
    `SELECT ${by}, count(*) AS c FROM orders GROUP BY ${by} ORDER BY c DESC LIMIT 3`
  expect((await read(ranked('id, day'))).isKeyed).toBe(true)
  expect((await read(ranked('day'))).isKeyed).toBe(false)
})

test.each([
  ['SELECT day, count(*) FROM orders WHERE id = 7 GROUP BY day', 'one'],
  ["SELECT day, count(*) FROM orders WHERE day = '2025-01-01' AND total > 3 GROUP BY day", 'one'],
  [
    'SELECT o.day, count(*) FROM orders o JOIN orders p ON p.id = o.total WHERE p.id = 7 GROUP BY o.day',
    null,
  ],
  ['SELECT day, count(*) FROM orders WHERE id > 7 GROUP BY day', null],
  ["SELECT day, count(*) FROM orders GROUP BY day HAVING day = '2025-01-01'", 'one'],
  ["SELECT year(day), count(*) FROM orders WHERE day = '2025-01-01' GROUP BY year(day)", 'one'],
  ['SELECT year(day) AS y, count(*) FROM orders WHERE day = current_date - 7 GROUP BY 1', 'one'],
  ['SELECT year(day), count(*) FROM orders WHERE year(day) = 2025 GROUP BY day', null],
])('conditions may leave one group: %s', async (sql, single) => {
  expect((await read(sql)).single).toBe(single)
})

test('a query tells the days it is about, and what it keeps small', async () => {
  const shape = await read(`SELECT day, total FROM (SELECT day, sum(total) AS total FROM orders
    WHERE day BETWEEN '1995-01-01' AND '1996-12-31' GROUP BY day) AS s WHERE total < 1000`)
  expect(shape).toMatchObject({
    span: { first: '1995-01-01', last: '1996-12-31' },
    capped: ['total'],
  })
  expect((await read('SELECT day FROM orders WHERE total > 7')).span).toBeNull()
})

test.each([
  [['1995', '1996'], '1995-01-01', '1996-12-31', 2],
  [['1995'], '1995-01-01', '1996-01-01', 1],
  [['2024-01', '2024-02'], '2024-01-15', '2024-03-01', 2],
  [['2024-01-01 00:00:00', '2024-02-01 00:00:00'], '2024-01-01', '2024-02-29', 2],
  [['2024-Q1'], '2024-01-01', '2024-09-30', 3],
  [['2024-01-03'], '2024-01-01', '2024-01-05', Number.POSITIVE_INFINITY],
])('between its days there are so many steps: %s', (times, first, last, steps) => {
  expect(countSteps(times, { first, last })).toBe(steps)
})
