import { expect, test } from 'vitest'
import { solve } from '../support/solve.ts'

const ddl = `
CREATE TABLE countries (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE cities (id integer PRIMARY KEY, country_id integer NOT NULL REFERENCES countries (id), size integer NOT NULL);
CREATE TABLE buyers (id integer PRIMARY KEY, city_id integer NOT NULL REFERENCES cities (id), name text NOT NULL);`

test.each([
  // none of the others is the one that is meant
  "SELECT id FROM cities WHERE country_id NOT IN (SELECT id FROM countries WHERE name <> 'Tuvalu')",
  `SELECT b.name FROM buyers b WHERE b.city_id NOT IN (SELECT DISTINCT id FROM cities
     WHERE country_id IN (SELECT id FROM countries WHERE name <> 'Tuvalu'))`,
  `SELECT name FROM buyers WHERE city_id NOT IN (SELECT c.id FROM cities c
     WHERE c.size < 4711000 OR c.country_id NOT IN (SELECT id FROM countries WHERE name = 'Tuvalu'))`,
])('%s leads to the one parent that is left', async (query) => {
  await solve({ ddl, queries: [query], dialect: 'postgres' }, async ({ solved }) => {
    expect(solved.queries[0]?.answer.status).toBe('good')
  })
})
