/** The small shop: customers, what they order, and the lines of each order. */
export const shopSchema = `
CREATE TABLE customers (
  id integer PRIMARY KEY,
  email varchar(120) NOT NULL UNIQUE,
  first_name varchar(40) NOT NULL,
  last_name varchar(40) NOT NULL,
  country char(2) NOT NULL,
  status varchar(12) NOT NULL CHECK (status IN ('active', 'blocked', 'closed')),
  newsletter boolean NOT NULL,
  birth_date date,
  created_at timestamp NOT NULL
);

CREATE TABLE products (
  id integer PRIMARY KEY,
  sku varchar(20) NOT NULL UNIQUE,
  name varchar(80) NOT NULL,
  price numeric(10, 2) NOT NULL CHECK (price > 0),
  stock integer NOT NULL CHECK (stock >= 0)
);

CREATE TABLE orders (
  id bigint PRIMARY KEY,
  customer_id integer NOT NULL REFERENCES customers (id),
  order_number varchar(20) NOT NULL UNIQUE,
  status varchar(12) NOT NULL CHECK (status IN ('draft', 'paid', 'shipped')),
  created_at timestamp NOT NULL,
  shipped_at timestamp,
  subtotal numeric(12, 2) NOT NULL,
  tax numeric(12, 2) NOT NULL CHECK (tax >= 0),
  total numeric(12, 2) NOT NULL,
  note text,
  CHECK (shipped_at IS NULL OR shipped_at >= created_at)
);

CREATE TABLE lines (
  order_id bigint NOT NULL REFERENCES orders (id),
  line_number smallint NOT NULL,
  product_id integer NOT NULL REFERENCES products (id),
  quantity integer NOT NULL CHECK (quantity BETWEEN 1 AND 99),
  unit_price numeric(10, 2) NOT NULL,
  line_total numeric(12, 2) GENERATED ALWAYS AS (quantity * unit_price) STORED,
  PRIMARY KEY (order_id, line_number)
);
`

/** Its rules: lines are counted for each order, amounts follow from them. */
export const shopRules = `
rows:
  customers: 40
  products: 30
  orders: 80
  lines: { per: orders, min: 1, max: 5, mean: 2.2 }
tables:
  orders:
    columns:
      subtotal: { derived: "sum(lines.line_total)" }
      tax: { derived: "round(subtotal * 0.19, 2)" }
      total: { derived: "subtotal + tax" }
`
