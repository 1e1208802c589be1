import { expect, test } from 'vitest'
import { solve } from '../support/solve.ts'

const ddl = `
CREATE TABLE drivers (id integer PRIMARY KEY, code varchar(7) NOT NULL, nation varchar(20) NOT NULL, born date NOT NULL, points integer NOT NULL);
CREATE TABLE laps (id integer PRIMARY KEY, driver_id integer NOT NULL REFERENCES drivers (id), lap_time varchar(20) NOT NULL, driven date NOT NULL);`

test.each([
  // the first of an order that no other row may go before
  `SELECT count(*) AS n FROM (SELECT d.nation FROM drivers AS d ORDER BY d.born DESC LIMIT 3) AS youngest
   WHERE youngest.nation = 'Dutch'`,
  `SELECT count(*) AS n FROM laps AS l JOIN drivers AS d ON d.id = l.driver_id
   JOIN (SELECT max(points) AS most FROM drivers) AS best ON d.points = best.most WHERE d.nation = 'Swiss'`,
  // parts of texts: at an end of so many letters, between marks, and years that are taken from each other
  "SELECT nation FROM drivers WHERE substr(code, -1) = '4' AND length(code) = 7",
  `SELECT id FROM laps WHERE CAST(substr(lap_time, 1, instr(lap_time, ':') - 1) AS real) * 60
     + CAST(substr(lap_time, instr(lap_time, ':') + 1, instr(lap_time, '.') - instr(lap_time, ':') - 1) AS real) > 80`,
  `SELECT strftime('%Y', l.driven) - strftime('%Y', d.born) AS age FROM laps AS l JOIN drivers AS d ON d.id = l.driver_id
   WHERE strftime('%Y', l.driven) - strftime('%Y', d.born) BETWEEN 33 AND 35`,
])('%s', async (sql) => {
  await solve({ ddl, queries: [sql], dialect: 'sqlite' }, async ({ solved }) => {
    expect(solved.queries[0]?.answer).toMatchObject({ status: 'good', message: null })
  })
})

test('the first of an order is known where the empty ones would come first, unless a query asks for those', async () => {
  const ddl = 'CREATE TABLE heroes (id integer PRIMARY KEY, name text NOT NULL, weight integer);'
  const ranking = 'SELECT name, weight FROM heroes ORDER BY weight DESC NULLS FIRST LIMIT 3'
  const count = 'SELECT count(*) - count(weight) FROM heroes'
  await solve({ ddl, queries: [ranking], dialect: 'duckdb' }, async ({ ask }) => {
    expect(await ask(count)).toEqual([[0n]])
    const weights = (await ask(ranking)).map(([, weight]) => weight)
    expect(new Set(weights).size).toBe(3)
  })
  const empty = 'SELECT count(*) AS unknown FROM heroes WHERE weight IS NULL'
  await solve({ ddl, queries: [ranking, empty], dialect: 'duckdb' }, async ({ ask }) => {
    expect(await ask(count)).not.toEqual([[0n]])
  })
})

test('what is less than all others of another kind is one of its own kind', async () => {
  const tables =
    'CREATE TABLE stores (name text NOT NULL, region text NOT NULL, room int NOT NULL);'
  const query =
    "SELECT name FROM stores WHERE room < ALL (SELECT room FROM stores WHERE region <> 'East')"
  await solve({ ddl: tables, queries: [query], dialect: 'mysql' }, async ({ solved, ask }) => {
    expect(solved.queries[0]?.answer.status).toBe('good')
    expect(await ask(query.replace('name', 'DISTINCT region'))).toEqual([['East']])
  })
})
