import { beforeAll, expect, test } from 'vitest'
import { makeRows } from './make-rows.ts'

const schema = `
CREATE TABLE patients (id INTEGER PRIMARY KEY, name VARCHAR(60) NOT NULL);
CREATE TABLE appointments (
  id INTEGER PRIMARY KEY,
  patient_id INTEGER NOT NULL REFERENCES patients(id),
  scheduled_at TIMESTAMP NOT NULL,
  status VARCHAR(12) NOT NULL
);
CREATE TABLE visits (
  id INTEGER PRIMARY KEY,
  appointment_id INTEGER REFERENCES appointments(id),
  started_at TIMESTAMP NOT NULL
);
CREATE TABLE invoices (
  id INTEGER PRIMARY KEY,
  total DECIMAL(10,2) NOT NULL,
  status VARCHAR(20) NOT NULL CHECK (status IN ('draft', 'sent', 'overdue', 'paid', 'partially_paid'))
);
CREATE TABLE payments (
  id INTEGER PRIMARY KEY,
  invoice_id INTEGER NOT NULL REFERENCES invoices(id),
  amount DECIMAL(10,2) NOT NULL,
  paid_at TIMESTAMP NOT NULL
);
CREATE TABLE reservations (
  id INTEGER PRIMARY KEY,
  created_at TIMESTAMP NOT NULL,
  reserved_for TIMESTAMP NOT NULL,
  status VARCHAR(12) NOT NULL CHECK (status IN ('pending', 'confirmed', 'completed', 'cancelled', 'no_show')),
  cancelled_at TIMESTAMP
);
CREATE TABLE order_statuses (id INTEGER PRIMARY KEY, name VARCHAR(20) NOT NULL UNIQUE);
CREATE TABLE orders (
  id INTEGER PRIMARY KEY,
  status_id INTEGER NOT NULL REFERENCES order_statuses(id),
  placed_at TIMESTAMP NOT NULL
);
CREATE TABLE shipments (
  id INTEGER PRIMARY KEY,
  order_id INTEGER NOT NULL UNIQUE REFERENCES orders(id),
  tracking_number VARCHAR(30) NOT NULL
);`

let ask: Awaited<ReturnType<typeof makeRows>>
beforeAll(async () => {
  ask = await makeRows(schema, 900)
})

async function list(query: string): Promise<readonly unknown[]> {
  return (await ask(query)).map(({ word }) => word)
}

test('what was visited was neither called off nor is it still to come', async () => {
  const words = await list(
    'SELECT DISTINCT status AS word FROM appointments a WHERE EXISTS (FROM visits v WHERE v.appointment_id = a.id)',
  )
  expect(words).toEqual(['completed'])
  const others = await list(
    'SELECT DISTINCT status AS word FROM appointments a WHERE NOT EXISTS (FROM visits v WHERE v.appointment_id = a.id)',
  )
  expect([...others].sort()).toEqual(['cancelled', 'completed', 'no_show'])
})

test('a bill is paid where it has payments and nowhere else', async () => {
  const paid = await list(
    'SELECT DISTINCT status AS word FROM invoices i WHERE EXISTS (FROM payments p WHERE p.invoice_id = i.id) ORDER BY 1',
  )
  expect(paid).toEqual(['paid', 'partially_paid'])
  const open = await list(
    'SELECT DISTINCT status AS word FROM invoices i WHERE NOT EXISTS (FROM payments p WHERE p.invoice_id = i.id) ORDER BY 1',
  )
  expect(open).toEqual(['draft', 'overdue', 'sent'])
})

test('a paid bill has payments that make it up, one paid in part has less', async () => {
  const [row] = await ask(
    `SELECT count(*) FILTER (status = 'paid' AND paid <> total)::INT AS unlike,
      count(*) FILTER (status = 'partially_paid' AND paid >= total)::INT AS whole
     FROM (SELECT i.id, i.status, i.total, sum(p.amount) AS paid FROM invoices i JOIN payments p ON p.invoice_id = i.id GROUP BY ALL)`,
  )
  expect(row).toEqual({ unlike: 0, whole: 0 })
})

test('nothing is sent of an order that a list says was called off', async () => {
  const words = await list(
    'SELECT DISTINCT lower(s.name) AS word FROM orders o JOIN order_statuses s ON s.id = o.status_id JOIN shipments h ON h.order_id = o.id',
  )
  expect(words).not.toContain('cancelled')
  expect(words).not.toContain('pending')
  expect(words.length).toBeGreaterThan(1)
})

test('what was reserved for a time that has passed is not still to come', async () => {
  const [row] = await ask(
    `SELECT count(*) FILTER (reserved_for < TIMESTAMP '2025-12-31' AND status IN ('pending', 'confirmed'))::INT AS late,
      count(*) FILTER (status = 'cancelled')::INT > 5 AS off,
      count(*) FILTER ((cancelled_at IS NOT NULL) <> (status = 'cancelled'))::INT AS unlike
     FROM reservations`,
  )
  expect(row).toEqual({ late: 0, off: true, unlike: 0 })
})
