CREATE TABLE products (id integer PRIMARY KEY, kind varchar(20) NOT NULL);
CREATE TABLE orders (id integer PRIMARY KEY);

CREATE TABLE lines (
  id integer PRIMARY KEY,
  order_id integer NOT NULL REFERENCES orders (id),
  product_id integer NOT NULL REFERENCES products (id)
);
