import { expect, test } from 'vitest'
import { storeSql } from './store-sql.ts'
import { fixColumn, understandSql } from './understand-sql.ts'

test('no more is refunded, shipped or paid than there is', async () => {
  const { limits } = await understandSql(storeSql)
  expect(
    limits.map(({ table, column, link, bound }) => [table, column, link, bound].join(' ')),
  ).toEqual([
    'Payment amount order_id total',
    'Refund amount payment_id amount',
    'ShipmentItem quantity order_item_id quantity',
  ])
})

test('a refund without a payment is taken from its order', async () => {
  const { limits } = await understandSql(`
    CREATE TABLE orders (id int PRIMARY KEY, total numeric(9, 2) NOT NULL);
    CREATE TABLE refunds (id int PRIMARY KEY, order_id int NOT NULL REFERENCES orders,
      amount numeric(9, 2) NOT NULL);`)
  expect(limits).toMatchObject([{ table: 'refunds', link: 'order_id', bound: 'total' }])
})

test('a rule for the amount leaves it alone', async () => {
  const { limits } = await understandSql(storeSql, fixColumn('Refund', 'amount'))
  expect(limits.map(({ table }) => table)).not.toContain('Refund')
})

test('pieces of a basket or a stock have no such limit', async () => {
  const { limits } = await understandSql(`
    CREATE TABLE product (id int PRIMARY KEY, quantity int NOT NULL);
    CREATE TABLE cart_item (id int PRIMARY KEY, product_id int NOT NULL REFERENCES product,
      quantity int NOT NULL);`)
  expect(limits).toEqual([])
})
