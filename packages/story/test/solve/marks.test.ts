import { expect, test } from 'vitest'
import { solve } from '../support/solve.ts'

const ddl = `
CREATE TABLE users (id integer PRIMARY KEY, name varchar(40) NOT NULL);
CREATE TABLE addresses (
  id integer PRIMARY KEY, user_id integer NOT NULL REFERENCES users (id), city varchar(20) NOT NULL,
  is_default boolean NOT NULL
);
CREATE UNIQUE INDEX one_default ON addresses (user_id) WHERE is_default;`

test('a row that is added is marked as none of its unique index', async () => {
  const queries = [
    `SELECT u.name, count(*) AS n FROM users u JOIN addresses a ON a.user_id = u.id
     WHERE a.city = 'Atlantis' GROUP BY u.name HAVING count(*) >= 5`,
  ]
  const tableRows = { users: 30, addresses: 60 }
  await solve({ ddl, queries, tableRows }, async ({ solved, ask }) => {
    expect(solved.queries[0]?.answer.status).toBe('good')
    expect(solved.added['addresses']).toBeGreaterThanOrEqual(5)
    const [marked] = await ask(
      `SELECT count(*) FROM addresses WHERE city = 'Atlantis' AND is_default`,
    )
    expect(Number(marked?.[0])).toBe(0)
  })
})
