import { expect, test } from 'vitest'
import { solve } from '../support/solve.ts'

const ddl = 'CREATE TABLE reviews (review_id integer, year integer, month text, stars integer);'
const months =
  'January February March April May June July August September October November December'
const numbered = months
  .split(' ')
  .map((name, at) => `WHEN '${name}' THEN '${String(at + 1).padStart(2, '0')}'`)
const spell = (alias: string): string =>
  `CAST(CAST(${alias}.year AS text) || '-' || CASE ${alias}.month ${numbered.join(' ')} END || '-01' AS date)`

test('days that two rows spell in parts are found together, one of them the only row of its number', async () => {
  const queries = [
    `SELECT count(*) AS n FROM reviews AS a
     WHERE ${spell('a')} = (SELECT ${spell('b')} - INTERVAL '2 months' FROM reviews AS b WHERE b.review_id = 3)`,
    'SELECT stars FROM reviews WHERE review_id = 3',
  ]
  await solve({ ddl, queries, dialect: 'postgres' }, async ({ solved, ask }) => {
    expect(solved.queries.map(({ answer }) => answer.status)).toEqual(['good', 'good'])
    expect(await ask('SELECT count(*) FROM reviews WHERE review_id = 3')).toEqual([[1n]])
  })
})

test('rows that are looked up by a day, or by sums of numbers, are the same wherever they are asked for', async () => {
  const tables = `CREATE TABLE days (day_id integer PRIMARY KEY, day date NOT NULL, week integer NOT NULL,
      year integer NOT NULL, month integer NOT NULL);
    CREATE TABLE sales (id integer PRIMARY KEY, day_id integer NOT NULL REFERENCES days (day_id), shop integer NOT NULL);
    CREATE TABLE returns (id integer PRIMARY KEY, day_id integer NOT NULL REFERENCES days (day_id), shop integer NOT NULL);`
  const ofWeek = (week: string): string =>
    `day_id IN (SELECT day_id FROM days WHERE week = (SELECT week FROM days WHERE ${week}))`
  const queries = [
    `SELECT sales.shop FROM sales JOIN returns ON sales.shop = returns.shop
     WHERE sales.${ofWeek("day = '1987-01-03'")} AND returns.${ofWeek("day = '1987-01-03'")}`,
    `SELECT sales.shop FROM sales JOIN returns ON sales.shop = returns.shop
     WHERE sales.${ofWeek('year = 1999 + 1 AND month = 12')} AND returns.${ofWeek('year = 1999 AND month = 12')}`,
  ]
  await solve({ ddl: tables, queries, dialect: 'postgres' }, async ({ solved, ask }) => {
    expect(solved.queries.map(({ answer }) => answer.status)).toEqual(['good', 'good'])
    expect(await ask("SELECT count(*) FROM days WHERE day = '1987-01-03'")).toEqual([[1n]])
  })
})

test('what a common table answers by itself is what a group has to exceed', async () => {
  const tables = `CREATE TABLE customers (id integer PRIMARY KEY, name varchar(40) NOT NULL);
    CREATE TABLE sales (id integer PRIMARY KEY, customer integer NOT NULL REFERENCES customers (id), pieces integer NOT NULL, price numeric(7, 2) NOT NULL);
    CREATE TABLE visits (id integer PRIMARY KEY, customer integer NOT NULL REFERENCES customers (id), month integer NOT NULL);`
  const queries = [
    `WITH most AS (SELECT max(paid) AS paid FROM (SELECT c.id, sum(pieces * price) AS paid FROM sales, customers c WHERE customer = c.id GROUP BY c.id) AS x),
     best AS (SELECT c.id FROM sales, customers c WHERE customer = c.id GROUP BY c.id HAVING sum(pieces * price) > (50 / 100.0) * (SELECT * FROM most))
     SELECT sum(v.id) AS sum FROM visits v WHERE month = 4711 AND v.customer IN (SELECT id FROM best)`,
  ]
  await solve({ ddl: tables, queries, dialect: 'postgres' }, async ({ solved }) => {
    expect(solved.queries[0]).toMatchObject({ answer: { status: 'good' }, rounds: 3 })
  })
})

test('a value that several rows have spoils its own query and no other', async () => {
  const tables = 'CREATE TABLE heroes (id integer PRIMARY KEY, name text, weight integer);'
  const queries = [
    `SELECT weight - (SELECT weight FROM heroes WHERE name <> 'Charles Chandler') AS lighter FROM heroes WHERE id = 7`,
    "SELECT name FROM heroes WHERE weight = 4711 AND name LIKE 'Al%'",
  ]
  await solve({ ddl: tables, queries, dialect: 'postgres' }, async ({ solved }) => {
    expect(solved.queries.map(({ answer }) => answer.status)).toEqual(['error', 'good'])
  })
})
