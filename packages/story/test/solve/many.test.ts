import { expect, test } from 'vitest'
import { solve } from '../support/solve.ts'

const ddl = `
  CREATE TABLE days (code int PRIMARY KEY, note text);
  CREATE TABLE visits (
    id int PRIMARY KEY, page text NOT NULL, seen timestamp NOT NULL, site int NOT NULL,
    day_code int NOT NULL REFERENCES days (code));
  CREATE TABLE rivers (river text NOT NULL, length int NOT NULL);`

test('queries that skip or count thousands of rows get them, told by a statement', async () => {
  const queries = [
    'SELECT page, count(*) FROM visits WHERE site = 4711 GROUP BY page ORDER BY 2 DESC LIMIT 10 OFFSET 400',
    'SELECT site, count(*) FROM visits GROUP BY site HAVING count(*) > 5000',
  ]
  await solve({ ddl, queries }, async ({ solved, ask }) => {
    expect(solved.queries.map(({ answer }) => answer.status)).toEqual(['good', 'good'])
    expect(solved.masses.map(({ table, count }) => [table.id, count])).toEqual([
      ['visits', 409],
      ['visits', 5000],
      // and a second group of as many, to compare the first with
      ['visits', 5000],
    ])
    expect(await ask('SELECT id FROM visits GROUP BY id HAVING count(*) > 1')).toEqual([])
  })
})

test('thousands of parents and days that are counted once each are there, under keys that count on', async () => {
  const text = `
    CREATE TABLE people (id int PRIMARY KEY, town text NOT NULL);
    CREATE TABLE trips (id int PRIMARY KEY, person_id int NOT NULL REFERENCES people (id), left_at timestamp NOT NULL);`
  const queries = [
    `SELECT p.town, count(DISTINCT t.person_id) AS n FROM trips AS t JOIN people AS p ON p.id = t.person_id
     GROUP BY p.town HAVING count(DISTINCT t.person_id) > 1000`,
    `SELECT person_id, count(DISTINCT date_trunc('day', left_at)) AS n FROM trips
     WHERE left_at >= '2024-01-01' AND left_at < '2025-01-01' GROUP BY person_id
     HAVING count(DISTINCT date_trunc('day', left_at)) = 366`,
  ]
  await solve({ ddl: text, queries }, async ({ solved, ask }) => {
    expect(solved.queries.map(({ answer }) => answer.status)).toEqual(['good', 'good'])
    expect(await ask('SELECT id FROM people WHERE id < 0')).toEqual([])
    expect(
      await ask('SELECT id FROM trips WHERE person_id NOT IN (SELECT id FROM people)'),
    ).toEqual([])
  })
})

test('a sum of ones and zeros counts rows of a kind, dozens or hundreds of them', async () => {
  const text =
    'CREATE TABLE reviews (id int PRIMARY KEY, product int NOT NULL, stars int NOT NULL CHECK (stars BETWEEN 1 AND 5), state text NOT NULL);'
  const fives = 'sum(CASE WHEN stars = 5 THEN 1 ELSE 0 END)'
  const queries = [
    `SELECT product, ${fives} FROM reviews GROUP BY product HAVING ${fives} = 400`,
    "SELECT product FROM reviews GROUP BY product HAVING sum(CASE WHEN state = 'hidden' THEN 1 ELSE 0 END) > 30",
  ]
  await solve({ ddl: text, queries }, async ({ solved }) => {
    expect(solved.queries.map(({ answer }) => answer.status)).toEqual(['good', 'good'])
  })
})

test('rows by the thousand that answer nothing are taken back', async () => {
  const queries = [
    'SELECT site FROM visits GROUP BY site HAVING count(*) > 2000 AND count(*) FILTER (WHERE page IS NULL) > 0',
  ]
  await solve({ ddl, queries }, async ({ solved, ask }) => {
    expect(solved.queries.map(({ answer }) => answer.status)).toEqual(['empty'])
    expect(solved.masses).toEqual([])
    expect(await ask('SELECT count(*) < 2000 FROM visits')).toEqual([[true]])
  })
})

test('the greatest and the least of a group lie as far apart as is asked', async () => {
  const text =
    'CREATE TABLE bids (id int PRIMARY KEY, lot int NOT NULL, amount numeric(9, 2) NOT NULL);'
  const queries = [
    'SELECT lot, max(amount) - min(amount) AS spread FROM bids GROUP BY lot HAVING max(amount) - min(amount) BETWEEN 70000 AND 70100',
  ]
  await solve({ ddl: text, queries }, async ({ solved, ask }) => {
    expect(solved.queries.map(({ answer }) => answer.status)).toEqual(['good'])
    expect(
      await ask(
        'SELECT count(*) > 1 FROM bids GROUP BY lot HAVING max(amount) - min(amount) BETWEEN 70000 AND 70100',
      ),
    ).not.toContainEqual([false])
  })
})

test('a mean lies nearer to the least of a group than two rows can have it', async () => {
  const text =
    'CREATE TABLE reviews (id int PRIMARY KEY, product int NOT NULL, stars int NOT NULL CHECK (stars BETWEEN 1 AND 5));'
  const queries = [
    'SELECT product, avg(stars) FROM reviews GROUP BY product HAVING min(stars) = 2 AND max(stars) = 5 AND avg(stars) < 3',
  ]
  await solve({ ddl: text, queries }, async ({ solved }) => {
    expect(solved.queries.map(({ answer }) => answer.status)).toEqual(['good'])
  })
})

