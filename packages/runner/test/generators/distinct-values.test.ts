import { expect, test } from 'vitest'
import { findBroken } from './find-broken.ts'
import { makeRows } from './make-rows.ts'

// the other key spreads the rows over invoices, of which many may tell of one subscription
const reasons = `
CREATE TYPE reason AS ENUM ('starting', 'renewal', 'ending');
CREATE TABLE subscriptions (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE invoices (id integer PRIMARY KEY, issued_on date NOT NULL);
CREATE TABLE invoice_subscriptions (
  id integer PRIMARY KEY, invoice_id integer NOT NULL REFERENCES invoices,
  subscription_id integer NOT NULL REFERENCES subscriptions, invoicing_reason reason, regenerated_id integer,
  UNIQUE (invoice_id, subscription_id)
);
CREATE UNIQUE INDEX once ON invoice_subscriptions (subscription_id, invoicing_reason)
  WHERE invoicing_reason = 'starting' AND regenerated_id IS NULL;`

test('where a key has fewer values than rows, the others have none', async () => {
  for (const rows of [4, 40, 200])
    expect(await findBroken(reasons, rows, { subscriptions: 5 })).toEqual([])
})

test('a year of a key is one after the other, back from the present', async () => {
  const ask = await makeRows(
    `CREATE TABLE employees (id integer PRIMARY KEY, name text NOT NULL);
     CREATE TABLE leave_balances (
       employee_id integer REFERENCES employees, leave_type varchar(20), year integer, days integer,
       PRIMARY KEY (employee_id, leave_type, year)
     );`,
    60,
  )
  const [found] = await ask('SELECT min(year) AS first, max(year) AS last FROM leave_balances')
  expect(Number(found?.['last'])).toBe(2025)
  expect(Number(found?.['first'])).toBeGreaterThan(2010)
})
