import { expect, test } from 'vitest'
import { askAlone } from '../support/ask-alone.ts'
import { solve } from '../support/solve.ts'

const ddl = `
  CREATE TABLE customers (
    id int PRIMARY KEY, name text NOT NULL, country text, joined date NOT NULL, credit numeric(10, 2));
  CREATE TABLE products (
    id int PRIMARY KEY, title text NOT NULL, category text NOT NULL, price numeric(8, 2) NOT NULL);
  CREATE TABLE orders (
    id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customers (id),
    status text NOT NULL, placed timestamp NOT NULL, placed_code int);
  CREATE TABLE lines (
    order_id int NOT NULL REFERENCES orders (id), product_id int NOT NULL REFERENCES products (id),
    quantity int NOT NULL, discount numeric(4, 2), PRIMARY KEY (order_id, product_id));`

const join = `orders o JOIN customers c ON c.id = o.customer_id JOIN lines l ON l.order_id = o.id
  JOIN products p ON p.id = l.product_id`

/** One query for each class of SQL that a witness must be able to answer by itself. */
const queries = [
  "SELECT name FROM customers WHERE country = 'Norway' AND credit > 900",
  `SELECT p.title, l.quantity FROM ${join} WHERE c.country = 'Peru' AND p.category = 'garden' AND l.quantity >= 40`,
  "SELECT count(*) FROM orders WHERE status = 'lost' AND placed >= CURRENT_DATE - INTERVAL '7 days'",
  "SELECT extract(year FROM placed) AS y, count(*) FROM orders WHERE status LIKE 'ret%ed' GROUP BY 1",
  `SELECT c.name, sum(l.quantity * p.price) FROM ${join} GROUP BY c.name HAVING sum(l.quantity * p.price) > 250000`,
  'SELECT customer_id, count(*) FROM orders GROUP BY customer_id HAVING count(*) >= 12',
  `SELECT c.id FROM ${join} GROUP BY c.id HAVING count(DISTINCT p.category) >= 4`,
  "SELECT name FROM customers c WHERE EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = c.id AND o.status = 'gone')",
  "SELECT name FROM customers c WHERE NOT EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = c.id) AND country = 'Chad'",
  "SELECT id FROM products WHERE id NOT IN (SELECT product_id FROM lines) AND category = 'oddities'",
  'SELECT name FROM customers EXCEPT SELECT title FROM products',
  "SELECT title FROM products WHERE category = 'spare' INTERSECT SELECT title FROM products WHERE price > 5000",
  "SELECT sum(CASE WHEN status = 'paid late' THEN 1 ELSE 0 END) * 100.0 / count(*) FROM orders",
  `SELECT name, rank() OVER (PARTITION BY country ORDER BY credit DESC) AS r FROM customers
   WHERE country IN ('Fiji', 'Mali') QUALIFY r <= 3`,
  "WITH big AS (SELECT order_id, sum(quantity) AS n FROM lines GROUP BY order_id) SELECT o.id FROM big JOIN orders o ON o.id = big.order_id WHERE big.n > 500 AND o.status = 'bulk'",
  'SELECT c.name FROM customers c LEFT JOIN orders o ON o.customer_id = c.id WHERE o.id IS NULL',
  "SELECT upper(substr(name, 1, 2)) FROM customers WHERE lower(name) LIKE '%quist' AND length(name) > 9",
  'SELECT count(*) FROM orders WHERE placed_code BETWEEN 20240101 AND 20240131',
  "SELECT id FROM orders WHERE date_trunc('month', placed) = TIMESTAMP '2019-02-01' AND extract(dow FROM placed) = 6",
  'SELECT a.name, b.name FROM customers a JOIN customers b ON a.country = b.country AND a.id < b.id WHERE a.credit = b.credit * 2',
]

test('every query has an answer in nothing but its own witness and what that leads to', async () => {
  await solve({ ddl, queries }, async ({ solved, schema, connection }) => {
    const answers: string[] = []
    expect(solved.queries).toHaveLength(queries.length)
    for (const [at, query] of solved.queries.entries()) {
      const alone = await askAlone(connection, schema, query)
      if (query.answer.status !== 'good' || alone.status !== 'good')
        answers.push(
          `${queries[at]}: ${query.answer.status}, alone ${alone.status}; ${query.failures.join('; ')}`,
        )
    }
    expect(answers).toEqual([])
  })
}, 60_000)
