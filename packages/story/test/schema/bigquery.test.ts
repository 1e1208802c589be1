import { expect, test } from 'vitest'
import { flattenBigquery } from '../../src/schema/flatten-bigquery.ts'
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

test('records become columns, repeated records tables, and names tell the keys', () => {
  const { tables, diagnostics } = readBigqueryFields('schema.json', text)
  expect(diagnostics).toEqual([])
  const { flat, nesting } = flattenBigquery(tables)
  expect(
    flat.map(({ name, primaryKey, columns }) => [
      name,
      primaryKey,
      columns.map((column) => `${column.name} ${column.type}`),
    ]),
  ).toEqual([
    ['sellers', 'seller_id', ['seller_id bigint']],
    [
      'orders',
      'order_id',
      ['order_id bigint', 'seller_id bigint', 'tags varchar(20)[]', 'ship_city text'],
    ],
    ['orders_items', '_id', ['_id bigint', '_parent bigint', 'price numeric(10, 2)']],
    ['orders_items_taxes', '_id', ['_id bigint', '_parent bigint', 'rate double precision']],
  ])
  expect(
    flat.flatMap(({ name, links }) => links.map(({ column, parent }) => [name, column, parent])),
  ).toEqual([
    ['orders', 'seller_id', 'sellers'],
    ['orders_items', '_parent', 'orders'],
    ['orders_items_taxes', '_parent', 'orders_items'],
  ])
  expect(nesting.map(({ name }) => name)).toEqual(['orders'])
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
