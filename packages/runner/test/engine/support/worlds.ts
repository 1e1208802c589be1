import type { World } from './compile-world.ts'
import { shopRules, shopSchema } from './shop.ts'

/** The small shop with lines counted for each order. */
export const shop: World = { schema: shopSchema, rules: shopRules }

/** Unique texts, a tree, composite keys and a junction: what a growing table finds hardest. */
export const library: World = {
  schema: `
    CREATE TABLE branches (id integer PRIMARY KEY, name varchar(60) NOT NULL UNIQUE);
    CREATE TABLE readers (
      id integer PRIMARY KEY,
      branch_id integer NOT NULL REFERENCES branches (id),
      card char(8) NOT NULL UNIQUE,
      username varchar(30) NOT NULL UNIQUE,
      email varchar(120) NOT NULL UNIQUE,
      joined_on date NOT NULL
    );
    CREATE TABLE shelves (
      id integer PRIMARY KEY,
      branch_id integer NOT NULL REFERENCES branches (id),
      code varchar(12) NOT NULL,
      UNIQUE (branch_id, code)
    );
    CREATE TABLE notes (
      id uuid PRIMARY KEY,
      reader_id integer NOT NULL REFERENCES readers (id),
      page integer NOT NULL CHECK (page BETWEEN 1 AND 900),
      body text,
      written_at timestamp NOT NULL
    );
  `,
  settings: { tableRows: { branches: 5, readers: 40, shelves: 25, notes: 60 } },
}
