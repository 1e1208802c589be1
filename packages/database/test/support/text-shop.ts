import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const schema = `CREATE TABLE category (id integer PRIMARY KEY, name varchar(40) NOT NULL);
CREATE TABLE product (
  id integer PRIMARY KEY,
  category_id integer NOT NULL REFERENCES category (id),
  sku varchar(12) NOT NULL UNIQUE,
  name varchar(80) NOT NULL UNIQUE,
  slug varchar(120) NOT NULL,
  description text,
  price numeric(8, 2) NOT NULL CHECK (price > 0),
  created_at timestamp NOT NULL
);
CREATE TABLE customer (
  id integer PRIMARY KEY,
  first_name varchar(40) NOT NULL,
  last_name varchar(40) NOT NULL,
  email varchar(100) NOT NULL UNIQUE
);
CREATE TABLE product_review (
  id integer PRIMARY KEY,
  product_id integer NOT NULL REFERENCES product (id),
  customer_id integer NOT NULL REFERENCES customer (id),
  rating smallint NOT NULL CHECK (rating BETWEEN 1 AND 5),
  title varchar(100),
  body text NOT NULL,
  created_at timestamp NOT NULL
);
`
const reference = `table,id,name\ncategory,1,Lamps\ncategory,2,Chairs\ncategory,3,Rugs\n`
const rules = `tables:
  product:
    columns:
      slug: { template: "{replace(lower(name), ' ', '-')}" }
`

/** A shop with texts in it, as files in a new folder. */
export function makeTextShop(): {
  readonly root: string
  readonly inputs: { readonly schema: string; readonly reference: string; readonly rules: string }
} {
  const root = mkdtempSync(join(tmpdir(), 'worldloom-texts-'))
  const write = (name: string, text: string): string => {
    writeFileSync(join(root, name), text)
    return join(root, name)
  }
  const inputs = {
    schema: write('shop.sql', schema),
    reference: write('lookups.csv', reference),
    rules: write('shop.yaml', rules),
  }
  return { root, inputs }
}

/** The cells of a CSV file whose values hold neither commas in quotes nor line ends, by column. */
export function readColumn(folder: string, table: string, column: string): readonly string[] {
  const [head = '', ...lines] = readFileSync(join(folder, 'outputs', `${table}.csv`), 'utf8')
    .trimEnd()
    .split('\n')
  const place = head.split(',').indexOf(column)
  return lines.map((line) => {
    const cells = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell)
    return (cells[place] ?? '').replace(/^"(.*)"$/, '$1').replaceAll('""', '"')
  })
}
