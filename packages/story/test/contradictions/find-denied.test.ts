import { expect, test } from 'vitest'
import { findClashes } from '../support/find-clashes.ts'

test('names both conditions with the places of their queries', async () => {
  expect(
    await findClashes(`-- expect: rows = 0
SELECT id FROM orders WHERE total > 100;
SELECT id FROM orders WHERE total > 200;`),
  ).toEqual([
    'No data can meet both rows = 0 of orders WHERE total > 100 (query "q1" at queries.sql:2:1) and orders WHERE total > 200 (query "q2" at queries.sql:3:1): each row that the second needs is one that the first forbids.',
  ])
})

test.for([
  [
    'a window in a wider one',
    "-- expect: rows = 0\nSELECT * FROM orders WHERE placed_at >= CURRENT_DATE - INTERVAL '30 days'",
    "SELECT * FROM orders WHERE placed_at >= CURRENT_DATE - INTERVAL '7 days'",
  ],
  [
    'a day in a relative window',
    "-- expect: rows = 0\nSELECT * FROM orders WHERE placed_at >= CURRENT_DATE - INTERVAL '1 year'",
    "SELECT * FROM orders WHERE placed_at >= '2026-10-01'",
  ],
  [
    'a ranking that is to be empty',
    '-- expect: rows = 0\nSELECT DISTINCT user_id FROM orders WHERE total > 10 ORDER BY 1 LIMIT 10',
    'SELECT * FROM orders WHERE total > 20',
  ],
  [
    'both sides of a union',
    "-- expect: rows = 0\nSELECT id FROM users WHERE plan = 'free' UNION ALL SELECT id FROM users WHERE plan = 'pro'",
    "SELECT * FROM users WHERE plan = 'pro'",
  ],
  [
    'a count of 0',
    "-- expect: top.n = 0\nSELECT count(*) AS n FROM users WHERE plan = 'pro'",
    "SELECT * FROM users WHERE plan = 'pro' AND age > 30",
  ],
  [
    'a link that is always there',
    '-- expect: rows = 0\nSELECT * FROM users',
    'SELECT * FROM orders',
  ],
  [
    'a join along a link',
    "-- expect: rows = 0\nSELECT o.id FROM orders o JOIN users u ON u.id = o.user_id WHERE u.plan = 'pro'",
    "SELECT sum(o.total) FROM users u, orders o WHERE o.user_id = u.id AND u.plan = 'pro' AND o.total > 5",
  ],
  [
    'NOT EXISTS',
    'SELECT * FROM users WHERE NOT EXISTS (SELECT 1 FROM orders WHERE total > 10)',
    'SELECT * FROM orders WHERE total BETWEEN 20 AND 30',
  ],
  [
    'NOT IN',
    'SELECT * FROM users WHERE 5 NOT IN (SELECT user_id FROM orders)',
    'SELECT * FROM orders WHERE user_id = 5 AND total > 3',
  ],
  [
    'ALL',
    'SELECT * FROM users WHERE 5 > ALL (SELECT total FROM orders)',
    'SELECT * FROM orders WHERE total > 10',
  ],
  [
    'NOT EXISTS that looks for one row',
    'SELECT * FROM users WHERE NOT EXISTS (SELECT 1 FROM orders WHERE total > 10 LIMIT 1)',
    'SELECT * FROM orders WHERE total > 20',
  ],
  [
    'NOT EXISTS of a row that is named',
    'SELECT * FROM users u WHERE u.id = 5 AND NOT EXISTS (SELECT 1 FROM orders o WHERE o.user_id = u.id)',
    'SELECT * FROM orders WHERE user_id = 5',
  ],
  [
    'EXCEPT',
    "SELECT 'pro' EXCEPT SELECT plan FROM users",
    "SELECT count(*) FROM users WHERE plan = 'pro'",
  ],
  [
    'HAVING',
    'SELECT 1 AS none FROM orders WHERE total > 10 HAVING count(*) = 0',
    'SELECT * FROM orders WHERE total > 10',
  ],
  [
    'a count that is compared',
    'SELECT * FROM users WHERE (SELECT count(*) FROM orders WHERE total > 10) = 0',
    'SELECT * FROM orders WHERE total > 10',
  ],
  [
    'either of two',
    "-- expect: rows = 0\nSELECT * FROM users WHERE plan = 'pro' OR age > 60",
    'SELECT * FROM users WHERE age > 70',
  ],
  [
    'whichever of two',
    "-- expect: rows = 0\nSELECT * FROM users WHERE plan IN ('pro', 'team')",
    "SELECT * FROM users WHERE (plan = 'pro' AND age > 30) OR plan = 'team'",
  ],
  [
    'what a check leaves',
    "-- expect: rows = 0\nSELECT * FROM users WHERE plan <> 'gold'",
    'SELECT * FROM users WHERE age > 20',
  ],
  [
    'a pattern that a value has',
    "-- expect: rows = 0\nSELECT * FROM orders WHERE code LIKE 'AB-%'",
    "SELECT * FROM orders WHERE code = 'AB-1'",
  ],
  [
    'a common table',
    '-- expect: rows = 0\nSELECT * FROM orders WHERE total > 10',
    'WITH big AS (SELECT * FROM orders WHERE total > 20) SELECT user_id, count(*) FROM big GROUP BY user_id',
  ],
  [
    'EXISTS',
    '-- expect: rows = 0\nSELECT * FROM orders WHERE total > 10',
    'SELECT * FROM users u WHERE EXISTS (SELECT 1 FROM orders o WHERE o.user_id = u.id AND o.total > 11)',
  ],
])('finds %s', async ([, first, second]) => {
  expect(await findClashes(`${first};\n${second};`)).toHaveLength(1)
})

