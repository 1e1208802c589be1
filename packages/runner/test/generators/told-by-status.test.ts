import { beforeAll, expect, test } from 'vitest'
import { makeRows } from './make-rows.ts'

const schema = `
CREATE TABLE bookings (
  booking_id INTEGER PRIMARY KEY,
  created_at TIMESTAMP NOT NULL,
  status VARCHAR(12) NOT NULL CHECK (status IN ('pending', 'confirmed', 'completed', 'cancelled', 'no_show')),
  confirmed_at TIMESTAMP DEFAULT NULL,
  cancelled_at TIMESTAMP,
  cancellation_reason VARCHAR(80),
  completed_at TIMESTAMP
);
CREATE TABLE invoices (
  invoice_id INTEGER PRIMARY KEY,
  issued_on DATE NOT NULL,
  status TEXT NOT NULL,
  payment_status VARCHAR(10) NOT NULL CHECK (payment_status IN ('UNPAID', 'PAID', 'REFUNDED')),
  paid_at TIMESTAMP,
  refunded_at TIMESTAMP
);
CREATE TABLE bills (
  bill_id INTEGER PRIMARY KEY,
  issued_on DATE NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('draft', 'sent', 'overdue', 'paid')),
  paid_at TIMESTAMP
);
CREATE TABLE parcels (
  parcel_id INTEGER PRIMARY KEY,
  created_at TIMESTAMP NOT NULL,
  state VARCHAR(10) CHECK (state IN ('new', 'sent', 'delivered')),
  delivered_at TIMESTAMP,
  shipped_at TIMESTAMP,
  CHECK (state <> 'new' OR shipped_at IS NOT NULL)
);
CREATE TYPE loan_status AS ENUM ('active', 'paid_off', 'defaulted');
CREATE TABLE loans (
  id INTEGER PRIMARY KEY,
  opened_at TIMESTAMP NOT NULL,
  principal DECIMAL(10,2) NOT NULL,
  outstanding_balance DECIMAL(10,2) NOT NULL,
  status loan_status NOT NULL
);
CREATE TABLE appointments (
  id INTEGER PRIMARY KEY,
  state CHAR(2) NOT NULL,
  scheduled_at TIMESTAMP NOT NULL,
  "appointmentStatus" VARCHAR(12) NOT NULL CHECK ("appointmentStatus" IN ('scheduled', 'completed', 'cancelled'))
);`

let ask: Awaited<ReturnType<typeof makeRows>>
beforeAll(async () => {
  ask = await makeRows(schema, 600)
})

/** Of the rows in which a status tells, how many have a moment that it denies, or lack one that it tells of. */
async function count(table: string, denied: string, lacking: string): Promise<unknown> {
  const [row] = await ask(
    `SELECT count(*) FILTER (${denied})::INT AS denied, count(*) FILTER (${lacking})::INT AS lacking FROM ${table}`,
  )
  return row
}

test.each([
  ['bookings', 'cancelled_at', "status = 'cancelled'", "status <> 'cancelled'"],
  ['bookings', 'confirmed_at', "status IN ('confirmed', 'completed')", "status = 'pending'"],
  ['bookings', 'completed_at', "status = 'completed'", "status IN ('pending', 'confirmed')"],
  ['invoices', 'paid_at', "payment_status <> 'UNPAID'", "payment_status = 'UNPAID'"],
  ['invoices', 'refunded_at', "payment_status = 'REFUNDED'", "payment_status <> 'REFUNDED'"],
  ['bills', 'paid_at', "status = 'paid'", "status <> 'paid'"],
  ['parcels', 'delivered_at', "state = 'delivered'", "state IN ('new', 'sent')"],
])('%s: %s is there where the status says so', async (table, moment, happened, not) => {
  expect(
    await count(table, `${not} AND ${moment} IS NOT NULL`, `${happened} AND ${moment} IS NULL`),
  ).toEqual({ denied: 0, lacking: 0 })
})

test('a reason is given for what has happened alone', async () => {
  const reason = 'cancellation_reason IS NOT NULL'
  const [row] = await ask(`SELECT count(*) FILTER (status <> 'cancelled')::INT AS others,
    count(*)::INT > 0 AS some FROM bookings WHERE ${reason}`)
  expect(row).toEqual({ others: 0, some: true })
})

test('where a check speaks of status and moment, it alone decides', async () => {
  const [row] = await ask(
    `SELECT count(*)::INT AS broken FROM parcels WHERE state = 'new' AND shipped_at IS NULL`,
  )
  expect(row).toEqual({ broken: 0 })
})

test('what was arranged for a time that has passed is over, however its status is spelled', async () => {
  const [row] = await ask(`SELECT
    count(*) FILTER ("appointmentStatus" = 'scheduled' AND scheduled_at < '2025-12-31')::INT AS open,
    count(*) FILTER ("appointmentStatus" = 'completed')::INT > 0 AS some FROM appointments`)
  expect(row).toEqual({ open: 0, some: true })
})

const isOwed = `SELECT count(*) FILTER (status = 'paid_off' AND outstanding_balance > 0)::INT AS paid,
  count(*) FILTER (status <> 'paid_off' AND outstanding_balance = 0)::INT AS owed,
  count(DISTINCT status)::INT AS statuses FROM loans`

test('nothing is left of a loan that is paid off', async () => {
  expect(await ask(isOwed)).toEqual([{ paid: 0, owed: 0, statuses: 3 }])
})

test('nor where rules say how the status comes about', async () => {
  const rule = (status: string): string =>
    `tables: { loans: { columns: { principal: { range: [1000, 9000] }, status: ${status} } } }`
  const life = `{ lifecycle: { start: active, at: opened_at, moves: {
    active: { paid_off: { share: 0.4, within: [1 day, 9 days] }, defaulted: { share: 0.2, within: [1 day, 9 days] } } } } }`
  const lived = await makeRows(schema, 300, 7, rule(life))
  expect(await lived(isOwed)).toEqual([{ paid: 0, owed: 0, statuses: 3 }])
  // a status that waits for the balance cannot tell of it
  const derived = `{ derived: "case when outstanding_balance < 500 then 'paid_off' else 'active' end" }`
  const waiting = await makeRows(schema, 300, 7, rule(derived))
  const [row] = await waiting(`SELECT count(*)::INT AS rows FROM loans
    WHERE (outstanding_balance < 500) <> (status = 'paid_off')`)
  expect(row).toEqual({ rows: 0 })
})
