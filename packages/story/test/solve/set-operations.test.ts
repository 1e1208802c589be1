import { expect, test } from 'vitest'
import { solve } from '../support/solve.ts'

const ddl = `CREATE TABLE molecules (id integer PRIMARY KEY);
  CREATE TABLE atoms (id integer PRIMARY KEY, molecule_id integer NOT NULL REFERENCES molecules (id), element text NOT NULL);
  CREATE TABLE assays (id integer PRIMARY KEY, molecule_id integer NOT NULL REFERENCES molecules (id), outcome text NOT NULL);`
const [sodium, chlorine, inactive] = [
  "SELECT molecule_id FROM atoms WHERE element = 'na'",
  "SELECT molecule_id FROM atoms WHERE element = 'cl'",
  "SELECT molecule_id FROM assays WHERE outcome = 'inactive'",
]

test('SQLite takes set operations from the left, other databases INTERSECT before EXCEPT', async () => {
  const queries = [`${sodium} EXCEPT ${chlorine} INTERSECT ${inactive} ORDER BY 1`]
  await solve({ ddl, queries, dialect: 'sqlite' }, async ({ solved, ask }) => {
    expect(solved.queries[0]?.answer.status).toBe('good')
    expect(await ask(`(${sodium} EXCEPT ${chlorine}) INTERSECT ${inactive}`)).not.toEqual([])
  })
  await solve({ ddl, queries, dialect: 'postgres' }, async ({ solved }) => {
    expect(solved.queries[0]?.sql).toMatch(/EXCEPT \(.*INTERSECT/s)
  })
})
