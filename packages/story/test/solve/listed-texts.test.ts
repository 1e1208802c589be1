import { expect, test } from 'vitest'
import { solve } from '../support/solve.ts'

test('what is taken apart at a mark has what two conditions ask of its parts', async () => {
  const ddl = `CREATE TABLE films (id int PRIMARY KEY, features SET('Trailers', 'Commentaries', 'Deleted Scenes', 'Behind the Scenes'));
    CREATE TABLE shops (id int PRIMARY KEY, services varchar(80));`
  const queries = [
    "SELECT id FROM films WHERE FIND_IN_SET('Deleted Scenes', features) > 0 AND features LIKE '%Trailers%' AND features NOT LIKE '%Behind%'",
    "SELECT id FROM shops WHERE FIND_IN_SET('repair', services) > 0 AND FIND_IN_SET('rental', services) > 0",
  ]
  await solve({ ddl, queries, dialect: 'mysql' }, async ({ solved, ask }) => {
    expect(solved.queries.map(({ answer }) => answer.status)).toEqual(['good', 'good'])
    const rows = await ask(
      "SELECT DISTINCT features FROM films WHERE features LIKE '%Trailers%Scenes%' AND features NOT LIKE '%Behind%'",
    )
    for (const [features] of rows)
      expect(['Trailers,Deleted Scenes', 'Trailers,Commentaries,Deleted Scenes']).toContain(
        features,
      )
  })
})

test('a field of a document may be anything but what a condition names', async () => {
  const ddl = 'CREATE TABLE flags (id int PRIMARY KEY, rules jsonb NOT NULL);'
  const queries = [
    "SELECT id, r.pct FROM flags, jsonb_to_record(rules) AS r(country text, pct int) WHERE r.country <> 'DE' AND r.pct > 20",
  ]
  await solve({ ddl, queries, dialect: 'postgres' }, async ({ solved }) => {
    expect(solved.queries[0]?.answer.status).toBe('good')
  })
})

test('a list is a list whatever a condition counts', async () => {
  const ddl = 'CREATE TABLE posts (id int PRIMARY KEY, lang text NOT NULL, tags text[]);'
  const queries = [
    'SELECT lang, max(array_length(tags, 1)) AS most FROM posts WHERE tags IS NOT NULL GROUP BY lang HAVING count(*) >= 3 ORDER BY most DESC LIMIT 3',
  ]
  await solve({ ddl, queries, dialect: 'postgres' }, async ({ solved, ask }) => {
    expect(solved.queries[0]?.answer.status).toBe('good')
    expect(
      await ask("SELECT tags FROM posts WHERE json_type(TRY_CAST(tags AS JSON)) <> 'ARRAY'"),
    ).toEqual([])
  })
})
