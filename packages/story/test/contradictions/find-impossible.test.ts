import { expect, test } from 'vitest'
import { findClashes } from '../support/find-clashes.ts'

test('a column that is never empty and is to be NULL is told with what the schema says of it', async () => {
  expect(await findClashes('SELECT id FROM orders WHERE total IS NULL;')).toEqual([
    'No data can meet both total IS NULL (query "q1" at queries.sql:1:1) and total NOT NULL (the schema of "orders"): no row is without it.',
  ])
})

test.each([
  'SELECT u.plan, o.id FROM users u JOIN orders o ON o.user_id = u.id WHERE u.plan IS NULL',
  'SELECT u.id FROM users u LEFT JOIN orders o ON o.user_id = u.id WHERE u.active IS NULL',
  "SELECT id FROM orders WHERE code IS NULL AND code = 'a'",
  "SELECT id FROM orders WHERE code IS NULL AND code LIKE 'a%'",
  'SELECT id FROM orders WHERE (total IS NULL AND rating > 2) OR placed_at IS NULL',
  'SELECT id FROM orders WHERE code <> code',
  'SELECT id FROM users WHERE 1 = 0',
  'SELECT id FROM users LIMIT 0',
  'SELECT o.id FROM orders o JOIN users u ON u.id = o.user_id WHERE u.born < o.placed_at AND o.placed_at < u.born',
  "SELECT id FROM orders WHERE code LIKE 'ship%' AND code IN ('paid', 'open')",
  "SELECT id FROM users WHERE length(plan) > 10 AND plan <> 'x'",
  'SELECT id FROM orders WHERE EXTRACT(MONTH FROM placed_at) = 13',
  'SELECT id FROM orders WHERE total > 99999999999',
  'SELECT plan, count(*) FROM users GROUP BY plan HAVING count(*) > 5 AND count(*) < 3',
  'SELECT plan, count(*) AS n FROM users GROUP BY plan HAVING count(*) > 5 AND count(*) <= 5',
  'SELECT plan, avg(age) FROM users GROUP BY plan HAVING avg(age) < 16',
  'SELECT user_id, max(rating) FROM orders GROUP BY user_id HAVING max(rating) > 5',
  'SELECT user_id, sum(rating) FROM orders GROUP BY user_id HAVING sum(rating) < 0',
  'SELECT user_id FROM orders GROUP BY user_id HAVING min(rating) > 4 AND max(rating) < 3',
  'SELECT id, count(*) FROM users GROUP BY id HAVING count(*) > 1',
  'SELECT user_id FROM orders GROUP BY user_id HAVING count(DISTINCT rating) > 5',
  'SELECT user_id FROM orders GROUP BY user_id HAVING count(DISTINCT code) > count(*)',
  'SELECT user_id FROM orders GROUP BY user_id HAVING count(*) < count(code)',
  'SELECT user_id FROM orders GROUP BY user_id HAVING min(total) > max(total)',
  'SELECT id FROM users WHERE age + 1 < age',
  'SELECT id FROM users WHERE age = 2 + age OR age - 1 >= age',
  'SELECT id FROM users EXCEPT SELECT id FROM users',
  'SELECT id FROM (SELECT id, row_number() OVER (ORDER BY total) AS n FROM orders) t WHERE n < 1',
  'SELECT id FROM orders QUALIFY rank() OVER (ORDER BY total) = 0',
  'SELECT id FROM users WHERE COALESCE(active, true) IS NULL',
  "SELECT id FROM users WHERE COALESCE(plan, 'none') = 'none'",
])('never holds: %s', async (sql) => {
  expect(await findClashes(`${sql};`)).toHaveLength(1)
})

test.each([
  'SELECT u.id FROM users u LEFT JOIN orders o ON o.user_id = u.id WHERE o.total IS NULL',
  'SELECT u.id FROM orders o RIGHT JOIN users u ON o.user_id = u.id WHERE o.total IS NULL',
  'SELECT u.id, o.id FROM users u FULL JOIN orders o ON o.user_id = u.id AND o.total > 10 WHERE u.active IS NULL',
  'SELECT u.id FROM users u LEFT JOIN orders o ON o.user_id = u.id AND o.total IS NULL',
  'SELECT id FROM orders WHERE total IS NULL OR total > 5',
  'SELECT id FROM orders WHERE NOT (total IS NULL)',
  'SELECT u.id FROM users u WHERE (SELECT max(o.total) FROM orders o WHERE o.user_id = u.id) IS NULL',
  'SELECT t.id FROM (SELECT u.id, o.total FROM users u LEFT JOIN orders o ON o.user_id = u.id) t WHERE t.total IS NULL',
  'SELECT sum(CASE WHEN total IS NULL THEN 1 ELSE 0 END) AS missing, count(*) AS n FROM orders',
  'SELECT plan, count(*) FROM users GROUP BY ROLLUP (plan) HAVING plan IS NULL',
  'SELECT id FROM (SELECT id, lag(total) OVER (ORDER BY id) AS p FROM orders) t WHERE p IS NULL',
  '-- expect: rows = 0\nSELECT id FROM orders WHERE total IS NULL',
  "SELECT id FROM orders WHERE code LIKE 'p%' AND code IN ('paid', 'open')",
  'SELECT id FROM orders WHERE EXTRACT(MONTH FROM placed_at) = 12',
  'SELECT user_id FROM orders GROUP BY user_id HAVING count(DISTINCT code) >= count(*)',
  'SELECT user_id FROM orders GROUP BY user_id HAVING count(DISTINCT code) > count(rating)',
  "SELECT user_id FROM orders GROUP BY user_id HAVING count(DISTINCT code) > count(*) FILTER (WHERE code = 'a')",
  'SELECT id FROM users WHERE age - 1 < age',
  'SELECT id FROM users WHERE age + 1 < age OR age > 20',
  'SELECT id FROM users EXCEPT SELECT user_id FROM orders',
  'SELECT id FROM (SELECT id FROM users ORDER BY age LIMIT 3) EXCEPT (SELECT id FROM users ORDER BY age LIMIT 3)',
  'SELECT id FROM (SELECT id, row_number() OVER (ORDER BY total) AS n FROM orders) t WHERE n <= 1',
  'SELECT id FROM (SELECT id, lag(id) OVER (ORDER BY id) AS n FROM orders) t WHERE n < 1',
  'SELECT id FROM users WHERE COALESCE(age, 1) = 1',
  'SELECT u.id FROM users u LEFT JOIN orders o ON o.user_id = u.id WHERE COALESCE(o.total, -1) = -1',
  'SELECT plan, count(*) FROM users GROUP BY plan HAVING count(*) > 3 AND count(*) < 5',
  'SELECT user_id FROM orders GROUP BY user_id HAVING count(*) > 1',
  'SELECT u.id FROM users u JOIN orders o ON o.user_id = u.id GROUP BY u.id HAVING count(*) > 1',
  'SELECT user_id FROM orders GROUP BY user_id HAVING count(DISTINCT rating) = 5 AND sum(rating) > 20',
  'SELECT user_id FROM orders GROUP BY user_id HAVING sum(total) < 0',
  'SELECT o.id FROM orders o JOIN users u ON u.id = o.user_id WHERE u.born <= o.placed_at AND o.placed_at <= u.born',
])('may hold: %s', async (sql) => {
  expect(await findClashes(`${sql};`)).toEqual([])
})
