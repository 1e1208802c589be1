import { expect, test } from 'vitest'
import { countRows, makeRows } from './make-rows.ts'

/** Narrow columns whose names have meanings with wide distributions. */
const columns: readonly (readonly [name: string, type: string, holds: string])[] = [
  ['price', 'NUMERIC(4,2)', 'BETWEEN 2 AND 9'],
  ['cost', 'NUMERIC(6,2)', 'BETWEEN 0.01 AND 900'],
  ['discount_percent', 'NUMERIC(3,2)', 'BETWEEN 0 AND 1'],
  ['tax_rate', 'NUMERIC(4,4)', 'BETWEEN 0 AND 0.9999'],
  ['quantity', 'SMALLINT', 'BETWEEN 3 AND 6'],
  ['stock_quantity', 'SMALLINT', 'BETWEEN 0 AND 12'],
  ['view_count', 'SMALLINT', 'BETWEEN 0 AND 100'],
  ['percentage', 'NUMERIC(5,2)', 'BETWEEN 40 AND 60'],
  ['score', 'SMALLINT', 'BETWEEN -5 AND 5'],
  ['temperature', 'SMALLINT', 'BETWEEN 30 AND 40'],
  ['max_users', 'INTEGER', 'BETWEEN 7 AND 9'],
  ['duration_minutes', 'INTEGER', 'BETWEEN 61 AND 89'],
  ['file_size', 'SMALLINT', 'BETWEEN 1 AND 32000'],
  ['capacity', 'SMALLINT', 'BETWEEN 1 AND 1'],
  ['balance', 'NUMERIC(8,2)', '>= 0'],
  ['http_status', 'SMALLINT', 'BETWEEN 500 AND 599'],
  ['exchange_rate', 'NUMERIC(8,6)', '> 0'],
  ['year', 'SMALLINT', 'BETWEEN 2024 AND 2024'],
]

test('no number leaves the bounds of its column, and each keeps some variety', async () => {
  const lines = columns.map(
    ([name, type, holds]) => `${name} ${type} NOT NULL CHECK (${name} ${holds})`,
  )
  const ask = await makeRows(
    `CREATE TABLE things (thing_id INTEGER PRIMARY KEY, ${lines.join(', ')});`,
    400,
  )
  const tests = columns.map(
    ([name, , holds]) =>
      `SELECT '${name}' AS name, count(*) FILTER (WHERE NOT (${name} ${holds}) OR ${name} IS NULL) AS outside, count(DISTINCT ${name}) AS variety, max(cnt) AS most FROM (SELECT ${name}, count(*) OVER (PARTITION BY ${name}) AS cnt FROM things)`,
  )
  const found = await ask(tests.join(' UNION ALL '))
  expect(found.filter(({ outside }) => Number(outside) > 0)).toEqual([])
  const fixed = ['capacity', 'year', 'http_status']
  const dull = found.filter(
    ({ name, variety }) => Number(variety) < 3 && !fixed.includes(String(name)),
  )
  expect(dull).toEqual([])
})

test('a check holds whatever it is said of: what NOT denies, floats, and numbers below zero', async () => {
  const checks: readonly (readonly [name: string, type: string, holds: string])[] = [
    ['salary', 'NUMERIC(10,2)', 'NOT (salary < 200 OR salary > 260)'],
    ['code', 'SMALLINT', 'NOT (code < 3 OR NOT code < 8)'],
    ['weight_kg', 'DOUBLE PRECISION', 'weight_kg > 3 AND 7 > weight_kg'],
    ['temperature', 'REAL', 'temperature BETWEEN -0.8 AND -0.2'],
    ['year', 'SMALLINT', 'year BETWEEN 1500 AND 1700'],
    ['film_year', 'SMALLINT', 'film_year BETWEEN 2020 AND 2500'],
    ['release_year', 'DOUBLE PRECISION', 'release_year < -2'],
    ['reading', 'REAL', 'reading > 0 AND reading < 0.001'],
    ['distance', 'REAL', 'distance > 1000 AND distance < 1003'],
    ['balance', 'NUMERIC(6,2)', 'balance <= -0.01'],
    ['views', 'INTEGER', 'views > -50 AND views < -10'],
    ['share', 'NUMERIC(30,20)', 'share BETWEEN 0.1 AND 0.7'],
    ['ph', 'NUMERIC(200,150)', 'ph > 0.5 AND ph < 0.75'],
    ['population', 'NUMERIC(5,-2)', 'population > 0'],
  ]
  const lines = checks.map(([name, type, holds]) => `${name} ${type} NOT NULL CHECK (${holds})`)
  const ask = await makeRows(
    `CREATE TABLE things (thing_id INTEGER PRIMARY KEY, ${lines.join(', ')});`,
    200,
  )
  const tests = checks.map(
    ([name, , holds]) =>
      `SELECT '${name}' AS name FROM things GROUP BY ALL HAVING count(*) FILTER (WHERE NOT (${holds})) > 0 OR count(DISTINCT ${name}) < 3`,
  )
  expect(await ask(tests.join(' UNION ALL '))).toEqual([])
})

