CREATE TABLE people (id integer PRIMARY KEY, "ID" integer NOT NULL);
