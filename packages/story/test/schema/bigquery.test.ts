import { learnFromNames, readSchema } from '@worldloom/engine'
import { expect, test } from 'vitest'
import { printTables } from '../../src/schema/print-tables.ts'
import { readBigqueryFields } from '../../src/schema/read-bigquery-fields.ts'

const text = JSON.stringify({
  tables: [
    { name: 'sellers', fields: [{ name: 'seller_id', type: 'INT64', mode: 'REQUIRED' }] },
    {
      name: 'orders',
      fields: [
        { name: 'order_id', type: 'INTEGER', mode: 'REQUIRED' },
        { name: 'seller_id', type: 'INT64' },
        { name: 'tags', type: 'STRING(20)', mode: 'REPEATED' },
        { name: 'ship', type: 'RECORD', fields: [{ name: 'city', type: 'STRING' }] },
        {
          name: 'items',
          type: 'STRUCT',
          mode: 'REPEATED',
          fields: [
            { name: 'price', type: 'NUMERIC(10, 2)' },
            {
              name: 'taxes',
              type: 'RECORD',
              mode: 'REPEATED',
              fields: [{ name: 'rate', type: 'FLOAT64' }],
            },
          ],
        },
      ],
    },
  ],
})

const ddl = `CREATE TABLE shop.sellers (seller_id INT64 NOT NULL);
CREATE TABLE shop.orders (
  order_id INT64 NOT NULL,
  seller_id INT64,
  tags ARRAY<STRING(20)>,
  ship STRUCT<city STRING>,
  items ARRAY<STRUCT<price NUMERIC(10, 2), taxes ARRAY<STRUCT<rate FLOAT64>>>>
);`

test.each([
  ['JSON', printTables(readBigqueryFields('schema.json', text).tables)],
  ['SQL', ddl],
])('of a schema in %s records become columns and repeated records tables', async (_, sql) => {
  const { schema, diagnostics } = await readSchema({ text: sql, file: '', dialect: 'bigquery' })
  expect(diagnostics).toEqual([])
  expect(
    schema.tables.map(({ name, primaryKey, columns }) => [
      name,
      primaryKey?.columns.join(),
      columns.map((column) => `${column.name} ${column.typeText}`),
    ]),
  ).toEqual([
    ['sellers', undefined, ['seller_id bigint']],
    [
      'orders',
      'order_id',
      ['order_id bigint', 'seller_id bigint', 'tags varchar(20)[]', 'ship_city text'],
    ],
    ['orders_items', '_id', ['_id bigint', '_parent bigint', 'price numeric(10, 2)']],
    ['orders_items_taxes', '_id', ['_id bigint', '_parent bigint', 'rate double precision']],
  ])
  const { tables } = learnFromNames(schema).schema
  expect(
    tables.flatMap(({ name, foreignKeys }) =>
      foreignKeys.map(({ link, parent }) => [name, link, parent]),
    ),
  ).toEqual([
    ['orders', 'seller_id', 'sellers'],
    ['orders_items', '_parent', 'orders'],
    ['orders_items_taxes', '_parent', 'orders_items'],
  ])
  expect(schema.nesting?.map(({ name }) => name)).toEqual(['orders'])
})

test('every fault of a schema is told, with the nearest right name', () => {
  const faulty = JSON.stringify({
    tables: [
      {
        name: 'orders',
        fields: [
          { name: 'a', type: 'STRNG' },
          { name: 'b', type: 'INT64', mode: 'OPTIONAL' },
          { name: 'c', type: 'RECORD' },
          { type: 'INT64' },
        ],
      },
      { fields: [] },
    ],
  })
  const { diagnostics } = readBigqueryFields('schema.json', faulty)
  expect(diagnostics.map(({ code }) => code)).toEqual(
    Array.from({ length: 5 }, () => 'BIGQUERY_SCHEMA_FAULT'),
  )
  expect(diagnostics[0]?.hint).toBe('Did you mean "STRING"?')
  expect(readBigqueryFields('schema.json', '[').diagnostics).toHaveLength(1)
  expect(readBigqueryFields('schema.json', '{}').diagnostics).toHaveLength(1)
})