test('days and instants keep to what checks ask, also before 1970 and after the anchor', async () => {
  const checks: readonly (readonly [name: string, type: string, holds: string])[] = [
    ['built_on', 'DATE', "built_on BETWEEN '1890-01-01' AND '1910-12-31'"],
    ['birth_date', 'DATE', "birth_date < '1950-01-01' AND birth_date > '1940-06-01'"],
    [
      'date_of_birth',
      'TIMESTAMP',
      "date_of_birth >= '2024-02-01' AND '2024-06-01' > date_of_birth",
    ],
    ['end_date', 'DATE', "end_date < '1969-06-01'"],
    ['due_date', 'TIMESTAMPTZ', "NOT (due_date < '2001-01-01' OR due_date > '2001-12-31')"],
    ['expires_at', 'TIMESTAMP', "expires_at BETWEEN '2001-02-03' AND '2001-02-03 23:59:59'"],
    [
      'order_date',
      'TIMESTAMP',
      "order_date >= '2001-02-03 10:00' AND order_date < '2001-02-03 11:00'",
    ],
    ['published_on', 'DATE', "published_on > DATE '2029-12-31' AND published_on <= '2030-02-28'"],
    ['founded', 'DATE', "founded BETWEEN '0900-01-01' AND '1100-01-01'"],
  ]
  const lines = checks.map(([name, type, holds]) => `${name} ${type} NOT NULL CHECK (${holds})`)
  const tables = lines.map((line, i) => `CREATE TABLE t${i} (id INTEGER PRIMARY KEY, ${line});`)
  const ask = await makeRows(tables.join('\n'), 200)
  const tests = checks.map(
    ([name, , holds], i) =>
      `SELECT '${name}' AS name FROM t${i} HAVING count(*) FILTER (WHERE NOT (${holds})) > 0 OR count(DISTINCT ${name}) < 20`,
  )
  expect(await ask(tests.join(' UNION ALL '))).toEqual([])
})

test('a check holds that speaks of calls, of first letters or of what several columns sum to', async () => {
  const checks: readonly (readonly [types: string, holds: string])[] = [
    ['a INTEGER NOT NULL, b INTEGER NOT NULL', 'a + b <= 100'],
    ['a NUMERIC(5,2) NOT NULL, b NUMERIC(5,2) NOT NULL, c NUMERIC(5,2)', '100 > a + b + c'],
    ['a INTEGER NOT NULL, b NUMERIC(8,2)', 'greatest(a, b) < 50'],
    ['a DOUBLE PRECISION NOT NULL', 'abs(a) <= 3'],
    ['a NUMERIC(8,2) NOT NULL', '-a > 3'],
    ['sku TEXT NOT NULL UNIQUE', "left(sku, 3) = 'SK-'"],
    ['url TEXT NOT NULL', "starts_with(url, 'pre.')"],
    ['iban TEXT NOT NULL', "substring(iban FROM 1 FOR 2) = 'AT'"],
    ['a INTEGER NOT NULL, b INTEGER NOT NULL, c INTEGER', 'a = b + coalesce(c, 0)'],
  ]
  const tables = checks.map(
    ([types, holds], i) =>
      `CREATE TABLE t${i} (id INTEGER PRIMARY KEY, ${types}, CHECK (${holds}));`,
  )
  // what is said of an absent number leaves a required one its own
  tables.push(
    'CREATE TABLE sums (id INTEGER PRIMARY KEY, a INTEGER NOT NULL, b INTEGER NOT NULL, c INTEGER, CHECK (a = b + c));',
    'CREATE TABLE twins (id INTEGER PRIMARY KEY, a INTEGER NOT NULL, b INTEGER, CHECK (a = b));',
  )
  const ask = await makeRows(tables.join('\n'), 100)
  const tests = checks.map(
    ([, holds], i) =>
      `SELECT 't${i}' AS name FROM t${i} HAVING count(*) FILTER (WHERE NOT (${holds})) > 0`,
  )
  tests.push("SELECT 'sums' AS name FROM sums HAVING count(*) > count(a) OR count(c) = count(*)")
  tests.push("SELECT 'twins' AS name FROM twins HAVING count(*) > count(a) OR count(b) = count(*)")
  expect(await ask(tests.join(' UNION ALL '))).toEqual([])
})

