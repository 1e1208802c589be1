import { expect, test } from 'vitest'
import { findClashes } from '../support/find-clashes.ts'

const forbids = 'SELECT id FROM orders WHERE total > 200;'

test.each([
  [
    'a common table that is read from another',
    'WITH a AS (SELECT * FROM users WHERE age < 40), b AS (SELECT * FROM a WHERE age > 50) SELECT id FROM b;',
    ['age < 40', 'age > 50'],
  ],
  [
    'what is asked of the empty side of an outer join',
    'SELECT u.id FROM users u LEFT JOIN orders o ON o.user_id = u.id AND o.rating > 3 WHERE o.rating = 2;',
    ['rating > 3', 'rating = 2'],
  ],
  [
    'a full join whose rows must be there on one side',
    'SELECT o.id FROM orders o FULL JOIN users u ON u.id = o.user_id WHERE o.rating = 9;',
    ['rating = 9', 'check "orders_rating_check"'],
  ],
  [
    'a common table that is to be empty',
    `-- expect: rows = 0\nWITH big AS (SELECT id FROM orders WHERE total > 100) SELECT id FROM big;\n${forbids}`,
    ['orders WHERE total > 100', 'orders WHERE total > 200'],
  ],
  [
    'a derived table that is to be empty',
    `-- expect: rows = 0\nSELECT d.id FROM (SELECT id, total AS sum FROM orders) d WHERE d.sum > 100;\n${forbids}`,
    ['orders WHERE total > 100', 'orders WHERE total > 200'],
  ],
  [
    'an outer join that takes no row away',
    `-- expect: rows = 0\nSELECT o.id FROM orders o LEFT JOIN users u ON u.id = o.user_id WHERE o.total > 100;\n${forbids}`,
    ['o.total > 100', 'orders WHERE total > 200'],
  ],
])('%s is seen through, and both conditions are named', async (_, queries, named) => {
  const [found = '', ...others] = await findClashes(queries)
  for (const part of named) expect(found).toContain(part)
  expect(others).toEqual([])
})

test.each([
  // no row is left in it
  `-- expect: rows = 0\nWITH big AS (SELECT id FROM orders WHERE total > 100 LIMIT 0) SELECT id FROM big;\n${forbids}`,
  // it is about groups, and one row may be of none that is this large
  '-- expect: rows = 0\nSELECT m FROM (SELECT sum(total) AS m FROM orders GROUP BY user_id) d WHERE m > 100;\nSELECT id FROM orders WHERE total > 50;',
  // its empty side may stay empty
  'SELECT u.id FROM users u LEFT JOIN orders o ON o.user_id = u.id AND o.rating > 5;',
  `-- expect: rows = 0\nSELECT o.id FROM users u LEFT JOIN orders o ON o.user_id = u.id AND o.total > 100 WHERE o.id IS NULL;\n${forbids}`,
  // one order of two lines is counted twice
  '-- expect: top.n = 4\nSELECT count(*) AS n FROM users u LEFT JOIN orders o ON o.user_id = u.id;\n-- expect: top.n = 3\nSELECT count(*) AS n FROM users;',
  // the same name for two tables
  'SELECT o.id FROM (SELECT o.id, o.total FROM orders o WHERE o.total > 9) d JOIN orders o ON o.id < d.id WHERE o.total < 5;',
])('what can be told is not called a contradiction: %s', async (queries) => {
  expect(await findClashes(queries)).toEqual([])
})
