CREATE TABLE customers (
  id integer PRIMARY KEY,
  email varchar(80) NOT NULL UNIQUE,
  country char(2) NOT NULL CHECK (country IN ('DE', 'FR', 'US')),
  signed_up_at timestamp NOT NULL
);

CREATE TABLE orders (
  id integer PRIMARY KEY,
  customer_id integer NOT NULL REFERENCES customers (id),
  ordered_at timestamp NOT NULL,
  total numeric(10, 2) NOT NULL CHECK (total >= 0)
);

CREATE TABLE order_lines (
  order_id integer NOT NULL REFERENCES orders (id),
  line_number integer NOT NULL,
  price numeric(8, 2) NOT NULL CHECK (price > 0 AND price < 1000),
  quantity integer NOT NULL CHECK (quantity BETWEEN 1 AND 20),
  PRIMARY KEY (order_id, line_number)
);
