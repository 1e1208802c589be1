import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const schema = `CREATE TABLE status (id integer PRIMARY KEY, name varchar(20) NOT NULL UNIQUE);
CREATE TABLE customer (
  id integer PRIMARY KEY,
  email varchar(80) NOT NULL UNIQUE,
  city varchar(40),
  created_at timestamp NOT NULL
);
CREATE TABLE "order" (
  id bigint PRIMARY KEY,
  customer_id integer NOT NULL REFERENCES customer (id),
  status_id integer NOT NULL REFERENCES status (id),
  total numeric(12,2) NOT NULL CHECK (total >= 0),
  placed_at timestamptz NOT NULL
);
CREATE TABLE order_line (
  order_id bigint NOT NULL REFERENCES "order" (id),
  line_number integer NOT NULL,
  quantity integer NOT NULL CHECK (quantity BETWEEN 1 AND 9),
  unit_price numeric(10,2) NOT NULL CHECK (unit_price > 0),
  line_total numeric(12,2) NOT NULL,
  PRIMARY KEY (order_id, line_number)
);
CREATE VIEW open_orders AS SELECT * FROM "order";
`
// a byte order mark and another system's line ends: copies keep both
const reference = '\uFEFFtable,id,name\r\nstatus,1,Paid\r\nstatus,2,"Sent, not there"\r\n'
const rules = `rows: { customer: 20, order: 60 }
tables:
  customer:
    columns:
      city: { choice: { Graz: 3, Linz: 1 }, nulls: 0.2 }
  order:
    columns:
      total: { derived: "sum(order_line.line_total)" }
  order_line:
    rows: { per: order, min: 1, max: 4 }
    columns:
      line_total: { derived: "quantity * unit_price" }
`

/** The small shop as files in a new folder. */
export interface Shop {
  readonly folder: string
  readonly schema: string
  readonly reference: string
  readonly rules: string
  /** Paths of all three, as options. */
  readonly inputs: { readonly schema: string; readonly reference: string; readonly rules: string }
}

export function makeShop(): Shop {
  const folder = mkdtempSync(join(tmpdir(), 'worldloom-shop-'))
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const inputs = {
    schema: write('shop.sql', schema),
    reference: write('lookups.csv', reference),
    rules: write('shop.yaml', rules),
  }
  return { folder, inputs, ...inputs }
}

/** Every file of a folder and the folders in it, by its path from there. */
export function readTree(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    files.toSorted().map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  )
}
