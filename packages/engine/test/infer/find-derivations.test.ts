import { expect, test } from 'vitest'
import { storeSql } from './store-sql.ts'
import { fixColumn, printDerivations, understandSql } from './understand-sql.ts'

test("a store's amounts, counts and copies follow from others", async () => {
  expect(printDerivations(await understandSql(storeSql))).toEqual([
    'OrderItem.unit_price = product_id.price + coalesce(variant_id.price_adjustment, 0)',
    'OrderItem.line_total = quantity * unit_price',
    'Order.subtotal = coalesce(sum(OrderItem.line_total), 0)',
    'Order.tax_amount = round(subtotal * tax_rate, 2)',
    'Order.total = subtotal + tax_amount + shipping_cost - least(coalesce(discount_amount, 0), subtotal)',
    'Order.amount_paid = coalesce(sum(Payment.amount), 0)',
    'Product.average_rating = round(avg(ProductReview.rating), 2)',
    'Product.review_count = count(ProductReview)',
    'Order.item_count = count(OrderItem)',
    "User.full_name = first_name || ' ' || last_name",
    'OrderItem.product_name = product_id.name',
  ])
})

test('the name of who is linked is put together where it stands in parts there', async () => {
  const found = await understandSql(`
    CREATE TABLE customers (id int PRIMARY KEY, first_name varchar(30) NOT NULL, last_name varchar(30) NOT NULL);
    CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customers, customer_name varchar(80) NOT NULL,
      sales_rep_id int REFERENCES customers, sales_rep_name varchar(80), delivery_name varchar(80), note varchar(80));
    CREATE TABLE visits (id int PRIMARY KEY, customer_id int REFERENCES customers, customer_name varchar(80) NOT NULL);`)
  expect(printDerivations(found)).toEqual([
    "orders.customer_name = customer_id.first_name || ' ' || customer_id.last_name",
    "orders.sales_rep_name = sales_rep_id.first_name || ' ' || sales_rep_id.last_name",
  ])
})

test('a rule for a column leaves it alone', async () => {
  const found = await understandSql(storeSql, fixColumn('Order', 'total'))
  expect(found.derivations.map(({ table, column }) => `${table}.${column}`)).not.toContain(
    'Order.total',
  )
})

const lineOf = (columns: string): string => `
  CREATE TABLE invoice (id int PRIMARY KEY, total numeric(12, 2) NOT NULL);
  CREATE TABLE invoice_line (id int PRIMARY KEY, invoice_id int NOT NULL REFERENCES invoice,
    quantity int NOT NULL, unit_price numeric(10, 2) NOT NULL, ${columns});`

test.each([
  ['line_total numeric(12, 2)', 'invoice_line.line_total = quantity * unit_price'],
  [
    'discount_amount numeric(10, 2) NOT NULL, line_total numeric(12, 2)',
    'invoice_line.line_total = quantity * unit_price - least(discount_amount, quantity * unit_price)',
  ],
  [
    'discount numeric(3, 2), tax_amount numeric(10, 2), total numeric(12, 2)',
    'invoice_line.total = round(quantity * unit_price * (1 - coalesce(discount, 0)) + coalesce(tax_amount, 0), 2)',
  ],
  [
    'discount_percent numeric(5, 2) NOT NULL, total_price numeric(12, 2)',
    'invoice_line.total_price = round(quantity * unit_price * (1 - discount_percent * 0.01), 2)',
  ],
])('a line with %s adds up', async (columns, expected) => {
  expect(printDerivations(await understandSql(lineOf(columns)))).toContain(expected)
})

test('a line without a price of its own costs what its product does, under names with a prefix too', async () => {
  const found = await understandSql(`
    CREATE TABLE part (p_partkey int PRIMARY KEY, p_name text, p_size int, p_retailprice numeric(15, 2) NOT NULL);
    CREATE TABLE supplier (s_suppkey int PRIMARY KEY, s_name text, s_phone text);
    CREATE TABLE partsupp (ps_partkey int REFERENCES part, ps_suppkey int REFERENCES supplier,
      ps_supplycost numeric(15, 2) NOT NULL, PRIMARY KEY (ps_partkey, ps_suppkey));
    CREATE TABLE orders (o_orderkey int PRIMARY KEY, o_orderdate date, o_totalprice numeric(15, 2));
    CREATE TABLE lineitem (l_orderkey int NOT NULL REFERENCES orders, l_partkey int NOT NULL, l_suppkey int NOT NULL,
      l_linenumber int, l_quantity numeric(15, 2) NOT NULL, l_extendedprice numeric(15, 2) NOT NULL,
      PRIMARY KEY (l_orderkey, l_linenumber),
      FOREIGN KEY (l_partkey, l_suppkey) REFERENCES partsupp (ps_partkey, ps_suppkey));`)
  expect(printDerivations(found)).toEqual([
    'lineitem.l_extendedprice = round(l_quantity * "l_partkey+l_suppkey".ps_partkey.p_retailprice, 2)',
    'orders.o_totalprice = round(coalesce(sum(lineitem.l_extendedprice), 0), 2)',
  ])
})

