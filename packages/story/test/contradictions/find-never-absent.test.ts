import { expect, test } from 'vitest'
import { findClashes } from '../support/find-clashes.ts'

test('a parent that is to be missing is told with the foreign key that brings it along', async () => {
  expect(
    await findClashes(
      'SELECT o.id FROM orders o WHERE NOT EXISTS (SELECT 1 FROM users u WHERE u.id = o.user_id);',
    ),
  ).toEqual([
    'No data can meet both NOT EXISTS users WHERE id = user_id (query "q1" at queries.sql:1:1) and orders.user_id leads to a row of users (a foreign key of "orders"): each row that the query asks for brings along the one that is to be missing.',
  ])
})

test.each([
  'SELECT o.id FROM orders o LEFT JOIN users u ON u.id = o.user_id WHERE u.id IS NULL',
  'SELECT o.id FROM orders o LEFT JOIN users u ON u.id = o.user_id WHERE u.plan IS NULL AND o.total > 5',
  'SELECT count(*) FROM orders WHERE user_id NOT IN (SELECT id FROM users)',
  'SELECT id FROM orders WHERE user_id NOT IN (SELECT id FROM users) OR NOT EXISTS (SELECT 1 FROM users WHERE id = orders.user_id)',
  'SELECT o.id FROM orders o WHERE NOT EXISTS (SELECT 1 FROM users u WHERE u.id = o.user_id LIMIT 1)',
  'SELECT o.id FROM orders o ANTI JOIN users u ON u.id = o.user_id',
  'SELECT o.id FROM users u RIGHT JOIN orders o ON u.id = o.user_id WHERE u.id IS NULL',
  'WITH lost AS (SELECT o.id FROM orders o LEFT JOIN users u ON u.id = o.user_id WHERE u.id IS NULL) SELECT count(*) FROM lost',
  'SELECT u.id FROM users u JOIN orders o ON o.user_id = u.id WHERE NOT EXISTS (SELECT 1 FROM orders x WHERE x.user_id = u.id)',
  'SELECT o.id FROM orders o WHERE NOT EXISTS (SELECT 1 FROM users u WHERE u.id = o.user_id AND u.age >= 10 AND u.age IS NOT NULL) AND EXISTS (SELECT 1 FROM users v WHERE v.id = o.user_id AND v.age > 20)',
])('never holds: %s', async (sql) => {
  expect(await findClashes(`${sql};`)).toHaveLength(1)
})

test.each([
  'SELECT u.id FROM users u WHERE NOT EXISTS (SELECT 1 FROM orders o WHERE o.user_id = u.id)',
  'SELECT u.id FROM users u LEFT JOIN orders o ON o.user_id = u.id WHERE o.id IS NULL',
  'SELECT o.id FROM orders o LEFT JOIN users u ON u.id = o.user_id WHERE u.age IS NULL',
  "SELECT o.id FROM orders o WHERE NOT EXISTS (SELECT 1 FROM users u WHERE u.id = o.user_id AND u.plan = 'pro')",
  'SELECT o.id FROM orders o WHERE o.total > 5 OR NOT EXISTS (SELECT 1 FROM users u WHERE u.id = o.user_id)',
  'SELECT o.id FROM orders o LEFT JOIN users u ON u.id = o.user_id AND u.age > 30 WHERE u.id IS NULL',
  'SELECT o.id FROM orders o WHERE NOT EXISTS (SELECT 1 FROM orders x WHERE x.user_id = o.user_id AND x.id <> o.id)',
  'SELECT o.id FROM orders o WHERE NOT EXISTS (SELECT 1 FROM users u WHERE u.id = o.user_id OFFSET 1)',
  'SELECT o.id FROM orders o WHERE NOT EXISTS (SELECT 1 FROM users u WHERE u.id = o.rating)',
  'SELECT o.id FROM orders o WHERE o.user_id NOT IN (SELECT id FROM users ORDER BY id LIMIT 10)',
  '-- expect: rows = 0\nSELECT o.id FROM orders o WHERE NOT EXISTS (SELECT 1 FROM users u WHERE u.id = o.user_id)',
])('may hold: %s', async (sql) => {
  expect(await findClashes(`${sql};`)).toEqual([])
})
