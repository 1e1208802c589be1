import { expect, test } from 'vitest'
import { solve } from '../support/solve.ts'

const ddl = `CREATE TABLE customers (id int PRIMARY KEY, city varchar(12) NOT NULL);
  CREATE TABLE suppliers (id int PRIMARY KEY, city varchar(12) NOT NULL);
  CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customers (id),
    supplier_id int NOT NULL REFERENCES suppliers (id), amount numeric(8, 2) NOT NULL);`

test('two columns that may each be one of two words make more than two groups', async () => {
  const sql = `SELECT c.city, s.city AS from_city, sum(o.amount) AS total FROM orders o JOIN customers c ON c.id = o.customer_id
    JOIN suppliers s ON s.id = o.supplier_id
    WHERE (c.city = 'Xanten' OR c.city = 'Ypern') AND (s.city = 'Xanten' OR s.city = 'Ypern') GROUP BY c.city, s.city`
  await solve({ ddl, queries: [sql] }, async ({ ask }) => {
    expect((await ask(sql)).length).toBeGreaterThanOrEqual(3)
  })
})
