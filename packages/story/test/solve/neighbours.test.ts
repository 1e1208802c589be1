import { expect, test } from 'vitest'
import { solve } from '../support/solve.ts'

const ddl = `
  CREATE TABLE visitors (id int PRIMARY KEY, name text NOT NULL);
  CREATE TABLE logins (visitor_id int NOT NULL REFERENCES visitors (id), day date NOT NULL);
  CREATE TABLE readings (id int PRIMARY KEY, sensor int NOT NULL, taken_at timestamp NOT NULL, level int NOT NULL);`

const queries = [
  // the fifth day in a row
  `WITH days AS (SELECT DISTINCT visitor_id, day FROM logins),
   ahead AS (SELECT visitor_id, day, lead(day, 4) OVER (PARTITION BY visitor_id ORDER BY day) AS fifth FROM days)
   SELECT v.id, v.name FROM ahead a JOIN visitors v ON v.id = a.visitor_id WHERE a.fifth - a.day = 4`,
  // three times the same, as the rows stand
  `SELECT DISTINCT level FROM (SELECT level, lag(level) OVER () AS before, lead(level) OVER () AS after FROM readings) AS near
   WHERE level = before AND level = after`,
  // what comes before and after, from one and from the other end
  `SELECT sensor FROM (SELECT sensor, level, lag(level, 2) OVER (PARTITION BY sensor ORDER BY taken_at) AS earlier,
   lead(level) OVER (PARTITION BY sensor ORDER BY taken_at) AS next FROM readings) AS near
   WHERE earlier = 17 AND level = 911 AND next = 18`,
  `SELECT visitor_id FROM (SELECT visitor_id, day, lag(day) OVER (PARTITION BY visitor_id ORDER BY day DESC) AS later FROM logins) AS near
   WHERE later - day > 40`,
]

test('a row has the neighbours that LAG and LEAD are asked for', async () => {
  const tableRows = { visitors: 30, logins: 90, readings: 90 }
  await solve({ ddl, queries, dialect: 'postgres', tableRows }, async ({ solved }) => {
    expect(solved.queries.map(({ id, answer }) => `${id} ${answer.status}`)).toEqual(
      queries.map((_, at) => `q${at + 1} good`),
    )
  })
}, 60_000)
