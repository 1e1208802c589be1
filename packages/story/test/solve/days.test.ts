import { expect, test } from 'vitest'
import { solve } from '../support/solve.ts'

const ddl =
  'CREATE TABLE orders (id int PRIMARY KEY, placed date NOT NULL, shipped_at timestamp, batch varchar(12) NOT NULL);'

test.each([
  ['postgres', "placed BETWEEN '01-01-2019' AND '12-31-2019'"],
  ['postgres', "placed = '20240131'"],
  ['postgres', "shipped_at >= 'Jan 5, 2022 3:05 PM'"],
  ['postgres', "placed >= DATE '01/15/2023' AND placed < '15-Feb-2023'"],
  ['tsql', "placed >= '20230115' AND placed < '20230201'"],
  ['tsql', "placed = CAST('15 January 2023' AS date)"],
  ['tsql', "DATEDIFF(day, placed, '20230131') = 4"],
  ['mysql', "placed IN ('20230116', '2023/01/18')"],
  ['mysql', 'placed = 20230117'],
  ['snowflake', "placed = '01/15/2023'"],
  // so far from a day
  ['mysql', "DATEDIFF('2023-01-31', placed) = 9"],
  ['bigquery', "DATE_DIFF(DATE '2023-01-31', placed, DAY) = 13"],
  ['sqlite', "julianday('2023-01-31') - julianday(placed) = 16"],
  ['tsql', "DATEDIFF(month, placed, '2023-01-31') = 7"],
  // a text stays what it is
  ['postgres', "batch = '20240131'"],
])('%s: a day written as %s', async (dialect, condition) => {
  const queries = [`SELECT id FROM orders WHERE ${condition}`]
  await solve({ ddl, queries, dialect }, async ({ solved }) => {
    expect(solved.queries[0]?.answer).toMatchObject({ status: 'good', message: null })
  })
})

test('a common table reads the table that it is called after, where recursion needs a word', async () => {
  const queries = [
    'WITH orders AS (SELECT id FROM orders UNION ALL SELECT 0) SELECT id FROM orders',
  ]
  await solve({ ddl, queries, dialect: 'postgres', rows: 20 }, async ({ ask, solved }) => {
    const [[rows] = []] = await ask('SELECT count(*) FROM orders')
    expect(solved.queries[0]?.answer.rows).toBe(Number(rows) + 1)
  })
})

test('no row that NOT IN looks through has a NULL', async () => {
  const likes = 'CREATE TABLE likes (reader integer, page integer);'
  const queries = [
    'SELECT reader, page + 1 FROM likes WHERE (reader, page + 1) NOT IN (SELECT * FROM likes)',
  ]
  await solve({ ddl: likes, queries, dialect: 'postgres' }, async ({ solved }) => {
    expect(solved.queries[0]?.answer.status).toBe('good')
  })
})

test('a column of days gets days in its own spelling for whatever is asked of it', async () => {
  const runs =
    'CREATE TABLE runs (id integer PRIMARY KEY, team varchar(9) NOT NULL, run_date text NOT NULL);'
  const queries = [
    "SELECT id FROM runs WHERE run_date LIKE '2019-%' AND team = 'red'",
    "SELECT max(date(run_date, '+1 month')) FROM runs",
    `SELECT a.team, julianday(b.run_date) - julianday(a.run_date) AS pause FROM runs a
     JOIN runs b ON a.team = b.team AND a.id < b.id WHERE pause BETWEEN 400 AND 500`,
  ]
  await solve({ ddl: runs, queries, dialect: 'sqlite' }, async ({ solved, ask }) => {
    expect(solved.queries.map(({ answer }) => answer.status)).toEqual(queries.map(() => 'good'))
    const spelt = await ask(
      "SELECT DISTINCT regexp_replace(run_date, '\\d', '9', 'g') FROM runs WHERE run_date IS NOT NULL",
    )
    expect(spelt).toHaveLength(1)
  })
})
