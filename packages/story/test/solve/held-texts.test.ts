import { expect, test } from 'vitest'
import { solve } from '../support/solve.ts'

const ddl = `CREATE TABLE tags (id int PRIMARY KEY, tag_name varchar(30) NOT NULL);
  CREATE TABLE posts (id int PRIMARY KEY, title varchar(80) NOT NULL, tags varchar(90));`

test.each([
  "p.tags LIKE '%<' || t.tag_name || '>%'",
  "lower(p.tags) LIKE '%[' || lower(t.tag_name) || ']%'",
  "strpos(p.tags, '#' || t.tag_name || ';') > 0",
  "contains(p.tags, '/' || t.tag_name || '/')",
])('a text holds what another table gives: %s', async (condition) => {
  const sql = `SELECT t.tag_name, count(*) AS posts FROM tags t JOIN posts p ON ${condition} GROUP BY t.tag_name`
  await solve({ ddl, queries: [sql] }, async ({ solved, ask }) => {
    expect(solved.queries[0]?.answer.status).toBe('good')
    expect((await ask(sql)).length).toBeGreaterThanOrEqual(2)
  })
})
