CREATE TABLE products (id integer PRIMARY KEY, name varchar(40) NOT NULL, stock integer NOT NULL);

CREATE TABLE moves (
  id integer PRIMARY KEY,
  product_id integer NOT NULL REFERENCES products (id),
  pieces integer NOT NULL CHECK (pieces > 0),
  balance integer,
  moved_at timestamp NOT NULL
);

CREATE TABLE sales (
  id integer PRIMARY KEY,
  product_id integer NOT NULL REFERENCES products (id),
  pieces integer NOT NULL,
  sold_at timestamp NOT NULL
);
