import { expect, test } from 'vitest'
import { shopSql } from '../support/shop.ts'
import { storeSql } from './store-sql.ts'
import { understandSql } from './understand-sql.ts'

async function printRoles(sql: string): Promise<readonly string[]> {
  const { roles } = await understandSql(sql)
  return Object.entries(roles).map(
    ([table, { kind, birth, owner }]) => `${table} ${kind} ${birth ?? '-'} ${owner ?? '-'}`,
  )
}

test('the tables of the small shop have their roles', async () => {
  const roles = await printRoles(shopSql)
  expect(roles).toContain('customers entity created_at -')
  expect(roles).toContain('orders event created_at -')
})

test('the tables of a store have their roles', async () => {
  expect(await printRoles(storeSql)).toEqual([
    'Country lookup - -',
    'State lookup - -',
    'Currency lookup - -',
    'OrderStatus lookup - -',
    'PaymentMethod lookup - -',
    'User entity created_at -',
    'UserAddress component created_at user_id',
    'UserPaymentMethod component - user_id',
    'Product entity created_at -',
    'ProductVariant component - product_id',
    'Order event ordered_at -',
    'OrderItem component - order_id',
    'OrderHistory history changed_at order_id',
    'Payment event processed_at order_id',
    'Refund event refunded_at payment_id',
    'Shipment event shipped_at order_id',
    'ShipmentItem component - shipment_id',
    'ProductReview event created_at product_id',
  ])
})

test('a pair of keys is a junction, a copy that others point to a thing', async () => {
  const roles = await printRoles(`
    CREATE TABLE film (film_id int PRIMARY KEY, title text);
    CREATE TABLE actor (actor_id int PRIMARY KEY, name text);
    CREATE TABLE film_actor (actor_id int REFERENCES actor, film_id int REFERENCES film,
      PRIMARY KEY (actor_id, film_id));
    CREATE TABLE store (store_id int PRIMARY KEY, name text);
    CREATE TABLE inventory (inventory_id int PRIMARY KEY, film_id int NOT NULL REFERENCES film,
      store_id int NOT NULL REFERENCES store);
    CREATE TABLE rental (rental_id int PRIMARY KEY, rental_date timestamp NOT NULL,
      inventory_id int NOT NULL REFERENCES inventory, return_date timestamp);`)
  expect(roles).toContain('film_actor junction - film_id')
  expect(roles).toContain('inventory entity - -')
  expect(roles).toContain('rental event rental_date -')
})

test('the start of a promotion is not when it was written down', async () => {
  const roles = await printRoles(
    'CREATE TABLE promotion (id int PRIMARY KEY, start_date date NOT NULL, end_date date NOT NULL)',
  )
  expect(roles).toEqual(['promotion entity - -'])
})

test('a list is found by its whole name, and a view is born when it is viewed', async () => {
  const roles = await printRoles(`
    CREATE TABLE "Product" (product_id int PRIMARY KEY, name text);
    CREATE TABLE "WishList" (wish_list_id int PRIMARY KEY, name text);
    CREATE TABLE "WishListItem" (wish_list_id int REFERENCES "WishList",
      product_id int REFERENCES "Product", PRIMARY KEY (wish_list_id, product_id));
    CREATE TABLE "ProductView" (product_view_id int PRIMARY KEY,
      product_id int NOT NULL REFERENCES "Product", viewed_at timestamp NOT NULL);
    CREATE TABLE "ShippingEvent" (event_id int PRIMARY KEY, occurred_at timestamp NOT NULL);`)
  expect(roles).toContain('WishListItem component - wish_list_id')
  expect(roles).toContain('ProductView event viewed_at product_id')
  expect(roles).toContain('ShippingEvent event occurred_at -')
})
