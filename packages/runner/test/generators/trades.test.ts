import { expect, test } from 'vitest'
import { countRows, makeRows } from './make-rows.ts'

/** Luhn's sum over all digits of a text, the last among them; lists count from 1. */
const luhn = (column: string): string =>
  `list_sum([CASE WHEN i % 2 = 1 THEN d ELSE CASE WHEN d > 4 THEN 2 * d - 9 ELSE 2 * d END END FOR d, i IN [substr(${column}, length(${column}) - i, 1)::INT FOR i IN range(length(${column}))]]) % 10`

test('numbers of phones, ships and containers have the digit that checks them', async () => {
  const ask = await makeRows(
    `CREATE TABLE devices (id INTEGER PRIMARY KEY, imei VARCHAR(15) NOT NULL UNIQUE);
    CREATE TABLE sim_cards (id INTEGER PRIMARY KEY, iccid VARCHAR(20) NOT NULL UNIQUE, imsi VARCHAR(15) NOT NULL);
    CREATE TABLE vessels (id INTEGER PRIMARY KEY, imo_number VARCHAR(7) NOT NULL);
    CREATE TABLE containers (id INTEGER PRIMARY KEY, vessel_id INTEGER NOT NULL REFERENCES vessels, container_no VARCHAR(11) NOT NULL UNIQUE);`,
    90,
  )
  expect(
    await countRows(
      ask,
      `devices WHERE NOT regexp_full_match(imei, '35[0-9]{13}') OR ${luhn('imei')} <> 0`,
    ),
  ).toBe(0)
  expect(
    await countRows(
      ask,
      `sim_cards WHERE NOT regexp_full_match(iccid, '89[0-9]{17}') OR ${luhn('iccid')} <> 0`,
    ),
  ).toBe(0)
  expect(
    await countRows(ask, "sim_cards WHERE NOT regexp_full_match(imsi, '310410[0-9]{9}')"),
  ).toBe(0)
  const weighed = `list_sum([d * (8 - i) FOR d, i IN [substr(imo_number, i + 1, 1)::INT FOR i IN range(6)]])`
  expect(
    await countRows(ask, `vessels WHERE ${weighed} % 10 <> substr(imo_number, 7, 1)::INT`),
  ).toBe(0)
  const values = `[instr('0123456789A?BCDEFGHIJK?LMNOPQRSTU?VWXYZ', substr(container_no, i + 1, 1)) - 1 FOR i IN range(10)]`
  const checked = `list_sum([v * (1 << (i - 1)) FOR v, i IN ${values}]) % 11 % 10`
  expect(
    await countRows(ask, `containers WHERE ${checked} <> substr(container_no, 11, 1)::INT`),
  ).toBe(0)
})

test('what a hotel asks for a room goes with its kind', async () => {
  const ask = await makeRows(
    `CREATE TABLE hotels (id INTEGER PRIMARY KEY, name VARCHAR(60));
    CREATE TABLE room_types (id INTEGER PRIMARY KEY, hotel_id INTEGER NOT NULL REFERENCES hotels, name VARCHAR(40) NOT NULL CHECK (name IN ('Single', 'Double', 'Suite')),
      max_guests INTEGER NOT NULL, base_price NUMERIC(8,2) NOT NULL, size_sqm INTEGER NOT NULL);`,
    60,
  )
  const query = (say: string): string =>
    `SELECT min(base_price)::DOUBLE AS least, max(base_price)::DOUBLE AS most, max(max_guests)::INT AS guests, max(size_sqm)::INT AS size FROM room_types WHERE name = '${say}'`
  const found = await Promise.all(['Single', 'Double', 'Suite'].map((name) => ask(query(name))))
  const [single, double, suite] = found.map(([row]) => row)
  expect(single?.['guests']).toBe(1)
  expect(double?.['guests']).toBe(2)
  expect(Number(suite?.['least'])).toBeGreaterThan(Number(double?.['most']))
  expect(Number(single?.['size'])).toBeLessThan(20)
})

