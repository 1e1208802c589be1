import { expect, test } from 'vitest'
import { readSchema } from '../../src/read/read-schema.ts'

const bigquery = `CREATE SCHEMA IF NOT EXISTS shop OPTIONS(location="EU");
CREATE OR REPLACE TABLE \`my-project.shop.customers\` (
  id INT64 NOT NULL, # the key
  name STRING(80) NOT NULL OPTIONS(description="The customer's \\"full\\" name"),
  tags ARRAY<STRING>,
  address STRUCT<street STRING, place STRUCT<city STRING, zip STRING OPTIONS(description="Postcode")>>,
  credit NUMERIC(12, 2) DEFAULT 0,
  seen TIMESTAMP DEFAULT CURRENT_TIMESTAMP(),
) PARTITION BY DATE(seen) CLUSTER BY id OPTIONS(description='Who buys', labels=[("a", "b")]);
CREATE TABLE IF NOT EXISTS my-project.shop.orders (
  id INT64 NOT NULL,
  customer_id INT64,
  placed DATETIME,
  items ARRAY<STRUCT<sku STRING, price FLOAT64>>,
  PRIMARY KEY (id) NOT ENFORCED,
  CONSTRAINT who FOREIGN KEY (customer_id) REFERENCES \`shop.customers\`(id) NOT ENFORCED
);
ALTER TABLE shop.customers ADD PRIMARY KEY (id) NOT ENFORCED;
ALTER TABLE shop.orders SET OPTIONS (description="x");
CREATE VIEW shop.recent AS SELECT 'it\\'s' FROM shop.orders;
`

test("BigQuery's tables are read: names with a project, nested types, options, keys that are not enforced", async () => {
  const { schema, diagnostics } = await readSchema({ text: bigquery, file: 'shop.sql' })
  expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([])
  expect(diagnostics.map(({ code }) => code)).toContain('PASSED_OVER')
  expect(schema.dialect).toBe('bigquery')
  const [customers, orders, items] = schema.tables
  expect(customers?.comment).toBe('Who buys')
  expect(customers?.columns.map(({ name, type }) => [name, type.kind])).toEqual([
    ['id', 'integer'],
    ['name', 'text'],
    ['tags', 'array'],
    ['address_street', 'text'],
    ['address_place_city', 'text'],
    ['address_place_zip', 'text'],
    ['credit', 'decimal'],
    ['seen', 'timestamp'],
  ])
  expect(customers?.columns[1]?.comment).toBe('The customer\'s "full" name')
  expect(customers?.columns[5]?.comment).toBe('Postcode')
  expect(customers?.primaryKey?.columns).toEqual(['id'])
  expect(orders?.foreignKeys).toMatchObject([{ columns: ['customer_id'], name: 'who' }])
  expect(orders?.columns.map(({ name }) => name)).toEqual(['id', 'customer_id', 'placed'])
  expect(items?.columns.map(({ name }) => name)).toEqual(['_id', '_parent', 'sku', 'price'])
  expect(items?.foreignKeys).toMatchObject([{ columns: ['_parent'], parent: 'orders' }])
  expect(schema.nesting?.map(({ name }) => name)).toEqual(['customers', 'orders'])
})

const snowflake = `USE DATABASE SHOP;
CREATE STAGE loads URL = 's3://x';
CREATE OR REPLACE TRANSIENT TABLE SHOP.PUBLIC.CUSTOMERS (
  ID NUMBER(38,0) NOT NULL AUTOINCREMENT START 1 INCREMENT 1 PRIMARY KEY, // the key
  NAME VARCHAR(16777216) NOT NULL WITH MASKING POLICY hide COMMENT 'It''s the name',
  CODE NUMBER(6), CREDIT NUMBER(12,2) DEFAULT 0.00, PROFILE VARIANT, TAGS ARRAY,
  IS_ACTIVE BOOLEAN DEFAULT TRUE WITH TAG (area = 'sales'),
  SEEN TIMESTAMP_NTZ(9) DEFAULT CURRENT_TIMESTAMP(), AT TIMESTAMP_TZ
) CLUSTER BY (SEEN) DATA_RETENTION_TIME_IN_DAYS = 1 COMMENT = 'Who buys';
create or replace table "Orders" (
  id number identity(1,1), customer_id number(38,0) references public.customers(id) rely,
  constraint PK primary key (id) rely not enforced, check (id < 100 and id > 0)
);
GRANT SELECT ON TABLE CUSTOMERS TO ROLE R;
ALTER TABLE CUSTOMERS ADD COLUMN NOTE STRING;
COMMENT ON TABLE "Orders" IS 'What is bought';
COMMENT ON COLUMN CUSTOMERS.CODE IS 'A short one';
`

test("Snowflake's tables are read: numbers, texts without a length, comments, policies and tags", async () => {
  const { schema, diagnostics } = await readSchema({ text: snowflake, file: 'shop.sql' })
  expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([])
  expect(schema.dialect).toBe('snowflake')
  const [customers, orders] = schema.tables
  expect(customers?.comment).toBe('Who buys')
  expect(customers?.columns.map(({ name, type }) => [name, type.kind])).toEqual([
    ['ID', 'integer'],
    ['NAME', 'text'],
    ['CODE', 'integer'],
    ['CREDIT', 'decimal'],
    ['PROFILE', 'json'],
    ['TAGS', 'json'],
    ['IS_ACTIVE', 'boolean'],
    ['SEEN', 'timestamp'],
    ['AT', 'timestamp'],
    ['NOTE', 'text'],
  ])
  expect(customers?.columns[1]).toMatchObject({ comment: "It's the name", nullable: false })
  expect(customers?.primaryKey?.columns).toEqual(['ID'])
  expect(customers?.columns[2]?.comment).toBe('A short one')
  expect(orders?.comment).toBe('What is bought')
  expect(orders?.checks.length).toBe(1)
  expect(orders?.foreignKeys).toMatchObject([{ columns: ['customer_id'] }])
})

