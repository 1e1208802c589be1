import { expect, test } from 'vitest'
import { solve } from '../support/solve.ts'

const now = '2026-11-21T00:00:00Z'

const ddl = `
  CREATE TABLE parts (id int PRIMARY KEY, brand varchar(10) NOT NULL);
  CREATE TABLE sales (
    id int PRIMARY KEY, part_id int NOT NULL REFERENCES parts (id), quantity decimal(8, 2) NOT NULL,
    price decimal(8, 2) NOT NULL, tax decimal(4, 2) NOT NULL);`

test('amounts stay above nothing whatever they are compared with', async () => {
  const queries = [
    `SELECT sum(price) FROM sales JOIN parts AS p ON p.id = part_id WHERE p.brand = 'Nord'
       AND quantity < (SELECT 0.2 * avg(quantity) FROM sales WHERE part_id = p.id)`,
    `SELECT part_id FROM sales GROUP BY part_id HAVING sum(price * (1 + tax)) =
       (SELECT max(total) FROM (SELECT sum(price * (1 + tax)) AS total FROM sales GROUP BY part_id) AS totals)`,
  ]
  await solve({ ddl, queries }, async ({ solved, ask }) => {
    expect(solved.queries.map(({ answer }) => answer.status)).toEqual(['good', 'good'])
    expect(await ask('SELECT id FROM sales WHERE least(quantity, price) < 0')).toEqual([])
  })
})

test('what a query asks for may lie beyond', async () => {
  const queries = ['SELECT id FROM sales WHERE price < -5 AND tax = -3']
  await solve({ ddl, queries }, async ({ solved }) => {
    expect(solved.queries[0]?.answer.status).toBe('good')
  })
})

test('numbers and moments are those that their columns have, as far as a query lets them', async () => {
  const rated = `
    CREATE TABLE tickets (
      id int PRIMARY KEY, topic varchar(20) NOT NULL, opened_at timestamp NOT NULL, closed_at timestamp NOT NULL,
      csat smallint NOT NULL CHECK (csat > 0));`
  const queries = [
    'SELECT topic, avg(csat) AS csat, count(*) AS n FROM tickets GROUP BY topic ORDER BY csat DESC',
    `SELECT topic, count(*) FILTER (WHERE closed_at > opened_at + INTERVAL 20 DAY) AS late FROM tickets
     GROUP BY topic HAVING count(*) FILTER (WHERE closed_at > opened_at + INTERVAL 20 DAY) > 2`,
  ]
  await solve({ ddl: rated, queries, now }, async ({ solved, ask }) => {
    expect(solved.queries.map(({ answer }) => answer.status)).toEqual(['good', 'good'])
    expect(await ask('SELECT id FROM tickets WHERE csat > 5')).toEqual([])
    expect(await ask(`SELECT id FROM tickets WHERE opened_at > '${now}'`)).toEqual([])
  })
})

test('stars stay between 1 and 5 unless a query asks for others', async () => {
  const ddl = `CREATE TABLE hotels (id int PRIMARY KEY, name text NOT NULL);
    CREATE TABLE reviews (id int PRIMARY KEY, hotel_id int NOT NULL REFERENCES hotels (id), rating int, reviewed_at date NOT NULL);`
  const fallen = `WITH y AS (SELECT hotel_id, year(reviewed_at) AS yr, avg(rating) AS stars FROM reviews GROUP BY 1, 2)
    SELECT a.hotel_id, a.stars - b.stars AS change FROM y a JOIN y b ON a.hotel_id = b.hotel_id AND a.yr = b.yr + 1
    WHERE a.yr = 2019 AND a.stars < b.stars ORDER BY change LIMIT 10`
  const beyond = 'SELECT count(*) FROM reviews WHERE rating < 1 OR rating > 5'
  await solve({ ddl, queries: [fallen], dialect: 'duckdb' }, async ({ solved, ask }) => {
    expect(solved.queries[0]?.answer.status).toBe('good')
    expect(await ask(beyond)).toEqual([[0n]])
  })
  const great = 'SELECT id FROM reviews WHERE rating >= 9'
  await solve({ ddl, queries: [great], dialect: 'duckdb' }, async ({ solved }) => {
    expect(solved.queries[0]?.answer.status).toBe('good')
  })
})
