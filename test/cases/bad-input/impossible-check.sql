CREATE TABLE products (
  id integer PRIMARY KEY,
  price numeric(8, 2) NOT NULL CHECK (price > 10) CHECK (price < 5)
);