test('a discount that tells neither share nor money is left alone', async () => {
  const found = await understandSql(lineOf('discount numeric(4, 2), total numeric(12, 2)'))
  expect(found.derivations.map(({ column, table }) => `${table}.${column}`)).toEqual([
    'invoice.total',
  ])
})

test('an invoice without line totals sums what the lines cost', async () => {
  const found = await understandSql(lineOf('note text'))
  expect(printDerivations(found)).toEqual([
    'invoice.total = coalesce(sum(invoice_line.quantity * invoice_line.unit_price), 0)',
  ])
})

test('a product with a price and a quantity in stock is no line', async () => {
  const found = await understandSql(
    'CREATE TABLE product (id int PRIMARY KEY, price numeric(8, 2), quantity int, total numeric(10, 2))',
  )
  expect(found.derivations).toEqual([])
})

test('what a check says comes first, and what a check may refuse is left alone', async () => {
  const found = await understandSql(`CREATE TABLE bill (
    id int PRIMARY KEY, net numeric(8, 2) NOT NULL, tax numeric(8, 2) NOT NULL,
    total numeric(9, 2) NOT NULL, CHECK (total = net + tax), CHECK (total >= 0))`)
  expect(printDerivations(found)).toEqual(['bill.total = net + tax'])
  const refused = await understandSql(`
    CREATE TABLE basket (id int PRIMARY KEY, item_count int NOT NULL CHECK (item_count BETWEEN 1 AND 9));
    CREATE TABLE basket_item (id int PRIMARY KEY, basket_id int NOT NULL REFERENCES basket);`)
  expect(refused.derivations).toEqual([])
})

test('a count needs one clear child', async () => {
  const found = await understandSql(`
    CREATE TABLE users (id int PRIMARY KEY, follow_count int NOT NULL, post_count int NOT NULL);
    CREATE TABLE posts (id int PRIMARY KEY, user_id int NOT NULL REFERENCES users);
    CREATE TABLE follows (follower_id int REFERENCES users, followee_id int REFERENCES users,
      PRIMARY KEY (follower_id, followee_id));`)
  expect(printDerivations(found)).toEqual(['users.post_count = count(posts)'])
})

test('copies repeat what does not change, and only where they fit', async () => {
  const found = await understandSql(`
    CREATE TABLE customer (id int PRIMARY KEY, email varchar(50) NOT NULL, name varchar(90) NOT NULL,
      status text NOT NULL);
    CREATE TABLE invoice (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer,
      customer_email varchar(50) NOT NULL, customer_name varchar(40), customer_status text,
      currency char(3) NOT NULL, invoice_date date NOT NULL, invoice_year int NOT NULL);
    CREATE TABLE invoice_line (id int PRIMARY KEY, invoice_id int NOT NULL REFERENCES invoice,
      currency char(3) NOT NULL);`)
  expect(printDerivations(found)).toEqual([
    'invoice.invoice_year = cast(extract(year from invoice_date) as integer)',
    'invoice.customer_email = customer_id.email',
    'invoice_line.currency = invoice_id.currency',
  ])
})

test('a balance is a sum only where the movements carry a sign', async () => {
  const found = await understandSql(`
    CREATE TABLE account (id int PRIMARY KEY, balance numeric(12, 2) NOT NULL);
    CREATE TABLE account_transaction (id int PRIMARY KEY, account_id int NOT NULL REFERENCES account,
      amount numeric(12, 2) NOT NULL, type text NOT NULL);
    CREATE TABLE item (id int PRIMARY KEY, stock int NOT NULL);
    CREATE TABLE stock_movement (id int PRIMARY KEY, item_id int NOT NULL REFERENCES item,
      quantity_change int NOT NULL);`)
  expect(printDerivations(found)).toEqual([
    'item.stock = coalesce(sum(stock_movement.quantity_change), 0)',
  ])
})

test('a reduced price comes first, and sales are counted over the orders alone', async () => {
  const found = await understandSql(`
    CREATE TABLE product (id int PRIMARY KEY, price numeric(8, 2) NOT NULL,
      sale_price numeric(8, 2), units_sold int NOT NULL);
    CREATE TABLE orders (id int PRIMARY KEY, ordered_at timestamp NOT NULL);
    CREATE TABLE order_item (id int PRIMARY KEY, order_id int NOT NULL REFERENCES orders,
      product_id int NOT NULL REFERENCES product, quantity int NOT NULL, unit_price numeric(8, 2));
    CREATE TABLE cart (id int PRIMARY KEY, name text);
    CREATE TABLE cart_item (id int PRIMARY KEY, cart_id int NOT NULL REFERENCES cart,
      product_id int NOT NULL REFERENCES product, quantity int NOT NULL);`)
  expect(printDerivations(found)).toEqual([
    'order_item.unit_price = coalesce(product_id.sale_price, product_id.price)',
    'product.units_sold = coalesce(sum(order_item.quantity), 0)',
  ])
})

