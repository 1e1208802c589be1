import { beforeAll, expect, test } from 'vitest'
import { countRows, makeRows } from './make-rows.ts'

const schema = `
CREATE TABLE hotels (id INTEGER PRIMARY KEY, name VARCHAR(60) NOT NULL);
CREATE TABLE hotel_reviews (
  id INTEGER PRIMARY KEY,
  hotel_id INTEGER NOT NULL REFERENCES hotels(id),
  rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 10),
  cleanliness INTEGER NOT NULL,
  staff INTEGER NOT NULL,
  location INTEGER
);
CREATE TABLE bank_accounts (id INTEGER PRIMARY KEY, account_number VARCHAR(20) NOT NULL);
CREATE TABLE cards (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES bank_accounts(id),
  expiry_date DATE NOT NULL
);
CREATE TABLE bank_transactions (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES bank_accounts(id),
  type VARCHAR(30) NOT NULL,
  description VARCHAR(80) NOT NULL,
  status VARCHAR(20) NOT NULL
);
CREATE TABLE loans (id INTEGER PRIMARY KEY, principal DECIMAL(12,2) NOT NULL);
CREATE TABLE loan_payments (
  id INTEGER PRIMARY KEY,
  loan_id INTEGER NOT NULL REFERENCES loans(id),
  amount_due DECIMAL(10,2) NOT NULL,
  principal_part DECIMAL(10,2) NOT NULL,
  interest_part DECIMAL(10,2) NOT NULL
);`

let ask: Awaited<ReturnType<typeof makeRows>>
beforeAll(async () => {
  ask = await makeRows(schema, 400)
})

const count = (query: string): Promise<unknown> => countRows(ask, query)

test('who gives one star found little to praise', async () => {
  expect(await count('hotel_reviews WHERE abs(rating / 2.0 - cleanliness) > 2.5')).toBe(0)
  expect(await count('hotel_reviews WHERE rating <= 2 AND staff > 3')).toBe(0)
  expect(await count('hotel_reviews WHERE rating >= 9 AND location < 3')).toBe(0)
  expect(await count('(SELECT DISTINCT staff FROM hotel_reviews)')).toBe(5)
})

test('a card is good until the end of a month, most of them still', async () => {
  expect(await count('cards WHERE expiry_date <> last_day(expiry_date)')).toBe(0)
  expect(await count("cards WHERE expiry_date < DATE '2026-01-01'")).toBeLessThan(60)
})

test('an entry of a bank says what its kind is, and is posted', async () => {
  expect(
    await count(
      "bank_transactions WHERE type = 'refund' AND description NOT ILIKE '%return%' AND description NOT ILIKE '%refund%'",
    ),
  ).toBe(0)
  expect(
    await count("bank_transactions WHERE type = 'withdrawal' AND description LIKE 'Salary%'"),
  ).toBe(0)
  expect(await count("bank_transactions WHERE status = 'posted'")).toBeGreaterThan(300)
})

test('what is due of a loan is a part of it and the interest', async () => {
  expect(await count('loan_payments WHERE amount_due <> principal_part + interest_part')).toBe(0)
})

test('a chain of hotels has hotels, many guests at a time, days of its stays and what guests complain about', async () => {
  const ask = await makeRows(
    `CREATE TABLE properties (property_id VARCHAR(20) PRIMARY KEY, property_name VARCHAR(80), brand VARCHAR(40), stars INT, rooms INT);
    CREATE TABLE guests (guest_id VARCHAR(20) NOT NULL, full_name VARCHAR(80));
    CREATE TABLE reservations (reservation_id VARCHAR(20) PRIMARY KEY, guest_id VARCHAR(20), property_id VARCHAR(20) REFERENCES properties (property_id), room_type VARCHAR(20),
      status VARCHAR(20), booked_at TIMESTAMP, check_in DATE, check_out DATE);
    CREATE TABLE reviews (review_id VARCHAR(20) NOT NULL, reservation_id VARCHAR(20), rating INT, issue VARCHAR(60));`,
    400,
  )
  const count = (query: string): Promise<unknown> => countRows(ask, query)
  expect(await count("properties WHERE property_name LIKE '%Open House%'")).toBe(0)
  expect(await count('reservations WHERE check_in IS NULL OR check_out IS NULL')).toBe(0)
  const known = "('checked_out', 'confirmed', 'cancelled', 'checked_in', 'no_show')"
  expect(await count(`reservations WHERE status NOT IN ${known}`)).toBe(0)
  const together = `reservations a JOIN reservations b ON a.property_id = b.property_id
    AND a.reservation_id < b.reservation_id AND a.check_in < b.check_out AND b.check_in < a.check_out`
  expect(await count(together)).not.toBe(0)
  expect(await count("reviews WHERE issue LIKE '%issue%'")).toBe(0)
})

test('who fills a prescription is somebody, and who makes a medicine makes medicines', async () => {
  const ask = await makeRows(
    `CREATE TABLE medicines (id INT PRIMARY KEY, generic_name VARCHAR(60) NOT NULL, manufacturer VARCHAR(60) NOT NULL);
    CREATE TABLE prescriptions (id INT PRIMARY KEY, prescriber VARCHAR(60) NOT NULL, attending_physician VARCHAR(60) NOT NULL);
    CREATE TABLE dispensings (id INT PRIMARY KEY, prescription_id INT NOT NULL REFERENCES prescriptions (id), pharmacist VARCHAR(60) NOT NULL);
    CREATE TABLE claims (id INT PRIMARY KEY, dispensing_id INT NOT NULL REFERENCES dispensings (id), amount_claimed DECIMAL(10, 2) NOT NULL);`,
    100,
  )
  const count = (query: string): Promise<unknown> => countRows(ask, query)
  const notNamed = (column: string): string =>
    `NOT regexp_matches(${column}, '^\\p{Lu}[^ ]+( [^ ]+)+$')`
  expect(await count(`prescriptions WHERE ${notNamed('prescriber')}`)).toBe(0)
  expect(await count("prescriptions WHERE prescriber LIKE '%rescriber%'")).toBe(0)
  expect(
    await count(`dispensings WHERE ${notNamed('pharmacist')} OR pharmacist LIKE '%harmacist%'`),
  ).toBe(0)
  expect(await count('claims WHERE amount_claimed > 2400')).toBe(0)
  expect(await count("medicines WHERE regexp_matches(manufacturer, 'LLC|Corp|Inc')")).toBe(0)
})
