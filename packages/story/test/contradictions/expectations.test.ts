import { expect, test } from 'vitest'
import { findClashes } from '../support/find-clashes.ts'

test('names two expectations of one question, and where they stand', async () => {
  expect(
    await findClashes(`-- expect: top.n = 5
SELECT count(*) AS n FROM orders;
-- expect: top.n >= 100
select COUNT(*) as N
from orders;`),
  ).toEqual([
    'No data can meet both top.n = 5 (query "q1" at queries.sql:2:1) and top.n >= 100 (query "q2" at queries.sql:4:1): no answer is both.',
  ])
})

test('names the check that leaves a column too few values', async () => {
  expect(
    await findClashes('-- expect: rows >= 10\nSELECT plan, count(*) FROM users GROUP BY plan;'),
  ).toEqual([
    `No data can meet both rows >= 10 (query "q1" at queries.sql:2:1) and plan IN ('free', 'pro', 'team') (check "users_plan_check"): there are at most 3 rows.`,
  ])
})

test.for([
  ['rows of one query', '-- expect: rows = 0, rows >= 3\nSELECT * FROM orders'],
  ['a value where no rows are', '-- expect: rows = 0, top.id = 3\nSELECT id FROM orders'],
  [
    'a first row beside every row',
    '-- expect: every.n > 10, top.n < 5\nSELECT plan, count(*) AS n FROM users GROUP BY plan',
  ],
  ['two words', "-- expect: top.plan = 'pro', top.plan = 'free'\nSELECT plan FROM users"],
  ['fractions between whole numbers', '-- expect: rows > 2, rows < 3\nSELECT * FROM orders'],
  ['a total of two rows', '-- expect: rows >= 2\nSELECT count(*) AS n FROM orders'],
  ['more than LIMIT', '-- expect: rows >= 10\nSELECT * FROM orders LIMIT 5'],
  ['more than a key has', '-- expect: rows = 2\nSELECT * FROM orders WHERE id = 7'],
  [
    'more groups than numbers',
    '-- expect: rows > 6\nSELECT rating, count(*) FROM orders GROUP BY rating',
  ],
  [
    'more groups than are listed',
    "-- expect: rows >= 3\nSELECT plan, count(*) FROM users WHERE plan IN ('free', 'pro') GROUP BY 1",
  ],
  [
    'more pairs than there are',
    '-- expect: rows > 15\nSELECT plan, active, sum(age) FROM users GROUP BY plan, active HAVING sum(age) > 5',
  ],
  [
    'one question with other outputs',
    '-- expect: top.n = 5\nSELECT count(*) AS n FROM orders WHERE total > 5;\n-- expect: top.m > 5\nSELECT count(*) AS m, max(total) AS high FROM orders o WHERE 5 < o.total',
  ],
  [
    'a part that is more than the whole',
    '-- expect: top.n <= 5\nSELECT count(*) AS n FROM orders;\n-- expect: rows >= 10\nSELECT * FROM orders WHERE total > 5',
  ],
  [
    'a sum of the same rows',
    "-- expect: top.s = 5\nSELECT sum(age) AS s FROM users WHERE plan = 'pro';\n-- expect: top.t > 10\nSELECT sum(age) AS t, 1 FROM users WHERE plan = 'pro'",
  ],
  [
    'a greatest of fewer rows',
    '-- expect: top.h < 100\nSELECT max(total) AS h FROM orders;\n-- expect: top.h > 200\nSELECT max(total) AS h FROM orders WHERE rating = 5',
  ],
  [
    'a filter that counts more',
    '-- expect: top.a > 10, top.b < 5\nSELECT count(*) FILTER (WHERE rating = 5) AS a, count(*) AS b FROM orders',
  ],
])('finds %s', async ([, queries]) => {
  expect(await findClashes(`${queries};`)).toHaveLength(1)
})

test.for([
  [
    'a part that is less than the whole',
    '-- expect: top.n >= 50\nSELECT count(*) AS n FROM orders;\n-- expect: rows <= 10\nSELECT * FROM orders WHERE total > 5',
  ],
  [
    'sums of other rows',
    '-- expect: top.s = 5\nSELECT sum(age) AS s FROM users;\n-- expect: top.s > 10\nSELECT sum(age) AS s FROM users WHERE active',
  ],
  [
    'other columns',
    '-- expect: top.n = 5, top.m >= 100, rows = 1\nSELECT count(*) AS n, sum(total) AS m FROM orders',
  ],
  [
    'top and bottom',
    '-- expect: top.n > 10, bottom.n < 5, rows = 3\nSELECT plan, count(*) AS n FROM users GROUP BY plan ORDER BY n DESC',
  ],
  [
    'as many groups as there are with NULL',
    '-- expect: rows = 6\nSELECT rating, count(*) FROM orders GROUP BY rating',
  ],
  [
    'lists that are taken apart',
    '-- expect: rows = 2\nSELECT unnest(ARRAY[1, 2]) AS n FROM orders WHERE id = 7',
  ],
  [
    'rows of a rollup',
    '-- expect: rows = 4\nSELECT plan, count(*) FROM users GROUP BY ROLLUP (plan)',
  ],
  [
    'words that differ',
    "-- expect: top.plan = 'pro'\nSELECT plan FROM users ORDER BY id;\n-- expect: top.plan = 'free'\nSELECT plan FROM users ORDER BY age",
  ],
  [
    'distinct rows',
    '-- expect: rows = 3\nSELECT DISTINCT plan FROM users;\n-- expect: rows >= 10\nSELECT plan FROM users WHERE age > 20',
  ],
])('lets pass %s', async ([, queries]) => {
  expect(await findClashes(`${queries};`)).toEqual([])
})
