import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeFolder } from '../support/make-folder.ts'
import { runStory } from '../support/run-story.ts'

const folder = makeFolder()
afterAll(() => rmSync(folder, { recursive: true }))

const schema = `
CREATE TABLE customers (id int PRIMARY KEY, city varchar(40) NOT NULL);
CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customers (id),
  total numeric(10, 2) NOT NULL, ordered_at timestamp NOT NULL);
CREATE VIEW large AS SELECT o.*, c.city FROM orders AS o JOIN customers AS c ON c.id = o.customer_id WHERE o.total > 700;
CREATE VIEW towns (town, spent) AS SELECT city, sum(total) FROM large GROUP BY city;`

const queries = `
-- expect: rows >= 3
SELECT town, spent FROM towns WHERE town IN ('Lisbon', 'Porto', 'Braga') ORDER BY spent DESC;
DROP TABLE IF EXISTS monthly;
CREATE TEMP TABLE monthly AS SELECT date_trunc('month', ordered_at) AS month, count(*) AS n FROM large GROUP BY 1;
SELECT month, n FROM monthly WHERE n > 5 ORDER BY month;`

test('views of the schema and passing tables of the queries are read like tables', async () => {
  const paths = { schema: join(folder, 'schema.sql'), queries: join(folder, 'queries.sql') }
  writeFileSync(paths.schema, schema)
  writeFileSync(paths.queries, queries)
  const out = join(folder, 'out')
  const options = { ...paths, out, dialect: 'postgres', now: '2026-01-01', rows: 60, seed: 1 }
  const { result } = await runStory(options)
  if (!('report' in result)) throw new Error(JSON.stringify(result))
  expect(result.report.queries).toMatchObject([
    { id: 'q1', status: 'good', valid: true },
    { id: 'q2', status: 'good' },
  ])
  expect(result.report.violations).toBe(0)
  // what the author wrote is shown, not what was put before it
  expect(readFileSync(join(out, 'report.html'), 'utf8')).not.toContain('WITH large AS')
}, 30_000)
