import { expect, test } from 'vitest'
import { solve } from '../support/solve.ts'

const ddl = `CREATE TABLE cards (id int PRIMARY KEY, network varchar(20) NOT NULL);
  CREATE TABLE payments (id int PRIMARY KEY, card_id int NOT NULL REFERENCES cards, paid_at timestamp NOT NULL,
    paid_on date NOT NULL, amount decimal(10,2) NOT NULL);`

test.each([
  ['duckdb', 'epoch(paid_at)::bigint', '3600'],
  ['bigquery', 'UNIX_SECONDS(TIMESTAMP(paid_at))', '3600'],
  ['bigquery', 'UNIX_MILLIS(TIMESTAMP(paid_at))', '1800000'],
  ['postgres', 'paid_at', "interval '2 hours'"],
  ['postgres', 'paid_on', "interval '6 days'"],
])('%s: some rows of one partition lie within %s of %s', async (dialect, order, reach) => {
  const queries = [
    `WITH w AS (SELECT card_id, COUNT(*) OVER (PARTITION BY card_id ORDER BY ${order}
       RANGE BETWEEN ${reach} PRECEDING AND CURRENT ROW) AS n FROM payments)
     SELECT card_id, MAX(n) AS peak FROM w WHERE n >= 6 GROUP BY card_id`,
  ]
  await solve({ ddl, queries, dialect, rows: 200 }, async ({ solved }) => {
    expect(solved.queries[0]?.answer).toMatchObject({ status: 'good', message: null })
  })
})

test('days that a common table spells one below the other are joined with what was on the first of them', async () => {
  const events =
    'CREATE TABLE events (id integer PRIMARY KEY, name varchar(20) NOT NULL, at timestamp NOT NULL);'
  const queries = [
    `WITH d AS (SELECT generate_series(date '2015-03-01', date '2015-03-14', interval '1 day')::date AS day)
     SELECT d.day, count(e.id) AS n FROM d JOIN events e ON e.at::date = d.day AND e.name = 'signup' GROUP BY d.day`,
  ]
  await solve({ ddl: events, queries, dialect: 'postgres' }, async ({ solved }) => {
    expect(solved.queries[0]?.answer).toMatchObject({ status: 'good' })
    expect(solved.queries[0]?.skipped).toEqual([])
  })
})
