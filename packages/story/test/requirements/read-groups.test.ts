import { readSchema } from '@worldloom/engine'
import { expect, test } from 'vitest'
import { loadParser } from '../../src/queries/load-parser.ts'
import { parseQuery } from '../../src/queries/parse-query.ts'
import { walkTree } from '../../src/queries/walk-tree.ts'
import { findTables } from '../../src/requirements/find-tables.ts'
import { readGroups } from '../../src/requirements/read-groups.ts'

test.each([
  ['SELECT c.kind FROM customers c GROUP BY c.kind', ['kind']],
  ['SELECT c.address.city AS city, count(*) FROM customers c GROUP BY 1', ['address_city']],
  ['SELECT address.city, count(*) FROM customers GROUP BY address.city', ['address_city']],
  ['SELECT c.address.geo.zone AS z FROM customers c GROUP BY z', ['address_geo_zone']],
  ['SELECT address.geo.zone AS z FROM customers GROUP BY z', ['address_geo_zone']],
  ['SELECT upper(address.city) AS z FROM customers GROUP BY z', ['address_city']],
  ["SELECT FORMAT_DATE('%Y-%m', kind) AS month FROM customers GROUP BY month", ['kind']],
  [
    'WITH s AS (SELECT kind FROM customers) SELECT date(kind), count(*) FROM s GROUP BY 1',
    ['kind'],
  ],
  ["SELECT IFNULL(kind, 'none') AS z FROM customers GROUP BY z", []],
  ["SELECT CASE WHEN kind = 'a' THEN 1 ELSE 2 END AS z FROM customers GROUP BY z", []],
])('%s groups by %j', async (sql, columns) => {
  const parser = await loadParser()
  const { schema } = await readSchema({
    text: 'CREATE TABLE customers (kind text, address_city text, address_geo_zone text);',
    file: 'schema.sql',
  })
  const tree = parseQuery(parser, sql, 'bigquery').ast
  const { findTable } = findTables(tree, schema)
  const found = walkTree(tree).flatMap((node) => readGroups(node, findTable))
  expect(found).toEqual(columns.map((column) => ({ table: 'customers', column })))
})
