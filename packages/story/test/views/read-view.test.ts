import { expect, test } from 'vitest'
import { loadParser } from '../../src/queries/load-parser.ts'
import { readView } from '../../src/views/read-view.ts'

test.each([
  ['postgresql', 'CREATE VIEW v AS SELECT 1', { name: 'v', columns: [], sql: 'SELECT 1' }],
  [
    'postgresql',
    'create or replace temp view s."My v" (a, "b c") as (select 1, 2)',
    { name: 'My v', columns: ['a', 'b c'], sql: '(select 1, 2)' },
  ],
  [
    'postgresql',
    'CREATE MATERIALIZED VIEW IF NOT EXISTS v AS WITH x AS (SELECT 1) SELECT * FROM x WITH NO DATA',
    { name: 'v', columns: [], sql: 'WITH x AS (SELECT 1) SELECT * FROM x' },
  ],
  [
    'mysql',
    'CREATE ALGORITHM=UNDEFINED DEFINER=`root`@`%` SQL SECURITY DEFINER VIEW `v` AS select 1 AS `AS` WITH CASCADED CHECK OPTION',
    { name: 'v', columns: [], sql: 'select 1 AS `AS`' },
  ],
  [
    'bigquery',
    'CREATE OR REPLACE TABLE `p.d.t` PARTITION BY day OPTIONS(description="x") AS SELECT 1 AS day',
    { name: 't', columns: [], sql: 'SELECT 1 AS day' },
  ],
  [
    'tsql',
    'SELECT a, COUNT(*) AS n INTO #counts FROM (SELECT a FROM t) AS t GROUP BY a',
    {
      name: '#counts',
      columns: [],
      sql: 'SELECT a, COUNT(*) AS n  FROM (SELECT a FROM t) AS t GROUP BY a',
    },
  ],
])('%s: %s', async (dialect, sql, view) => {
  expect(readView(await loadParser(), sql, dialect)).toEqual({ ...view, dialect })
})

test.each([
  ['postgresql', 'SELECT 1 AS view'],
  ['postgresql', 'CREATE TABLE t (id int PRIMARY KEY, name text)'],
  ['mysql', 'SELECT id INTO @id FROM t'],
  ['postgresql', 'DROP VIEW v'],
])('no view is %s: %s', async (dialect, sql) => {
  expect(readView(await loadParser(), sql, dialect)).toBeNull()
})
