import { expect, test } from 'vitest'
import { solve } from '../support/solve.ts'

const ddl = `
CREATE TABLE variants (product_id integer, variant_id integer, PRIMARY KEY (product_id, variant_id));
CREATE TABLE lines (
  id integer PRIMARY KEY, order_number integer NOT NULL, product_id integer NOT NULL, variant_id integer NOT NULL,
  note varchar(60) NOT NULL, sold_at timestamp NOT NULL, opens time NOT NULL,
  FOREIGN KEY (product_id, variant_id) REFERENCES variants (product_id, variant_id)
);`

test('a link of two columns, of which a query fixes one, leads to a parent that has it', async () => {
  const queries = [
    `SELECT order_number, count(*) AS n FROM lines GROUP BY order_number
     HAVING count(*) = 9 AND count(DISTINCT product_id) = 9`,
  ]
  await solve({ ddl, queries }, async ({ solved, ask }) => {
    expect(solved.queries[0]).toMatchObject({ answer: { status: 'good' }, failures: [] })
    const lost = await ask(
      'SELECT id FROM lines ANTI JOIN variants USING (product_id, variant_id) WHERE product_id IS NOT NULL',
    )
    expect(lost).toEqual([])
  })
})

test('what a pattern escapes stands for itself', async () => {
  const queries = [
    "SELECT id, note FROM lines WHERE note LIKE '%100!%' ESCAPE '!'",
    "SELECT id, note FROM lines WHERE note LIKE 'big#_%' ESCAPE '#'",
  ]
  await solve({ ddl, queries }, async ({ solved, ask }) => {
    expect(solved.queries.map(({ answer }) => answer.status)).toEqual(['good', 'good'])
    const odd = await ask(
      "SELECT note FROM lines WHERE regexp_matches(note, '[\\x{E000}\\x{E001}]')",
    )
    expect(odd).toEqual([])
  })
})

test('aggregates that compare kinds of rows find a group with a row of each kind', async () => {
  const queries = [
    `SELECT product_id, sum(CASE WHEN sold_at < '2024-03-11' THEN order_number ELSE 0 END) AS before,
       sum(CASE WHEN sold_at >= '2024-03-11' THEN order_number ELSE 0 END) AS after
     FROM lines GROUP BY product_id
     HAVING sum(CASE WHEN sold_at < '2024-03-11' THEN order_number ELSE 0 END) * 1.0
       / nullif(sum(CASE WHEN sold_at >= '2024-03-11' THEN order_number ELSE 0 END), 0) BETWEEN 0.66 AND 1.5`,
    `SELECT * FROM (
       SELECT product_id, stddev_samp(order_number) AS deviation, avg(order_number) AS mean
       FROM lines GROUP BY product_id) AS t
     WHERE mean > 500000 AND deviation / mean BETWEEN 0.9 AND 1.1`,
  ]
  await solve({ ddl, queries }, async ({ solved }) => {
    expect(solved.queries.map(({ answer }) => answer.status)).toEqual(['good', 'good'])
  })
})

test('a group has as many rows of each kind as are asked for together', async () => {
  const count = (note: string): string => `sum(CASE WHEN note = '${note}' THEN 1 ELSE 0 END)`
  const group = 'SELECT product_id FROM lines GROUP BY product_id HAVING'
  const queries = [
    `${group} ${count('paid')} > 3 AND 2 <= ${count('returned')} AND ${count('lost')} = 0`,
    `${group} count(*) FILTER (WHERE note = 'alpha') >= 2 AND count(*) FILTER (WHERE note = 'beta') BETWEEN 2 AND 5`,
    `${group} count(DISTINCT CASE WHEN note = 'one' THEN order_number END) >= 2
      AND count(DISTINCT CASE WHEN note = 'two' THEN order_number END) >= 3`,
    `SELECT count(*) AS n FROM (SELECT product_id, ${count('up')} AS ups, ${count('down')} AS downs
      FROM lines GROUP BY product_id) AS t WHERE ups > 1 AND downs > 2`,
  ]
  await solve({ ddl, queries }, async ({ solved }) => {
    expect(solved.queries.map(({ answer }) => answer.status)).toEqual(queries.map(() => 'good'))
  })
})

test('of a union whose branches have labels, each place where it is read means its own branch', async () => {
  const queries = [
    `WITH sold AS (
       SELECT product_id, order_number AS amount, 'early' AS phase FROM lines WHERE sold_at < '2024-01-01'
       UNION ALL SELECT product_id, order_number, 'late' FROM lines WHERE sold_at >= '2024-01-01')
     SELECT a.product_id, a.amount, b.amount AS later FROM sold AS a JOIN sold AS b ON a.product_id = b.product_id
     WHERE a.phase = 'early' AND b.phase = 'late' AND b.amount > a.amount + 700000`,
  ]
  await solve({ ddl, queries }, async ({ solved }) => {
    expect(solved.queries[0]).toMatchObject({ answer: { status: 'good' } })
  })
})

test('what is joined outside and asked to be missing is found by a column without the name of its table', async () => {
  const queries = [
    `SELECT product_id, sum(order_number) AS sold FROM lines LEFT JOIN variants ON variant_id = product_id
     JOIN products ON product = product_id WHERE weight IS NULL AND colour = 'teal' GROUP BY product_id`,
    `WITH coloured AS (SELECT product AS coloured_id, colour FROM products WHERE colour = 'mauve')
     SELECT id FROM lines LEFT JOIN coloured ON coloured_id = product_id
     WHERE coloured_id IS NULL AND order_number = 991177`,
  ]
  const tables = `CREATE TABLE lines (id integer PRIMARY KEY, order_number integer NOT NULL, product_id integer NOT NULL);
    CREATE TABLE variants (variant_id integer PRIMARY KEY, weight integer NOT NULL);
    CREATE TABLE products (product integer PRIMARY KEY, colour varchar(20) NOT NULL);`
  await solve({ ddl: tables, queries }, async ({ solved }) => {
    expect(solved.queries.map(({ answer }) => answer.status)).toEqual(['good', 'good'])
  })
})

test('a block around may ask for many rows of one kind and fewer of another', async () => {
  const used = `
    CREATE TABLE accounts (id integer PRIMARY KEY, name varchar(40) NOT NULL, churned_at timestamp);
    CREATE TABLE users (id integer PRIMARY KEY, account_id integer NOT NULL REFERENCES accounts);
    CREATE TABLE events (id integer PRIMARY KEY, user_id integer NOT NULL REFERENCES users, at timestamp NOT NULL);`
  const queries = [
    `WITH counts AS (
       SELECT u.account_id, count(*) FILTER (WHERE e.at >= '2026-10-22') AS later,
         count(*) FILTER (WHERE e.at >= '2026-09-22' AND e.at < '2026-10-22') AS earlier
       FROM events e JOIN users u ON u.id = e.user_id GROUP BY u.account_id)
     SELECT a.name, c.earlier, c.later FROM counts c JOIN accounts a ON a.id = c.account_id
     WHERE c.earlier >= 10 AND c.later < c.earlier * 0.5 AND a.churned_at IS NULL ORDER BY c.earlier DESC`,
  ]
  await solve({ ddl: used, queries }, async ({ solved }) => {
    expect(solved.queries.map(({ answer }) => answer.status)).toEqual(['good'])
  })
})
