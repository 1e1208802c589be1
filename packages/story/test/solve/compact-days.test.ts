import { expect, test } from 'vitest'
import { solve } from '../support/solve.ts'

const ddl = `CREATE TABLE events (id integer PRIMARY KEY, event_date varchar(30), user_id varchar(20) NOT NULL);`
const queries = [
  "SELECT event_date, count(*) AS n FROM events WHERE event_date BETWEEN '20210101' AND '20210107' GROUP BY event_date",
  "SELECT min(event_date) AS first FROM events WHERE event_date > '20210101'",
]

test('a text that is compared with days as 20210131 holds nothing but such days', async () => {
  await solve({ ddl, queries, rows: 300 }, async ({ solved, ask }) => {
    expect(solved.queries.map(({ answer }) => answer.status)).toEqual(['good', 'good'])
    const [counts] = await ask(
      `SELECT count(*) FILTER (WHERE try_strptime(event_date, '%Y%m%d') IS NULL), count(DISTINCT event_date) > 100
       FROM events WHERE event_date IS NOT NULL`,
    )
    expect(counts).toEqual([0n, true])
  })
})