test('a bound that asks for room does not refuse a sum, and a limit keeps another below it', async () => {
  const found = await understandSql(`
    CREATE TABLE orders (id int PRIMARY KEY, subtotal numeric(9, 2) NOT NULL,
      discount_amount numeric(9, 2) NOT NULL, CHECK (discount_amount <= subtotal));
    CREATE TABLE order_item (id int PRIMARY KEY, order_id int NOT NULL REFERENCES orders,
      quantity int NOT NULL, line_total numeric(9, 2) NOT NULL, unit_price numeric(8, 2) NOT NULL);
    CREATE TABLE order_promotion (id int PRIMARY KEY, order_id int NOT NULL REFERENCES orders,
      discount_amount numeric(9, 2) NOT NULL);`)
  expect(printDerivations(found)).toEqual([
    'order_item.line_total = quantity * unit_price',
    'orders.discount_amount = coalesce(sum(order_promotion.discount_amount), 0)',
    'orders.subtotal = coalesce(sum(order_item.line_total), 0)',
  ])
  expect(found.limits).toMatchObject([{ table: 'order_promotion', bound: 'subtotal' }])
})

test('the name of a table before all its columns is no role, and times are not repeated', async () => {
  const found = await understandSql(`
    CREATE TABLE tax_class (tax_class_id int PRIMARY KEY, last_modified timestamp, title text);
    CREATE TABLE products (products_id int PRIMARY KEY, products_last_modified timestamp,
      products_title text, products_tax_class_id int REFERENCES tax_class (tax_class_id));`)
  expect(printDerivations(found)).toEqual([])
})

test('net, tax and gross add up by any of their names, and what is not known adds up to nothing', async () => {
  const found =
    await understandSql(`CREATE TABLE bills (id int PRIMARY KEY, amount_net numeric(12, 2),
      vat_rate numeric(4, 2), vat_amount numeric(12, 2), amount_gross numeric(12, 2));
    CREATE TABLE quotes (id int PRIMARY KEY, net_amount numeric(12, 2) NOT NULL, tax_rate numeric(4, 2) NOT NULL,
      gross_amount numeric(12, 2) NOT NULL);`)
  expect(printDerivations(found)).toEqual([
    'bills.vat_amount = round(amount_net * (coalesce(vat_rate, 0) * 0.01), 2)',
    'bills.amount_gross = amount_net + coalesce(vat_amount, 0)',
    'quotes.gross_amount = round(net_amount + net_amount * (tax_rate * 0.01), 2)',
  ])
})

test('a stay costs its nights, and an insurance leaves the rest', async () => {
  const found =
    await understandSql(`CREATE TABLE reservations (id int PRIMARY KEY, check_in_date date NOT NULL,
      check_out_date date NOT NULL, nightly_rate numeric(8, 2) NOT NULL, total_amount numeric(10, 2) NOT NULL);
    CREATE TABLE claims (id int PRIMARY KEY, subtotal numeric(10, 2) NOT NULL, tax numeric(10, 2) NOT NULL,
      total numeric(10, 2) NOT NULL, insurance_covered numeric(10, 2), patient_due numeric(10, 2));`)
  expect(printDerivations(found)).toEqual([
    'reservations.total_amount = greatest(days(check_out_date) - days(check_in_date), 1) * nightly_rate',
    'claims.total = subtotal + tax',
    'claims.patient_due = total - coalesce(insurance_covered, 0)',
  ])
})

test('amounts in cents follow from amounts in cents alone', async () => {
  const found =
    await understandSql(`CREATE TABLE plans (id int PRIMARY KEY, price_cents int NOT NULL);
    CREATE TABLE subscriptions (id int PRIMARY KEY, plan_id int NOT NULL REFERENCES plans, seats int,
      mrr_cents int, total_amount numeric(10, 2));
    CREATE TABLE invoices (id int PRIMARY KEY, subtotal_cents int NOT NULL, tax numeric(10, 2) NOT NULL,
      tax_cents int NOT NULL, total_cents int NOT NULL, amount_paid numeric(10, 2));
    CREATE TABLE payments (id int PRIMARY KEY, invoice_id int NOT NULL REFERENCES invoices, amount_cents int);`)
  expect(printDerivations(found)).toEqual([
    'subscriptions.mrr_cents = round(plan_id.price_cents * coalesce(seats, 1), 0)',
  ])
})
