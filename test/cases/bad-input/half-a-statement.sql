CREATE TABLE customers (id integer PRIMARY KEY, name varchar(40) NOT NULL);
CREATE TABLE orders (
  id integer PRIMARY KEY,
  customer_id integer REFERENCES customers (id),
