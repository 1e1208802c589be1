import { beforeAll, expect, test } from 'vitest'
import { countRows, makeRows } from './make-rows.ts'

const schema = `
CREATE TABLE garages (id INTEGER PRIMARY KEY, name VARCHAR(80) NOT NULL);
CREATE TABLE parking_spots (id INTEGER PRIMARY KEY, garage_id INTEGER NOT NULL REFERENCES garages, spot_number VARCHAR(10) NOT NULL);
CREATE TABLE monthly_passes (id INTEGER PRIMARY KEY, garage_id INTEGER NOT NULL REFERENCES garages, price NUMERIC(8,2) NOT NULL);
CREATE TABLE parking_tickets (id INTEGER PRIMARY KEY, spot_id INTEGER NOT NULL REFERENCES parking_spots, amount_due NUMERIC(8,2) NOT NULL);
CREATE TABLE warehouses (id INTEGER PRIMARY KEY, name VARCHAR(60) NOT NULL);
CREATE TABLE locations (
  id INTEGER PRIMARY KEY, warehouse_id INTEGER NOT NULL REFERENCES warehouses, name VARCHAR(60) NOT NULL,
  aisle VARCHAR(5) NOT NULL, shelf VARCHAR(5) NOT NULL
);
CREATE TABLE stock_counts (id INTEGER PRIMARY KEY, qty_counted INTEGER NOT NULL, qty_prev INTEGER NOT NULL, change INTEGER NOT NULL);
CREATE TABLE elections (id INTEGER PRIMARY KEY, title VARCHAR(80) NOT NULL);
CREATE TABLE constituencies (id INTEGER PRIMARY KEY, name VARCHAR(80) NOT NULL, state VARCHAR(50) NOT NULL);
CREATE TABLE candidates (id INTEGER PRIMARY KEY, election_id INTEGER NOT NULL REFERENCES elections, manifesto TEXT NOT NULL);
CREATE TABLE policies (id INTEGER PRIMARY KEY, policy_number VARCHAR(20) NOT NULL, deductible NUMERIC(10,2) NOT NULL, premium_frequency VARCHAR(20) NOT NULL);
CREATE TABLE claims (id INTEGER PRIMARY KEY, policy_id INTEGER NOT NULL REFERENCES policies, claim_amount NUMERIC(12,2) NOT NULL);
CREATE TABLE quotes (id INTEGER PRIMARY KEY, quote_number VARCHAR(20) NOT NULL);
CREATE TABLE properties (id INTEGER PRIMARY KEY, title VARCHAR(90) NOT NULL, city VARCHAR(40) NOT NULL, state VARCHAR(10) NOT NULL);
CREATE TABLE maintenance_requests (
  id INTEGER PRIMARY KEY, property_id INTEGER NOT NULL REFERENCES properties, category VARCHAR(30) NOT NULL, vendor VARCHAR(80) NOT NULL
);`

let ask: Awaited<ReturnType<typeof makeRows>>
beforeAll(async () => {
  ask = await makeRows(schema, 150)
})

test('a garage has numbered places, and charges what garages do', async () => {
  expect(
    await countRows(ask, `parking_spots WHERE NOT regexp_full_match(spot_number, '[A-F][0-9]{2}')`),
  ).toBe(0)
  expect(await countRows(ask, 'monthly_passes WHERE price NOT BETWEEN 60 AND 300')).toBe(0)
  expect(await countRows(ask, 'parking_tickets WHERE amount_due > 80')).toBe(0)
})

test('a store has aisles and shelves, and a count differs from the one before by the change', async () => {
  expect(
    await countRows(ask, `locations WHERE NOT regexp_full_match(aisle || shelf, '[A-H][1-6]')`),
  ).toBe(0)
  expect(await countRows(ask, `locations WHERE name LIKE '%Museum%' OR name LIKE '%Hall%'`)).toBe(0)
  expect(await countRows(ask, 'stock_counts WHERE change <> qty_counted - qty_prev')).toBe(0)
})

test('those who vote live in states, and candidates promise something', async () => {
  expect(
    await countRows(
      ask,
      `constituencies WHERE state IN ('active', 'inactive', 'completed', 'pending')`,
    ),
  ).toBe(0)
  expect(await countRows(ask, `candidates WHERE NOT ends_with(manifesto, '.')`)).toBe(0)
})

test('insurers ask for a part of the damage, monthly or yearly, and quote under numbers of their own', async () => {
  expect(await countRows(ask, 'policies WHERE deductible > 5000')).toBe(0)
  expect(await countRows(ask, `policies WHERE premium_frequency IN ('daily', 'weekly')`)).toBe(0)
  const [found] = await ask('SELECT median(claim_amount) AS amount FROM claims')
  expect(Number(found?.['amount'])).toBeGreaterThan(1000)
  expect(await countRows(ask, `quotes WHERE NOT starts_with(quote_number, 'QT-')`)).toBe(0)
})

test('names of states stand beside none of their codes', async () => {
  expect(await countRows(ask, 'properties WHERE length(state) > 3')).toBe(0)
})

test('who repairs is of the trade that is needed', async () => {
  expect(
    await countRows(
      ask,
      `maintenance_requests WHERE category = 'Electrical' AND vendor <> 'Bright Electric'`,
    ),
  ).toBe(0)
  expect(
    Number(await countRows(ask, `maintenance_requests WHERE category = 'Electrical'`)),
  ).toBeGreaterThan(3)
})
