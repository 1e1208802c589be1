CREATE TABLE "it's ""quoted""" ("the ""id""" integer PRIMARY KEY, "it's" varchar(20) NOT NULL);
CREATE TABLE "two words " (" id" integer PRIMARY KEY, "first name" varchar(20) NOT NULL);
CREATE TABLE "🛒 cart" (id integer PRIMARY KEY, "🍎" integer NOT NULL);
CREATE TABLE "../../above" (id integer PRIMARY KEY, "../beside" varchar(20) NOT NULL);
CREATE TABLE "/etc/absolute" (id integer PRIMARY KEY, "a/b\c" varchar(20) NOT NULL);
CREATE TABLE ".." (id integer PRIMARY KEY, "." integer NOT NULL);
CREATE TABLE "con" (id integer PRIMARY KEY, "nul" varchar(20));
CREATE TABLE "order" (
  "select" integer PRIMARY KEY,
  "from" integer NOT NULL REFERENCES "table" ("group")
);
CREATE TABLE "table" ("group" integer PRIMARY KEY, "where" varchar(20) NOT NULL);
CREATE TABLE "x'; DROP TABLE y; --" (id integer PRIMARY KEY, "%s {id} ${id} #row" varchar(20) NOT NULL);
CREATE TABLE case_only (id integer PRIMARY KEY);
CREATE TABLE "Case_Only" (id integer PRIMARY KEY, "Other" integer NOT NULL);
