import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { generateDatabase, initRules } from '../../src/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'worldloom-init-rules-'))
afterAll(() => rmSync(folder, { recursive: true }))
const example = join(import.meta.dirname, '../../../../examples/ecommerce')
const small = join(folder, 'small.sql')
writeFileSync(
  small,
  `CREATE TABLE "odd names" (
    id integer PRIMARY KEY,
    "first name" varchar(40) NOT NULL,
    email varchar(80) NOT NULL UNIQUE,
    "yes" varchar(10) NOT NULL CHECK ("yes" IN ('on', 'no', 'say "maybe"')),
    price numeric(8, 2),
    created_at timestamp NOT NULL
  );
  CREATE TABLE line (
    id integer PRIMARY KEY, odd integer NOT NULL REFERENCES "odd names" (id),
    quantity integer NOT NULL, unit_price numeric(8, 2) NOT NULL, line_total numeric(10, 2) NOT NULL
  );`,
)

const goods = join(folder, 'goods.sql')
writeFileSync(
  goods,
  `CREATE TABLE categories (
    id smallint PRIMARY KEY, name varchar(15) NOT NULL, description text, picture bytea
  );
  CREATE TABLE products (
    id smallint PRIMARY KEY, product_name varchar(40) NOT NULL, category_id smallint REFERENCES categories (id),
    unit_price real, created_at timestamp NOT NULL
  );`,
)

const paired = join(folder, 'paired.sql')
writeFileSync(
  paired,
  `CREATE TABLE cards (
    id integer PRIMARY KEY, token varchar(30) NOT NULL, last_four char(4) NOT NULL,
    expiry_month smallint CHECK (expiry_month BETWEEN 1 AND 12), expiry_year smallint,
    created_at timestamp NOT NULL, is_default boolean NOT NULL, brand varchar(20) NOT NULL,
    CHECK ((expiry_month IS NULL) = (expiry_year IS NULL))
  );`,
)

test.each([
  ['columns that a check leaves empty together', paired, { rows: 300 }],
  ['a list that other tables are made by', goods, {}],
  ['a small schema', small, {}],
  ['a small schema of many rows', small, { rows: 700 }],
  ['the example', join(example, 'ecommerce.sql'), {}],
])(
  '%s: its rules make the rows that are made without them',
  async (_, schema, more) => {
    const result = await initRules({ schema })
    if (result.status !== 'done') throw new Error(JSON.stringify(result))
    const rules = join(mkdtempSync(join(folder, 'rules-')), 'rules.yaml')
    writeFileSync(rules, result.text)
    const bare = await make({ schema, seed: 7, ...more })
    expect(await make({ schema, seed: 7, rules, ...more })).toEqual(bare)
    expect(
      result.text.match(/^ {6}[^ #].*: \{ (?:generator|choice|derived)/gm)?.length,
    ).toBeGreaterThan(2)
  },
  120_000,
)

test('a schema that cannot be read is told', async () => {
  const result = await initRules({ schema: join(folder, 'nowhere.sql') })
  expect(result).toMatchObject({ status: 'refused', diagnostics: [{ code: 'MISSING_FILE' }] })
})

/** The text of each file that a run leaves. */
async function make(
  options: Parameters<typeof generateDatabase>[0],
): Promise<Readonly<Record<string, string>>> {
  const out = mkdtempSync(join(folder, 'run-'))
  const result = await generateDatabase({ ...options, out })
  expect(result.status).toBe('done')
  const names = readdirSync(join(out, 'outputs')).toSorted()
  const texts = names.map((name) => [name, readFileSync(join(out, 'outputs', name), 'utf8')])
  return Object.fromEntries(texts)
}
