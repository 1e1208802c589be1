CREATE TABLE customers (
  id integer PRIMARY KEY,
  note varchar(80) DEFAULT 'never closed
);

CREATE TABLE orders (
  id integer PRIMARY KEY
);