test('a text keeps to one of the patterns or values that its check gives it the choice of', async () => {
  const code =
    "code ~ '^[A-Z]{2}[0-9]$' OR code = 'none' OR code LIKE '99-_' OR code IN ('a%', 'b')"
  const scope = "length(trim(scope)) > 10 OR scope = 'global'"
  const key = "key IN ('1389', '0736') OR key LIKE '99__'"
  const ask = await makeRows(
    `CREATE TABLE things (key CHAR(4) PRIMARY KEY CHECK (${key}), code TEXT NOT NULL CHECK (${code}), scope TEXT NOT NULL UNIQUE CHECK (${scope}));`,
    80,
  )
  expect(
    await ask(`SELECT * FROM things WHERE NOT (${key}) OR NOT (${code}) OR NOT (${scope})`),
  ).toEqual([])
  const [found] = await ask(
    'SELECT count(*)::INT AS rows, count(DISTINCT code)::INT AS codes FROM things',
  )
  expect(found?.['rows']).toBe(80)
  expect(Number(found?.['codes'])).toBeGreaterThan(10)
})

test('what one alternative of a check asks for is made true together, so that its rows are not lost', async () => {
  const legal =
    "kind <> 'legal' OR (since IS NOT NULL AND ended_on IS NULL AND NOT is_primary AND locale IS NOT NULL AND sort_name = name)"
  const ask = await makeRows(
    `CREATE TABLE aliases (id INTEGER PRIMARY KEY, name VARCHAR(80) NOT NULL, sort_name VARCHAR(80) NOT NULL, locale VARCHAR(8),
      since DATE, ended_on DATE, is_primary BOOLEAN NOT NULL, kind VARCHAR(10) NOT NULL CHECK (kind IN ('plain', 'hint', 'legal')), CHECK (${legal}));`,
    300,
  )
  expect(await countRows(ask, `aliases WHERE NOT (${legal})`)).toBe(0)
  expect(await countRows(ask, "aliases WHERE kind = 'legal'")).toBeGreaterThan(40)
})

test('a status that follows from times becomes one that its checks allow, also where they compare two tests', async () => {
  const approved = "(status = 'approved') = (approved_at IS NOT NULL)"
  const voided = "(status = 'voided') = (void_reason IS NOT NULL AND voided_at IS NOT NULL)"
  const open =
    "status NOT IN ('approved', 'voided') OR COALESCE(approved_at, voided_at) IS NOT NULL"
  const ask = await makeRows(
    `CREATE TYPE stage AS ENUM ('draft', 'approved', 'voided');
    CREATE TABLE quotes (id INTEGER PRIMARY KEY, status stage NOT NULL, approved_at TIMESTAMP, voided_at TIMESTAMP,
      void_reason VARCHAR(20) CHECK (void_reason IN ('replaced', 'expired')), created_at TIMESTAMP NOT NULL,
      CHECK (${approved}), CHECK (${voided}), CHECK (${open}));`,
    400,
  )
  for (const check of [approved, voided, open])
    expect(await countRows(ask, `quotes WHERE NOT (${check})`), check).toBe(0)
  expect(await countRows(ask, "quotes WHERE status = 'approved'")).toBeGreaterThan(200)
})

