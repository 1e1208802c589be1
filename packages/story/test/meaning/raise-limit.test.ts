import { expect, test } from 'vitest'
import { raiseLimit } from '../../src/meaning/raise-limit.ts'
import { listTokens } from '../../src/queries/list-tokens.ts'
import { loadParser } from '../../src/queries/load-parser.ts'

test.each([
  [
    'postgres',
    'SELECT a FROM (SELECT a FROM t LIMIT 9) AS x LIMIT 3 OFFSET 2',
    'SELECT a FROM (SELECT a FROM t LIMIT 9) AS x LIMIT 4 OFFSET 2',
  ],
  ['postgres', 'SELECT \'é🙂(\' FROM "LIMIT" LIMIT 3;', 'SELECT \'é🙂(\' FROM "LIMIT" LIMIT 4;'],
  ['mysql', 'SELECT a FROM t LIMIT 20, 3', 'SELECT a FROM t LIMIT 20, 4'],
  [
    'tsql',
    'SELECT TOP (3) a, (SELECT TOP 1 b) FROM t',
    'SELECT TOP (4) a, (SELECT TOP 1 b) FROM t',
  ],
  [
    'tsql',
    'WITH u AS (SELECT TOP 9 a FROM t) SELECT TOP 3 a FROM u',
    'WITH u AS (SELECT TOP 9 a FROM t) SELECT TOP 4 a FROM u',
  ],
  ['postgres', 'SELECT a FROM t LIMIT 5', null],
])('%s: %s', async (dialect, sql, longer) => {
  const tokens = listTokens(await loadParser(), sql, dialect)
  expect(raiseLimit(sql, tokens, 3)).toBe(longer)
})
