import { learnFromNames, readSchema, type Schema } from '@worldloom/engine'
import { expect, test } from 'vitest'
import { freeRepeated } from '../../src/analyze/free-repeated.ts'
import { linkByJoins } from '../../src/analyze/link-by-joins.ts'
import { loadParser } from '../../src/queries/load-parser.ts'
import { type DraftRequirement, readRequirement } from '../../src/requirements/read-requirement.ts'

const text = `CREATE TABLE accounts (id int, name text);
  CREATE TABLE logins (id int, login_date date);
  CREATE TABLE candidates (id int, name text);
  CREATE TABLE ballots (id int, candidate int);`

test.each([
  ['rows grouped by it', 'SELECT id, count(*) FROM logins GROUP BY id', ['logins']],
  [
    'rows numbered by it, by way of a name of the query',
    'WITH l AS (SELECT sum(1) OVER w FROM logins WINDOW w AS (PARTITION BY id)) SELECT 1 FROM l',
    ['logins'],
  ],
  [
    'rows joined to themselves by it',
    'SELECT 1 FROM logins a JOIN logins b ON a.id = b.id AND a.login_date < b.login_date',
    ['logins'],
  ],
  [
    'rows of one table counted for another',
    'SELECT a.id, count(*) FROM accounts a JOIN logins l ON l.id = a.id GROUP BY a.id',
    [],
  ],
  [
    'what is unnested, which is no other row',
    'SELECT 1 FROM logins l, unnest(l.days) AS d WHERE d.id = l.id',
    [],
  ],
  ['other columns grouped by', 'SELECT login_date, count(id) FROM logins GROUP BY 1', []],
])('%s: the key that its name speaks of', async (_, sql, freed) => {
  const { schema, query } = await read(sql)
  const { tables } = freeRepeated(schema, query.repeats)
  const without = tables.filter(({ primaryKey }) => primaryKey === null)
  expect(without.map(({ id }) => id)).toEqual(freed)
})

test('what was no key of its own leads to the table that it is joined with', async () => {
  const { schema, query } = await read(
    'WITH l AS (SELECT * FROM logins GROUP BY id, login_date) SELECT 1 FROM l JOIN accounts a ON a.id = l.id',
  )
  const { tables } = linkByJoins(freeRepeated(schema, query.repeats), query.joins)
  expect(tables.find(({ id }) => id === 'logins')?.foreignKeys).toMatchObject([
    { columns: ['id'], parent: 'accounts' },
  ])
})

test('IN tells a link as a join does', async () => {
  const { schema, query } = await read(
    'SELECT name FROM candidates WHERE id IN (SELECT candidate FROM ballots)',
  )
  const { tables } = linkByJoins(schema, query.joins)
  expect(tables.find(({ id }) => id === 'ballots')?.foreignKeys).toMatchObject([
    { columns: ['candidate'], parent: 'candidates' },
  ])
})

async function read(
  sql: string,
): Promise<{ readonly schema: Schema; readonly query: DraftRequirement }> {
  const found = await readSchema({ text, file: 'schema.sql', dialect: 'postgres' })
  const { schema } = learnFromNames(found.schema)
  const parser = await loadParser()
  const query = readRequirement(
    parser,
    { id: 'q1', sequence: 1, sql, dialect: 'postgresql', expect: [], telling: null, place: null },
    schema,
  )
  return { schema, query }
}
