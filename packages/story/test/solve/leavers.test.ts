import { expect, test } from 'vitest'
import { solve } from '../support/solve.ts'

const ddl = `CREATE TABLE customers (id int PRIMARY KEY, kind varchar(20) NOT NULL,
  signup_date date NOT NULL, churn_date date);`

test('of a group that a query needs some have left, and not all', async () => {
  const queries = [
    `SELECT kind, extract(year FROM signup_date) AS signup_year, count(*) AS customers,
       count(*) FILTER (WHERE churn_date IS NOT NULL) AS churned
     FROM customers GROUP BY kind, extract(year FROM signup_date) HAVING count(*) >= 12`,
  ]
  await solve({ ddl, queries, rows: 300, isOrdered: true }, async ({ ask, solved }) => {
    expect(solved.queries[0]?.answer.status).toBe('good')
    const [[made, left] = []] = await ask(
      'SELECT count(*), count(churn_date) FROM customers WHERE rowid >= 300',
    )
    expect(Number(made)).toBeGreaterThan(20)
    expect(Number(left)).toBeGreaterThan(0)
    expect(Number(left) / Number(made)).toBeLessThan(0.6)
  })
})