test('whole numbers divide as the database of the schema divides them', async () => {
  const ask = await makeRows(
    `CREATE TABLE \`goods\` (
      \`id\` int NOT NULL AUTO_INCREMENT PRIMARY KEY,
      \`cost\` int unsigned NOT NULL CHECK (\`cost\` BETWEEN 10 AND 40),
      \`price\` int unsigned NOT NULL CHECK (\`price\` BETWEEN 50 AND 90),
      \`margin\` decimal(6,2) GENERATED ALWAYS AS ((\`price\` - \`cost\`) * 100 / \`price\`) STORED
    ) ENGINE=InnoDB;`,
    50,
  )
  const exact = 'margin = CAST((price - cost) * 100.0 / price AS DECIMAL(6, 2))'
  const counted = await ask(
    `SELECT count(*) FILTER (${exact}) AS exact, count(*) FILTER (margin % 1 > 0) AS part FROM goods`,
  )
  expect(Number(counted[0]?.['exact'])).toBe(50)
  expect(Number(counted[0]?.['part'])).toBeGreaterThan(25)
})

test('a number is none of those that no exact number here can be, and counts houses too', async () => {
  const ask = await makeRows(
    `CREATE TABLE lines (id INTEGER PRIMARY KEY, amount NUMERIC NOT NULL CHECK (amount <> 'NaN'),
      house_no NUMERIC(5, 0), street VARCHAR(30), city TEXT);`,
    60,
  )
  expect(await countRows(ask, 'lines WHERE house_no < 1 OR amount IS NULL')).toBe(0)
})

test('a table of one row, or two, has a yes or no for its key', async () => {
  const ask = await makeRows('CREATE TABLE sites (id BOOLEAN PRIMARY KEY, title TEXT);', 60)
  expect((await ask('SELECT id FROM sites ORDER BY 1')).map(({ id }) => id)).toEqual([false, true])
})

test('what is there beside an earlier row, or beside a key, is so as the checks say', async () => {
  const joined =
    '(parent_id IS NULL AND kind IS NULL AND clause_id IS NULL) OR (parent_id IS NOT NULL AND kind IS NOT NULL AND clause_id IS NOT NULL)'
  const billed = 'account_id IS NOT NULL OR clause_id = 0'
  const reached = 'user_id IS NOT NULL OR guest_email IS NOT NULL'
  const ask = await makeRows(
    `CREATE TABLE clauses (id INTEGER PRIMARY KEY, body TEXT);
    CREATE TABLE accounts (id INTEGER PRIMARY KEY, name TEXT);
    CREATE TABLE relations (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES relations(id),
      kind TEXT CHECK (kind IN ('INNER', 'LEFT')), clause_id INTEGER REFERENCES clauses(id), CHECK (${joined}));
    CREATE TABLE bills (id INTEGER PRIMARY KEY, clause_id INTEGER REFERENCES clauses(id),
      account_id INTEGER REFERENCES accounts(id), CHECK (${billed}));
    CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT);
    CREATE TABLE visits (id INTEGER PRIMARY KEY, user_id INTEGER REFERENCES users(id), guest_email TEXT, CHECK (${reached}));`,
    200,
  )
  for (const [table, check] of [
    ['relations', joined],
    ['bills', billed],
    ['visits', reached],
  ])
    expect(await countRows(ask, `${table} WHERE NOT (${check})`)).toBe(0)
  expect(await countRows(ask, 'relations WHERE parent_id IS NOT NULL')).toBeGreaterThan(40)
})

test('partial unique keys that share their links do not wait for each other', async () => {
  const ask = await makeRows(
    `CREATE TABLE organizations (id INTEGER PRIMARY KEY, name TEXT);
    CREATE TABLE projects (id INTEGER PRIMARY KEY, name TEXT);
    CREATE TABLE providers (id INTEGER PRIMARY KEY, name TEXT);
    CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT);
    CREATE TABLE entities (id INTEGER PRIMARY KEY, user_id INTEGER REFERENCES users(id),
      organization_id INTEGER REFERENCES organizations(id), project_id INTEGER REFERENCES projects(id),
      provider_id INTEGER REFERENCES providers(id), contact TEXT, context VARCHAR(50) NOT NULL);
    CREATE UNIQUE INDEX one ON entities (user_id, organization_id, project_id, provider_id, context) WHERE user_id IS NOT NULL;
    CREATE UNIQUE INDEX two ON entities (contact, organization_id, project_id, provider_id, context) WHERE user_id IS NULL;`,
    60,
  )
  expect(await countRows(ask, 'entities')).toBe(60)
})
