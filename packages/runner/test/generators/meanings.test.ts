import { beforeAll, describe, expect, test } from 'vitest'
import { makeRows } from './make-rows.ts'

const schema = `
CREATE TABLE products (
  product_id INTEGER PRIMARY KEY,
  sku VARCHAR(12) NOT NULL UNIQUE,
  ean VARCHAR(13) NOT NULL UNIQUE,
  price NUMERIC(10,2) NOT NULL,
  sale_price NUMERIC(10,2),
  list_price NUMERIC(10,2) NOT NULL,
  cost NUMERIC(10,2) NOT NULL,
  image_file_name VARCHAR(120) NOT NULL,
  image_content_type VARCHAR(60) NOT NULL,
  is_active BOOLEAN NOT NULL,
  is_deleted CHAR(1) NOT NULL,
  attributes JSONB NOT NULL
);
CREATE TABLE reviews (
  review_id INTEGER PRIMARY KEY,
  product_id INTEGER NOT NULL REFERENCES products (product_id),
  rating SMALLINT NOT NULL CHECK (rating BETWEEN 1 AND 5),
  status VARCHAR(20) NOT NULL DEFAULT 'PENDING'
);
CREATE TABLE invoices (
  invoice_id INTEGER PRIMARY KEY,
  invoice_number VARCHAR(20) NOT NULL UNIQUE CHECK (invoice_number ~ '^INV-[0-9]{8}$'),
  subtotal NUMERIC(10,2) NOT NULL,
  tax_rate NUMERIC(5,4) NOT NULL,
  tax_amount NUMERIC(10,2) NOT NULL,
  discount_amount NUMERIC(10,2) NOT NULL
);
CREATE TABLE cards (
  card_id INTEGER PRIMARY KEY,
  card_brand VARCHAR(20) NOT NULL,
  last_four CHAR(4) NOT NULL,
  expiry_month SMALLINT NOT NULL CHECK (expiry_month BETWEEN 1 AND 12),
  expiry_year SMALLINT NOT NULL,
  iban VARCHAR(34) NOT NULL UNIQUE,
  password_hash CHAR(60) NOT NULL
);
CREATE TABLE books (book_id INTEGER PRIMARY KEY, isbn CHAR(13) NOT NULL UNIQUE);
CREATE TABLE stock_prices (
  stock_price_id INTEGER PRIMARY KEY,
  trade_date DATE NOT NULL,
  open NUMERIC(10,2) NOT NULL,
  high NUMERIC(10,2) NOT NULL,
  low NUMERIC(10,2) NOT NULL,
  close NUMERIC(10,2) NOT NULL
);
CREATE TABLE jobs (job_id INTEGER PRIMARY KEY, state SMALLINT NOT NULL, kind VARCHAR(10) NOT NULL);
COMMENT ON COLUMN jobs.state IS '0 = queued, 1 = running, 2 = completed, 3 = failed';
COMMENT ON COLUMN jobs.kind IS 'One of ''import'', ''export'' or ''sync''';
`

type Row = Readonly<Record<string, unknown>>

