CREATE TABLE customers (id integer PRIMARY KEY, name varchar(40) NOT NULL);
CREATE TABLE orders (id integer PRIMARY KEY);
CREATE TABLE customers (id integer PRIMARY KEY, email varchar(80) NOT NULL);