const altered = `CREATE TABLE shop.baskets (region STRING, number INT64, day DATE,
  PRIMARY KEY (region, number) NOT ENFORCED);
ALTER TABLE shop.baskets ADD COLUMN note STRING, ADD COLUMN gone BOOL,
  ADD COLUMN items ARRAY<STRUCT<sku STRING OPTIONS(description="The \\"code\\"")>>;
ALTER TABLE shop.baskets DROP COLUMN IF EXISTS gone;
ALTER TABLE shop.baskets RENAME COLUMN day TO bought_on;
ALTER TABLE shop.baskets ALTER COLUMN bought_on SET DATA TYPE DATETIME, ALTER COLUMN note SET OPTIONS(description="Said");
ALTER TABLE shop.baskets ALTER COLUMN note SET NOT NULL;
ALTER TABLE shop.baskets DROP PRIMARY KEY;
`

test('what BigQuery alters is read: several columns, a repeated record under a key of two, names and types', async () => {
  const { schema, diagnostics } = await readSchema({ text: altered, file: 'shop.sql' })
  const [baskets, items] = schema.tables
  expect(
    baskets?.columns.map(({ name, typeText, nullable }) => [name, typeText, nullable]),
  ).toEqual([
    ['_id', 'bigint', false],
    ['region', 'text', false],
    ['number', 'bigint', false],
    ['bought_on', 'timestamp', true],
    ['note', 'text', false],
  ])
  expect(baskets?.columns[4]?.comment).toBe('Said')
  expect(baskets?.uniques).toMatchObject([{ columns: ['_id'] }])
  expect(items?.foreignKeys).toMatchObject([{ parentColumns: ['_id'] }])
  expect(items?.columns[2]?.comment).toBe('The "code"')
  expect(diagnostics).toMatchObject([
    { code: 'UNREADABLE_STATEMENT', severity: 'warning', place: { line: 9 } },
  ])
})

const computed = `CREATE OR REPLACE TRANSIENT TABLE LINES (
  ID NUMBER(38,0) PRIMARY KEY, QTY NUMBER(10,0) CHECK (QTY >= 1), "Unit Price" NUMBER(12,2),
  TOTAL NUMBER(14,2) AS (QTY * "Unit Price"), SIZE VARCHAR AS (IFF(QTY <> 1, 'many', 'one')),
  PAYLOAD VARIANT, SOURCE VARCHAR AS (PAYLOAD:origin.name::STRING),
  PARENT_ID NUMBER REFERENCES LINES (ID) ON DELETE CASCADE
);
ALTER TABLE LINES MODIFY (QTY SET NOT NULL, "Unit Price" DROP NOT NULL);
ALTER TABLE LINES ADD A INT, B INT;
ALTER TABLE LINES DROP COLUMN A, B;
ALTER TABLE LINES SET TAG area = 'sales';
ALTER TABLE LINES CLUSTER BY (ID);
`

test("Snowflake's computed columns, checks and alterations are read, and paths into a VARIANT", async () => {
  const { schema, diagnostics } = await readSchema({ text: computed, file: 'shop.sql' })
  const [lines] = schema.tables
  const find = (name: string) => lines?.columns.find((column) => column.name === name)
  expect(lines?.columns.length).toBe(8)
  expect(find('QTY')?.nullable).toBe(false)
  expect(find('TOTAL')?.generated?.expression?.kind).toBe('binary')
  expect(find('SIZE')?.generated?.expression?.kind).toBe('case')
  expect(find('SOURCE')?.generated?.expression).toMatchObject({ operand: { name: 'get_path' } })
  expect(lines?.checks.map(({ expression }) => expression?.kind)).toEqual(['binary'])
  expect(lines?.foreignKeys).toMatchObject([{ columns: ['PARENT_ID'], parentColumns: ['ID'] }])
  expect(diagnostics).toEqual([])
})

test('a file whose only table is made by a query holds nothing to read', async () => {
  const text = 'create table shop.a as select 1 as b;'
  const { diagnostics } = await readSchema({ text, file: 'a.sql', dialect: 'bigquery' })
  expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
})

test.each([
  ['a text that shows no sign of them', 'create table a (id int primary key, name text'],
  ['a list that is never closed', 'CREATE TABLE a (id INT64 NOT NULL, name STRING'],
  ['a quote that is never closed', "CREATE TABLE a (id INT64 DEFAULT 'x, name STRING);"],
])('%s is a fault', async (_, text) => {
  const { diagnostics } = await readSchema({ text, file: 'shop.sql' })
  expect(diagnostics.map(({ severity }) => severity)).toContain('error')
})

test('a table as Snowflake prints it has its clusters before its columns, and its own types in formulas', async () => {
  const text = `create or replace TABLE MART.LINES cluster by (AT, (QTY)) (
	ID NUMBER(38,0) NOT NULL autoincrement start 1 increment 1 noorder,
	QTY NUMBER(10,0), PRICE FLOAT, AT DATE,
	NET NUMBER(18,4) AS (CAST(QTY * PRICE AS NUMBER(18,4))),
	primary key (ID)
)COMMENT='Lines';`
  const { schema, diagnostics } = await readSchema({ text, file: 'lines.sql' })
  expect(diagnostics).toEqual([])
  expect(schema.tables[0]?.comment).toBe('Lines')
  expect(schema.tables[0]?.columns.map(({ name }) => name)).toEqual(
    'ID QTY PRICE AT NET'.split(' '),
  )
  expect(schema.tables[0]?.columns[4]?.generated?.expression?.kind).toBe('cast')
})