describe('generators by meaning', () => {
  let ask: (query: string) => Promise<readonly Row[]>
  const count = async (query: string): Promise<number> => Number((await ask(query))[0]?.['n'])
  beforeAll(async () => {
    ask = await makeRows(schema, 1500)
  })

  test('barcodes and ISBNs end in the digit that checks the others', async () => {
    const codes = await ask('SELECT ean AS code FROM products UNION ALL SELECT isbn FROM books')
    expect(codes).toHaveLength(3000)
    expect(codes.filter(({ code }) => !isEan(String(code)))).toEqual([])
  })

  test('account numbers keep ISO 7064 and name no bank', async () => {
    const accounts = await ask('SELECT iban FROM cards')
    expect(accounts.filter(({ iban }) => !isIban(String(iban)))).toEqual([])
    expect(await count("SELECT count(*) AS n FROM cards WHERE iban NOT LIKE 'DE__9%'")).toBe(0)
  })

  test('a product costs less than its price, and its sale price lies between', async () => {
    expect(await count('SELECT count(*) AS n FROM products WHERE cost >= price')).toBe(0)
    expect(await count('SELECT count(*) AS n FROM products WHERE sale_price >= price')).toBe(0)
    expect(await count('SELECT count(*) AS n FROM products WHERE list_price < price')).toBe(0)
  })

  test('prices end as prices do', async () => {
    const ended = await ask(
      'SELECT CAST(price * 100 AS INTEGER) % 100 AS cents, count(*) AS n FROM products GROUP BY 1 ORDER BY n DESC',
    )
    expect(Number(ended[0]?.['cents'])).toBe(99)
    expect(Number(ended[0]?.['n'])).toBeGreaterThan(500)
    expect(ended.length).toBeLessThan(12)
  })

  test('stars are J-shaped: most are fives, ones outnumber twos', async () => {
    const stars = await ask('SELECT rating, count(*) AS n FROM reviews GROUP BY 1 ORDER BY 1')
    const [one = 0, two = 0, , , five = 0] = stars.map(({ n }) => Number(n))
    expect(stars).toHaveLength(5)
    expect(five).toBeGreaterThan(750)
    expect(one).toBeGreaterThan(two)
  })

  test('tax is the rate of the row, and no discount exceeds its sum', async () => {
    const wrong = 'abs(tax_amount - subtotal * tax_rate) > 0.011 OR discount_amount > subtotal'
    expect(await count(`SELECT count(*) AS n FROM invoices WHERE ${wrong}`)).toBe(0)
    expect(await count('SELECT count(*) AS n FROM invoices WHERE tax_rate > 0.2')).toBe(0)
  })

  test('numbers of papers keep their check and never repeat', async () => {
    expect(
      await count(
        "SELECT count(DISTINCT invoice_number) AS n FROM invoices WHERE regexp_full_match(invoice_number, 'INV-[0-9]{8}')",
      ),
    ).toBe(1500)
  })

  test('most cards are still valid', async () => {
    const share = await count(
      'SELECT 100 * avg(CASE WHEN expiry_year * 12 + expiry_month >= 2026 * 12 + 1 THEN 1 ELSE 0 END) AS n FROM cards',
    )
    expect(share).toBeGreaterThan(88)
    expect(share).toBeLessThan(100)
  })

  test('a password is the form of a hash', async () => {
    expect(
      await count(
        "SELECT count(*) AS n FROM cards WHERE NOT regexp_full_match(password_hash, '\\$2b\\$12\\$[./A-Za-z0-9]{53}')",
      ),
    ).toBe(0)
  })

  test('the media type of a file fits its name', async () => {
    const wrong = `CASE image_content_type WHEN 'image/jpeg' THEN 'jpg' WHEN 'image/png' THEN 'png'
      WHEN 'image/webp' THEN 'webp' END IS DISTINCT FROM split_part(image_file_name, '.', 2)`
    expect(await count(`SELECT count(*) AS n FROM products WHERE ${wrong}`)).toBe(0)
  })

  test('flags have the shares of their words, in the letters the column holds', async () => {
    expect(await count('SELECT count(*) AS n FROM products WHERE is_active')).toBeGreaterThan(1290)
    const letters = await ask('SELECT DISTINCT is_deleted AS flag FROM products ORDER BY 1')
    expect(letters.map(({ flag }) => flag)).toEqual(['N', 'Y'])
    expect(await count("SELECT count(*) AS n FROM products WHERE is_deleted = 'Y'")).toBeLessThan(
      90,
    )
  })

  test('a day has its lowest price below and its highest above the others', async () => {
    const wrong = 'low > least(open, close) OR high < greatest(open, close)'
    expect(await count(`SELECT count(*) AS n FROM stock_prices WHERE ${wrong}`)).toBe(0)
  })

  test('values come from the comment, or are written as the default is', async () => {
    const of = async (query: string): Promise<readonly string[]> =>
      (await ask(query)).map(({ v }) => String(v))
    expect(await of('SELECT DISTINCT state AS v FROM jobs ORDER BY 1')).toEqual([
      '0',
      '1',
      '2',
      '3',
    ])
    expect(await of('SELECT DISTINCT kind AS v FROM jobs ORDER BY 1')).toEqual([
      'export',
      'import',
      'sync',
    ])
    const statuses = await of('SELECT DISTINCT status AS v FROM reviews ORDER BY 1')
    expect(statuses).toContain('PENDING')
    expect(statuses.filter((value) => value !== value.toUpperCase())).toEqual([])
  })

  test('JSON can be read', async () => {
    expect(await count('SELECT count(*) AS n FROM products WHERE NOT json_valid(attributes)')).toBe(
      0,
    )
  })
})

test('names are whole beside their parts, and a picture fits its column', async () => {
  const ask = await makeRows(
    `CREATE TABLE tbl_user (id integer PRIMARY KEY, name varchar(50) NOT NULL, firstname varchar(30) NOT NULL,
       lastname varchar(30) NOT NULL, photo varchar(20) NOT NULL, avatar varchar(80) NOT NULL);
     CREATE TABLE labels (name varchar(30) PRIMARY KEY);`,
    200,
  )
  const wrong = `SELECT count(*) AS n FROM tbl_user WHERE name <> firstname || ' ' || lastname
    OR NOT regexp_full_match(photo, '[0-9a-f]{8}[.](jpg|png)') OR NOT starts_with(avatar, 'https://')`
  expect(await ask(wrong)).toEqual([{ n: '0' }])
  expect(await ask(`SELECT count(*) AS n FROM labels WHERE name ~ '[a-z][0-9][a-z]'`)).toEqual([
    { n: '0' },
  ])
})

test('the same seed gives the same rows, another seed others', async () => {
  const [first, again, other] = await Promise.all(
    [7, 7, 8].map((seed) => makeRows(schema, 50, seed)),
  )
  const query = 'SELECT * FROM products ORDER BY product_id'
  const rows = await first?.(query)
  expect(await again?.(query)).toEqual(rows)
  expect(await other?.(query)).not.toEqual(rows)
})

function isEan(code: string): boolean {
  const sum = [...code].reduce(
    (total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3),
    0,
  )
  return /^\d{13}$/.test(code) && sum % 10 === 0
}

function isIban(iban: string): boolean {
  const turned = `${iban.slice(4)}${iban.slice(0, 4)}`
  const digits = [...turned].map((letter) => Number.parseInt(letter, 36)).join('')
  return BigInt(digits) % 97n === 1n
}