test('numbers that are read as days are days in every row, keys another one each', async () => {
  const queries = [
    "SELECT strptime(CAST(code AS VARCHAR), '%Y%m%d') AS day FROM days WHERE code > 20250101",
  ]
  await solve({ ddl, queries }, async ({ solved, ask }) => {
    expect(solved.queries[0]?.answer.status).toBe('good')
    const broken = await ask(`SELECT code FROM days GROUP BY code HAVING count(*) > 1
      UNION ALL SELECT day_code FROM visits WHERE day_code NOT IN (SELECT code FROM days)
      UNION ALL SELECT code FROM days WHERE try_strptime(CAST(code AS VARCHAR), '%Y%m%d') IS NULL`)
    expect(broken).toEqual([])
  })
})

test('a lookup finds one row, whatever others there were', async () => {
  const queries = [
    "SELECT (SELECT length FROM rivers WHERE lower(river) LIKE '%rhine%') * 1.0 / (SELECT length FROM rivers WHERE lower(river) LIKE '%danube%')",
    "SELECT count(*) FROM rivers WHERE river LIKE '%Rhine'",
  ]
  await solve({ ddl, queries }, async ({ solved, ask }) => {
    expect(solved.queries.map(({ answer }) => answer.status)).toEqual(['good', 'good'])
    expect(await ask("SELECT count(*) FROM rivers WHERE lower(river) LIKE '%rhine%'")).toEqual([
      [1n],
    ])
  })
})

test('what only SQLite writes is read as SQLite means it', async () => {
  const queries = [
    'SELECT v.page, d.note FROM visits AS v, days AS d ON v.day_code = d.code',
    'SELECT *, count(*) AS n FROM visits GROUP BY site',
    "SELECT page FROM visits WHERE seen BETWEEN '2009-01-00' AND '2009-12-31'",
    'SELECT id FROM visits WHERE page = "front page"',
  ]
  await solve({ ddl, queries, dialect: 'sqlite' }, async ({ solved }) => {
    expect(solved.queries.map(({ answer }) => answer.status)).toEqual(queries.map(() => 'good'))
  })
})

test('a group that a key makes one row is told as such', async () => {
  const queries = ['SELECT id FROM visits GROUP BY id HAVING count(DISTINCT page) = 2']
  await solve({ ddl, queries }, async ({ solved }) => {
    expect(solved.queries[0]?.answer.status).toBe('empty')
    expect(solved.queries[0]?.failures.join()).toContain(
      'A key lets a group of visits have one row',
    )
  })
})

test('groups of a key that come many times are new ones', async () => {
  const queries = [
    'SELECT code, count(*) FROM sites GROUP BY code ORDER BY code LIMIT 5 OFFSET 300',
    'SELECT site, count(*) FROM views GROUP BY site ORDER BY site LIMIT 5 OFFSET 400',
  ]
  const text = `
    CREATE TABLE sites (code text PRIMARY KEY, note text);
    CREATE TABLE views (id int PRIMARY KEY, site text NOT NULL REFERENCES sites (code));`
  await solve({ ddl: text, queries }, async ({ solved, ask }) => {
    expect(solved.queries.map(({ answer }) => answer.status)).toEqual(['good', 'good'])
    expect(await ask('SELECT code FROM sites GROUP BY code HAVING count(*) > 1')).toEqual([])
    expect(await ask('SELECT site FROM views WHERE site NOT IN (SELECT code FROM sites)')).toEqual(
      [],
    )
  })
})

test('new rows of one witness have a text key each, also where two tables share it', async () => {
  const queries = [
    `SELECT c.name, count(l.language) FROM country AS c JOIN spoken AS l ON c.code = l.country_code
     GROUP BY c.name HAVING count(*) > 5`,
  ]
  const text = `
    CREATE TABLE country (code char(1) PRIMARY KEY, name text NOT NULL);
    CREATE TABLE spoken (country_code char(1) PRIMARY KEY REFERENCES country (code), language text);`
  await solve({ ddl: text, queries, rows: 6 }, async ({ solved, ask }) => {
    expect(solved.queries.map(({ answer }) => answer.status)).toEqual(queries.map(() => 'good'))
    expect(await ask('SELECT code FROM country GROUP BY code HAVING count(*) > 1')).toEqual([])
  })
})

test('two dozen numbers that are compared with each other are found, some of them at a time', async () => {
  const tables = `CREATE TABLE sales (id integer PRIMARY KEY, shop integer NOT NULL, year integer NOT NULL,
    price numeric(7, 2) NOT NULL, cost numeric(7, 2) NOT NULL, discount numeric(7, 2) NOT NULL, paid numeric(7, 2) NOT NULL);`
  const ratio = (after: string, before: string): string =>
    `CASE WHEN ${before}.total > 0 THEN ${after}.total / ${before}.total ELSE NULL END`
  const years = ['a', 'b', 'c', 'd', 'e', 'f']
  const told = years.map((name, at) => `${name}.year = ${2101 + at} AND ${name}.shop = a.shop`)
  const queries = [
    `WITH totals AS (SELECT shop, year, sum(((price - cost - discount) + paid) / 2) AS total FROM sales GROUP BY shop, year)
     SELECT a.shop FROM ${years.map((name) => `totals ${name}`).join(', ')} WHERE ${told.join(' AND ')}
       AND a.total > 0 AND c.total > 0 AND e.total > 0
       AND ${ratio('b', 'a')} > ${ratio('d', 'c')} AND ${ratio('b', 'a')} > ${ratio('f', 'e')}`,
  ]
  await solve({ ddl: tables, queries, dialect: 'postgres' }, async ({ solved }) => {
    expect(solved.queries[0]?.answer).toMatchObject({ status: 'good', message: null })
  })
})
