import { readSchema } from '@worldloom/engine'
import { expect, test } from 'vitest'
import { loadParser } from '../../src/queries/load-parser.ts'
import { putShards } from '../../src/shards/put-shards.ts'

const parser = await loadParser()

const columns = '(event_date STRING, user_id STRING, items ARRAY<STRUCT<name STRING>>)'
const oneForAll = `CREATE TABLE \`p.logs.events_*\` ${columns};`
const oneShard = `CREATE TABLE logs.events_20210131 ${columns};`
const twoShards = `${oneShard} CREATE TABLE logs.events_20210201 ${columns};`
const plain = 'CREATE TABLE logs.visits (id INT64, visited_on DATE, loaded_at TIMESTAMP);'
const regions = 'CREATE TABLE shop.sales_us (id INT64); CREATE TABLE shop.sales_eu (id INT64);'

test.each([
  [
    oneForAll,
    "SELECT user_id FROM `p.logs.events_*` WHERE _TABLE_SUFFIX BETWEEN '20210101' AND '20210131'",
    "SELECT user_id FROM `events_*` AS `events` WHERE `event_date` BETWEEN '20210101' AND '20210131'",
  ],
  [
    oneShard,
    "SELECT e.user_id, e._TABLE_SUFFIX FROM `p.logs.events_2021*` AS e WHERE e._TABLE_SUFFIX < '0110'",
    "SELECT e.user_id, SUBSTRING(`e`.`event_date`, 5) AS _TABLE_SUFFIX FROM `events_20210131` AS `e` WHERE SUBSTRING(`e`.`event_date`, 5) < '0110' AND STARTS_WITH(`e`.`event_date`, '2021')",
  ],
  [
    oneForAll,
    'SELECT COUNT(*) AS n FROM `p.logs.events_20210115`',
    "SELECT COUNT(*) AS n FROM `events_*` AS `events_20210115` WHERE `events_20210115`.`event_date` = '20210115'",
  ],
  [
    twoShards,
    "SELECT COUNT(*) AS n FROM `p.logs.events_*` WHERE _TABLE_SUFFIX > '20210115'",
    "SELECT COUNT(*) AS n FROM (SELECT *, '20210131' AS _table_suffix FROM `events_20210131` UNION ALL SELECT *, '20210201' AS _table_suffix FROM `events_20210201`) AS `events` WHERE _table_suffix > '20210115'",
  ],
  [
    regions,
    'SELECT _TABLE_SUFFIX AS region FROM `shop.sales_*`',
    "SELECT _table_suffix AS region FROM (SELECT *, 'eu' AS _table_suffix FROM `sales_eu` UNION ALL SELECT *, 'us' AS _table_suffix FROM `sales_us`) AS `sales`",
  ],
  [
    plain,
    "SELECT v.id FROM logs.visits AS v WHERE v._PARTITIONTIME >= TIMESTAMP '2024-01-01'",
    "SELECT v.id FROM logs.visits AS v WHERE TIMESTAMP(DATE(`v`.`visited_on`)) >= CAST('2024-01-01' AS TIMESTAMP)",
  ],
  [
    plain,
    "SELECT id FROM `p.logs.visits_*` WHERE _TABLE_SUFFIX = '20240101'",
    "SELECT id FROM `visits` AS `visits` WHERE FORMAT_DATE('%Y%m%d', DATE(`visited_on`)) = '20240101'",
  ],
])('shards and partitions are told by the day of each row: %#', async (ddl, sql, expected) => {
  expect(putShards(parser, sql, await read(ddl))).toBe(expected)
})

test.each([
  [twoShards, 'SELECT COUNT(*) FROM logs.events_20210131'],
  [plain, 'SELECT 2 * id FROM logs.visits WHERE visited_on > DATE "2024-01-01" LIMIT 20240101'],
  [plain, 'SELECT _TABLE_SUFFIX FROM `p.logs.unknown_*`'],
])('what is no shard stays as it is written: %#', async (ddl, sql) => {
  expect(putShards(parser, sql, await read(ddl))).toBe(sql)
})

async function read(text: string) {
  const { schema } = await readSchema({ text, file: 'schema.sql', dialect: 'bigquery' })
  return schema
}
