import { expect, test } from 'vitest'
import { makeRows } from './make-rows.ts'

test('parents that weigh little have children as chance gives them, in a large table too', async () => {
  const ask = await makeRows(
    `CREATE TABLE customers (id integer PRIMARY KEY, name text NOT NULL);
     CREATE TABLE orders (id integer PRIMARY KEY, customer_id integer NOT NULL REFERENCES customers);`,
    300,
    7,
    `rows: { customers: 8000, orders: 40000 }
tables: { orders: { columns: { customer_id: { link: { weight: case when id % 8 = 0 then 50 else 1 end } } } } }`,
  )
  const [found] = await ask(
    `SELECT avg(CAST(n = 0 AS INTEGER)) AS none, exp(-avg(n)) AS by_chance
     FROM (SELECT count(o.id) AS n FROM customers AS c LEFT JOIN orders AS o ON o.customer_id = c.id
           WHERE c.id % 8 <> 0 GROUP BY c.id)`,
  )
  const { none, by_chance: byChance } = found ?? {}
  // 7,000 customers: five standard errors are less than three points
  expect(Math.abs(Number(none) - Number(byChance)), `${none} and ${byChance}`).toBeLessThan(0.03)
})
