// The shop of four tables by drizzle-seed into PostgreSQL (PGlite, in the process): keys and links are right; an order
// may come before its user, and totals do not add up. `node drizzle-seed.js ORDERS`; prints how many rows it made.
import { PGlite } from '@electric-sql/pglite'
import { bigint, integer, numeric, pgTable, timestamp, varchar } from 'drizzle-orm/pg-core'
import { drizzle } from 'drizzle-orm/pglite'
import { seed } from 'drizzle-seed'

const orders = Number(process.argv[2])
const users = pgTable('users', {
  user_id: bigint({ mode: 'number' }).primaryKey(),
  email: varchar({ length: 80 }).notNull().unique(),
  full_name: varchar({ length: 80 }).notNull(),
  created_at: timestamp().notNull(),
})
const products = pgTable('products', {
  product_id: integer().primaryKey(),
  name: varchar({ length: 80 }).notNull(),
  price: numeric({ precision: 10, scale: 2 }).notNull(),
  created_at: timestamp().notNull(),
})
const placed = pgTable('orders', {
  order_id: bigint({ mode: 'number' }).primaryKey(),
  user_id: bigint({ mode: 'number' })
    .notNull()
    .references(() => users.user_id),
  status: varchar({ length: 12 }).notNull(),
  ordered_at: timestamp().notNull(),
  total: numeric({ precision: 14, scale: 2 }).notNull(),
})
const lines = pgTable('order_lines', {
  line_id: bigint({ mode: 'number' }).primaryKey(),
  order_id: bigint({ mode: 'number' })
    .notNull()
    .references(() => placed.order_id),
  product_id: integer()
    .notNull()
    .references(() => products.product_id),
  quantity: integer().notNull(),
  unit_price: numeric({ precision: 10, scale: 2 }).notNull(),
  line_total: numeric({ precision: 12, scale: 2 }).notNull(),
})
const client = new PGlite()
await client.exec(`
  CREATE TABLE users (user_id bigint PRIMARY KEY, email varchar(80) UNIQUE NOT NULL, full_name varchar(80) NOT NULL, created_at timestamp NOT NULL);
  CREATE TABLE products (product_id integer PRIMARY KEY, name varchar(80) NOT NULL, price numeric(10,2) NOT NULL, created_at timestamp NOT NULL);
  CREATE TABLE orders (order_id bigint PRIMARY KEY, user_id bigint NOT NULL REFERENCES users, status varchar(12) NOT NULL, ordered_at timestamp NOT NULL, total numeric(14,2) NOT NULL);
  CREATE TABLE order_lines (line_id bigint PRIMARY KEY, order_id bigint NOT NULL REFERENCES orders, product_id integer NOT NULL REFERENCES products, quantity integer NOT NULL, unit_price numeric(10,2) NOT NULL, line_total numeric(12,2) NOT NULL);
`)
const start = performance.now()
await seed(drizzle(client), { users, products, placed, lines }, { seed: 1 }).refine((make) => ({
  users: { count: orders / 4, columns: { email: make.email(), full_name: make.fullName() } },
  products: {
    count: orders / 40,
    columns: { price: make.number({ minValue: 1, maxValue: 900, precision: 100 }) },
  },
  placed: {
    count: orders,
    columns: {
      status: make.valuesFromArray({ values: ['delivered', 'shipped', 'paid', 'cancelled'] }),
      total: make.number({ minValue: 1, maxValue: 900, precision: 100 }),
    },
  },
  lines: {
    count: orders * 2,
    columns: {
      quantity: make.int({ minValue: 1, maxValue: 8 }),
      unit_price: make.number({ minValue: 1, maxValue: 900, precision: 100 }),
      line_total: make.number({ minValue: 1, maxValue: 900, precision: 100 }),
    },
  },
}))
const seconds = (performance.now() - start) / 1000
const tables = ['users', 'products', 'orders', 'order_lines']
const counts = await Promise.all(
  tables.map(async (table) =>
    Number((await client.query(`SELECT count(*) AS n FROM ${table}`)).rows[0].n),
  ),
)
console.log(JSON.stringify({ rows: counts.reduce((sum, n) => sum + n, 0), seconds }))
await client.close()
