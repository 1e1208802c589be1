import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { dialects, draw, drawKey, rowMix } from '@worldloom/engine'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { columnOf, makeRows } from './support/make-rows.ts'

let connection: DuckDBConnection

beforeAll(async () => {
  connection = await (await DuckDBInstance.create()).connect()
  for (const statement of dialects.duckdb.prelude) await connection.run(statement)
})

afterAll(() => connection.closeSync())

test('DuckDB computes the same draws as JavaScript, past 2^32 rows too', async () => {
  const key = drawKey(20_240_607, 'orders.total', 0)
  const firsts = [0, 2 ** 31 - 1_000, 2 ** 32 - 1_000, 5 * 2 ** 32 + 77, 2 ** 46]
  for (const first of firsts) {
    const answer = await connection.runAndReadAll(
      `SELECT row_mix(r), draw(row_mix(r), ${key}) FROM range(${first}, ${first + 2_000}) AS t (r)`,
    )
    const expected = Array.from({ length: 2_000 }, (_, i) => [
      rowMix(first + i),
      draw(first + i, key),
    ])
    expect(answer.getRows().map((row) => row.map(Number))).toEqual(expected)
  }
})

test('a packed table of quantiles gives what the table gives', async () => {
  const different = await connection.runAndReadAll(`
    WITH given AS (SELECT list_transform(range(257), lambda i: i * i * 30000 + 7) AS q),
      tables AS (SELECT q, list_transform(range(1, 257), lambda i: q[i] * 2147483648 + q[i + 1] - q[i]) AS p FROM given)
    SELECT h FROM tables, (SELECT draw(r, 77) AS h FROM range(100000) AS t (r) UNION ALL VALUES (0), (4294967295))
    WHERE quantile_packed(h, p) IS DISTINCT FROM quantile(h, q)`)
  expect(different.getRows()).toEqual([])
})

test('DuckDB sums as it reads rows that are sorted below', async () => {
  await connection.run(`CREATE TABLE mixed AS
    SELECT range AS place, draw(range, 5) % 9 AS size FROM range(300000) ORDER BY draw(range, 3)`)
  const sum = 'sum(size) OVER'
  const different = await connection.runAndReadAll(`
    SELECT place, ${sum} (ROWS UNBOUNDED PRECEDING) FROM (SELECT * FROM mixed ORDER BY place)
    EXCEPT SELECT place, ${sum} (ORDER BY place ROWS UNBOUNDED PRECEDING) FROM mixed`)
  expect(different.getRows()).toEqual([])
})

test('a row is repeated as often as it says, rarely or often, and not at all without a number', async () => {
  const repeated = dialects.duckdb.repeat('counted', 'times', 't')
  const answer = await connection.runAndReadAll(`
    WITH counted AS (FROM (VALUES (-2), (0), (1), (63), (64), (500), (NULL)) AS v (times))
    SELECT times, count(*), min("#nth"), max("#nth"), sum("#nth") FROM ${repeated} GROUP BY times ORDER BY times`)
  expect(answer.getRows().map((row) => row.map(Number))).toEqual(
    [1, 63, 64, 500].map((times) => [times, times, 0, times - 1, (times * (times - 1)) / 2]),
  )
})

describe('a shuffle', () => {
  // the steps stand in layers, as a plan has them: nested, a macro's text doubles at each step
  const shuffled = (rows: string): string => `
    WITH sized AS (SELECT *, CAST(floor(sqrt(n)) AS BIGINT) AS a FROM (${rows})),
      cut AS (SELECT *, n // a AS b FROM sized),
      once AS (SELECT *, shuffle_half(i, a, b, 11, 222, 3333, 44444) AS x FROM cut),
      turned AS (SELECT *, (x + n // 3) % n AS y FROM once),
      twice AS (SELECT n, shuffle_half(y, a, b, 5, 66, 777, 8888) AS place FROM turned)
    SELECT n, count(DISTINCT place) AS places, min(place) AS lowest, max(place) AS highest
    FROM twice GROUP BY n HAVING places <> n OR lowest <> 0 OR highest <> n - 1`

  test('gives each number once, for every size up to 300', async () => {
    const broken = await connection.runAndReadAll(
      shuffled(`SELECT n, unnest(range(n)) AS i FROM range(1, 301) AS s (n)`),
    )
    expect(broken.getRows()).toEqual([])
  })

  test.each([9_973, 65_536, 99_999, 300_007])('gives each number once, for %i', async (size) => {
    const broken = await connection.runAndReadAll(
      shuffled(`SELECT n, unnest(range(n)) AS i FROM (SELECT ${size}::BIGINT AS n)`),
    )
    expect(broken.getRows()).toEqual([])
  })

  test('fills a domain to its last value', async () => {
    const made = await makeRows({
      schema: "CREATE TABLE slots (code char(2) PRIMARY KEY CHECK (code ~ '^[A-D][0-9]$'));",
      settings: { tableRows: { slots: 40 } },
    })
    const codes = [...'ABCD'].flatMap((letter) => [...'0123456789'].map((digit) => letter + digit))
    expect([...columnOf(made, 'slots', 'code')].sort()).toEqual(codes)
    expect(columnOf(made, 'slots', 'code')).not.toEqual(codes)
  })
})
