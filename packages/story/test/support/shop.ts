import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const schema = `CREATE TABLE customers (
  id integer PRIMARY KEY,
  name varchar(60) NOT NULL,
  region varchar(20) NOT NULL CHECK (region IN ('north', 'south', 'west')),
  created_at timestamp NOT NULL
);
CREATE TABLE orders (
  id integer PRIMARY KEY,
  customer_id integer NOT NULL REFERENCES customers (id),
  total numeric(10, 2) NOT NULL CHECK (total > 0),
  created_at timestamp NOT NULL
);
`

/** A folder with the small shop and the queries of a test. */
export function makeShop(queries: string, name = 'queries.sql'): string {
  const folder = mkdtempSync(join(tmpdir(), 'worldloom-story-'))
  writeFileSync(join(folder, 'schema.sql'), schema)
  writeFileSync(join(folder, name), queries)
  return folder
}
