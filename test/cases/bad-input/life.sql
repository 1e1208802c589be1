CREATE TABLE statuses (id integer PRIMARY KEY, code varchar(20) NOT NULL UNIQUE);

CREATE TABLE orders (
  id integer PRIMARY KEY,
  status varchar(20) NOT NULL CHECK (status IN ('open', 'held', 'closed')),
  status_id integer NOT NULL REFERENCES statuses (id),
  ordered_at timestamp NOT NULL,
  closed_at timestamp
);

CREATE TABLE order_steps (
  id integer PRIMARY KEY,
  order_id integer NOT NULL REFERENCES orders (id),
  status varchar(20) NOT NULL,
  changed_at timestamp NOT NULL
);