test.for([
  [
    'a wider need',
    '-- expect: rows = 0\nSELECT * FROM orders WHERE total > 100',
    'SELECT * FROM orders WHERE total > 50',
  ],
  [
    'another row',
    "-- expect: rows = 0\nSELECT * FROM users WHERE plan = 'pro'",
    'SELECT * FROM users WHERE age > 30',
  ],
  ['NULL', '-- expect: rows = 0\nSELECT * FROM users WHERE age >= 18', 'SELECT * FROM users'],
  [
    'an outer join',
    '-- expect: rows = 0\nSELECT * FROM orders WHERE total > 5',
    'SELECT u.id FROM users u LEFT JOIN orders o ON o.user_id = u.id AND o.total > 9',
  ],
  [
    'a branch that is free',
    "-- expect: rows = 0\nSELECT * FROM users WHERE plan = 'pro'",
    "SELECT * FROM users WHERE plan = 'pro' OR plan = 'free'",
  ],
  [
    'a join that may miss',
    '-- expect: rows = 0\nSELECT * FROM users u JOIN orders o ON o.user_id = u.id',
    'SELECT * FROM users',
  ],
  [
    'sums of groups',
    '-- expect: rows = 0\nSELECT user_id FROM orders GROUP BY user_id HAVING sum(total) > 100',
    'SELECT * FROM orders WHERE total > 200',
  ],
  [
    'an answer that may be empty',
    '-- expect: rows = 0\nSELECT * FROM orders WHERE total > 5',
    '-- expect: rows <= 3\nSELECT * FROM orders WHERE total > 9',
  ],
  [
    'a total of nothing',
    '-- expect: rows = 0\nSELECT * FROM orders WHERE total > 5',
    '-- expect: top.n <= 3\nSELECT count(*) AS n FROM orders WHERE total > 9',
  ],
  [
    'NOT EXISTS for each row',
    'SELECT * FROM users u WHERE NOT EXISTS (SELECT 1 FROM orders o WHERE o.user_id = u.id)',
    'SELECT * FROM orders',
  ],
  [
    'a lookup in an output',
    '-- expect: rows = 0\nSELECT * FROM orders WHERE total > 5',
    'SELECT id, (SELECT max(total) FROM orders WHERE total > 7) FROM users',
  ],
  [
    'what HAVING adds up',
    'SELECT user_id FROM orders WHERE total < 50 GROUP BY user_id HAVING sum(total) > 100 AND min(total) < 5',
    'SELECT 1',
  ],
  [
    'what an offset leaves out',
    '-- expect: rows = 0\nSELECT * FROM orders WHERE total > 10 LIMIT 5 OFFSET 100',
    'SELECT * FROM orders WHERE total > 20',
  ],
  [
    'what is not among some rows',
    'SELECT * FROM users WHERE 5 NOT IN (SELECT user_id FROM orders LIMIT 1)',
    'SELECT * FROM orders WHERE user_id = 5',
  ],
  [
    'what some rows do not take away',
    "SELECT 'pro' EXCEPT (SELECT plan FROM users LIMIT 1)",
    "SELECT count(*) FROM users WHERE plan = 'pro'",
  ],
  [
    'a wider window',
    "-- expect: rows = 0\nSELECT * FROM orders WHERE placed_at >= CURRENT_DATE - INTERVAL '7 days'",
    "SELECT * FROM orders WHERE placed_at >= CURRENT_DATE - INTERVAL '30 days'",
  ],
])('lets pass %s', async ([, first, second]) => {
  expect(await findClashes(`${first};\n${second};`)).toEqual([])
})
