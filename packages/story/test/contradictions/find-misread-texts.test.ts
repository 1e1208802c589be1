import { expect, test } from 'vitest'
import { findClashes } from '../support/find-clashes.ts'

test('names the cast and the pattern that it cannot read', async () => {
  expect(
    await findClashes(`SELECT CAST(code AS date) AS day, count(*) FROM orders GROUP BY 1;
SELECT * FROM orders WHERE code LIKE 'AB-%';`),
  ).toEqual([
    `No data can meet both CAST(code AS DATE) (query "q1" at queries.sql:1:1) and code LIKE 'AB-%' (query "q2" at queries.sql:2:1): the first reads each such text, and this is none that it can read.`,
  ])
})

test.for([
  [
    'a literal',
    'SELECT id, code::date AS day FROM orders',
    "SELECT * FROM orders WHERE code = 'AB-1'",
  ],
  [
    'literals',
    'SELECT sum(code::int) AS n FROM orders',
    "SELECT * FROM orders WHERE code IN ('AB', 'CD') AND total > 5",
  ],
  [
    'a condition',
    "SELECT * FROM orders WHERE CAST(code AS date) >= '2024-01-01' AND CAST(code AS date) < '2025-01-01'",
    "SELECT * FROM orders WHERE code LIKE 'XY%'",
  ],
  [
    'a part of the text',
    'SELECT CAST(substr(code, 1, 4) AS integer) AS year FROM orders',
    "SELECT * FROM orders WHERE code LIKE 'AB-%'",
  ],
  [
    'a format',
    "SELECT to_date(code, 'YYYY-MM-DD') AS day FROM orders",
    "SELECT * FROM orders WHERE code LIKE 'AB-%'",
  ],
  [
    'rows that the first finds too',
    'SELECT code::date AS day FROM orders WHERE total > 5',
    "SELECT * FROM orders WHERE code = 'none' AND total > 9",
  ],
])('finds %s', async ([, first, second]) => {
  const found = await findClashes(`${first};\n${second};`)
  expect(found).toHaveLength(1)
  expect(found[0]).toMatch(/^No data/)
})

test.for([
  [
    'rows that the first leaves out',
    'SELECT code::date AS day FROM orders WHERE total > 5',
    "SELECT * FROM orders WHERE code = 'none'",
  ],
  [
    'a branch',
    'SELECT CASE WHEN total > 5 THEN code::date END AS day FROM orders',
    "SELECT * FROM orders WHERE code = 'none'",
  ],
  [
    'a guard',
    "SELECT code::date AS day FROM orders WHERE code LIKE '20%'",
    "SELECT * FROM orders WHERE code = 'none'",
  ],
  [
    'a text that can be read',
    'SELECT code::date AS day FROM orders',
    "SELECT * FROM orders WHERE code = '2024-01-31'",
  ],
  [
    'a pattern of days',
    'SELECT code::date AS day FROM orders',
    "SELECT * FROM orders WHERE code LIKE '2024-%'",
  ],
  [
    'a pattern with an open start',
    'SELECT code::date AS day FROM orders',
    "SELECT * FROM orders WHERE code LIKE '%-01'",
  ],
  [
    'a limit',
    'SELECT code::date AS day FROM orders LIMIT 3',
    "SELECT * FROM orders WHERE code = 'none'",
  ],
  [
    'one of two ways',
    'SELECT code::date AS day FROM orders',
    "SELECT * FROM orders WHERE code = 'none' OR total > 5",
  ],
])('lets pass %s', async ([, first, second]) => {
  expect(await findClashes(`${first};\n${second};`)).toEqual([])
})
