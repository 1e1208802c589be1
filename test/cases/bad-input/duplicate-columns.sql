CREATE TABLE customers (id integer PRIMARY KEY, name varchar(40), name text);
