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