test('builders, farms and phone companies write and measure as their trades do', async () => {
  const ask = await makeRows(
    `CREATE TABLE subcontractors (id INTEGER PRIMARY KEY, name VARCHAR(80) NOT NULL, trade VARCHAR(40) NOT NULL);
    CREATE TABLE projects (id INTEGER PRIMARY KEY, name VARCHAR(120) NOT NULL, contract_value NUMERIC(14,2) NOT NULL, superintendent VARCHAR(80));
    CREATE TABLE equipment (id INTEGER PRIMARY KEY, equipment_type VARCHAR(40), purchase_price NUMERIC(12,2) NOT NULL);
    CREATE TABLE farms (id INTEGER PRIMARY KEY, name VARCHAR(80) NOT NULL);
    CREATE TABLE animals (id INTEGER PRIMARY KEY, farm_id INTEGER NOT NULL REFERENCES farms, ear_tag VARCHAR(20) NOT NULL UNIQUE, species VARCHAR(10) NOT NULL CHECK (species IN ('cattle', 'goat')), breed VARCHAR(40) NOT NULL);
    CREATE TABLE milk_records (id INTEGER PRIMARY KEY, animal_id INTEGER NOT NULL REFERENCES animals, fat_pct NUMERIC(3,2) NOT NULL);
    CREATE TABLE rate_plans (id INTEGER PRIMARY KEY, plan_name VARCHAR(60) NOT NULL, included_sms INTEGER NOT NULL);
    CREATE TABLE sim_cards (id INTEGER PRIMARY KEY, rate_plan_id INTEGER NOT NULL REFERENCES rate_plans);`,
    60,
  )
  const wrong = [
    "subcontractors WHERE trade NOT SIMILAR TO '[A-Z][A-Za-z ]+'",
    'projects WHERE contract_value < 30000',
    'equipment WHERE purchase_price < 2000',
    "animals WHERE species = 'goat' AND breed NOT IN ('Boer', 'Nubian', 'Saanen', 'Alpine', 'LaMancha')",
    'milk_records WHERE fat_pct NOT BETWEEN 2.5 AND 6',
    'rate_plans WHERE included_sms > 10000',
  ]
  for (const query of wrong) expect([query, await countRows(ask, query)]).toEqual([query, 0])
})

test('what a meter shows grows from one reading to the next', async () => {
  const ask = await makeRows(
    `CREATE TABLE meters (id INTEGER PRIMARY KEY, serial_number VARCHAR(20) NOT NULL);
    CREATE TABLE meter_readings (id INTEGER PRIMARY KEY, meter_id INTEGER NOT NULL REFERENCES meters, read_at TIMESTAMP NOT NULL, reading_value NUMERIC(12,2) NOT NULL);`,
    200,
  )
  const order = 'OVER (PARTITION BY meter_id ORDER BY read_at)'
  const falls = `(SELECT reading_value < lag(reading_value) ${order} AS is_less FROM meter_readings) WHERE is_less`
  expect(await countRows(ask, falls)).toBe(0)
  const twice = '(SELECT meter_id FROM meter_readings GROUP BY meter_id HAVING count(*) > 1)'
  expect(await countRows(ask, twice)).toBeGreaterThan(10)
})

test('an airport is called after its city', async () => {
  const ask = await makeRows(
    'CREATE TABLE airports (id INTEGER PRIMARY KEY, name VARCHAR(120) NOT NULL, city VARCHAR(80) NOT NULL, country_code CHAR(2));',
    60,
  )
  expect(await countRows(ask, "airports WHERE name NOT LIKE city || ' %'")).toBe(0)
})

test('a shop alone has departments for its categories, and what is said twice agrees', async () => {
  const ask = await makeRows(
    `CREATE TABLE cow_category (id INTEGER PRIMARY KEY, name VARCHAR(50) NOT NULL);
    CREATE TABLE expense_categories (id INTEGER PRIMARY KEY, name VARCHAR(50) NOT NULL);
    CREATE TABLE discount_codes (id INTEGER PRIMARY KEY, code VARCHAR(20) NOT NULL, discount_percentage INTEGER NOT NULL);
    CREATE TABLE plans (id INTEGER PRIMARY KEY, plan_name VARCHAR(40) NOT NULL, monthly_cost NUMERIC(8,2) NOT NULL);
    CREATE TABLE attachments (id INTEGER PRIMARY KEY, filename VARCHAR(20) NOT NULL);
    CREATE TABLE jugadores (id INTEGER PRIMARY KEY, first_name VARCHAR(40) NOT NULL, gender VARCHAR(10) NOT NULL CHECK (gender IN ('mujer', 'hombre')));`,
    60,
  )
  const wrong = [
    "cow_category WHERE name IN ('Shoes', 'Books', 'Electronics')",
    "expense_categories WHERE name IN ('Shoes', 'Books', 'Electronics')",
    "discount_codes WHERE code NOT LIKE '%' || discount_percentage || '%'",
    "plans WHERE plan_name LIKE '%Free%'",
    "attachments WHERE NOT regexp_matches(filename, '^[a-z]+-[0-9]{4}[.][a-z0-9]+$')",
    "jugadores WHERE first_name IN ('James', 'John', 'Robert', 'Michael', 'David', 'William') AND gender = 'mujer'",
  ]
  for (const query of wrong) expect([query, await countRows(ask, query)]).toEqual([query, 0])
})
