CREATE TABLE users (
  user_id bigint PRIMARY KEY,
  email varchar(80) NOT NULL UNIQUE,
  full_name varchar(80) NOT NULL,
  created_at timestamp NOT NULL
);
CREATE TABLE products (
  product_id integer PRIMARY KEY,
  name varchar(80) NOT NULL,
  price numeric(10,2) NOT NULL CHECK (price > 0),
  created_at timestamp NOT NULL
);
CREATE TABLE orders (
  order_id bigint PRIMARY KEY,
  user_id bigint NOT NULL REFERENCES users (user_id),
  status varchar(12) NOT NULL,
  ordered_at timestamp NOT NULL,
  total numeric(14,2) NOT NULL
);
CREATE TABLE order_lines (
  order_id bigint NOT NULL REFERENCES orders (order_id),
  line_number integer NOT NULL,
  product_id integer NOT NULL REFERENCES products (product_id),
  quantity integer NOT NULL,
  unit_price numeric(10,2) NOT NULL,
  line_total numeric(12,2) NOT NULL,
  PRIMARY KEY (order_id, line_number)
);
