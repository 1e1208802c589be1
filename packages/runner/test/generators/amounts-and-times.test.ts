import { beforeAll, expect, test } from 'vitest'
import { makeRows } from './make-rows.ts'

const schema = `
CREATE TABLE reservations (
  id INTEGER PRIMARY KEY,
  check_in_date DATE NOT NULL,
  check_out_date DATE NOT NULL,
  nightly_rate NUMERIC(8, 2) NOT NULL,
  total_amount NUMERIC(10, 2) NOT NULL,
  deposit NUMERIC(10, 2),
  booked_at TIMESTAMP NOT NULL,
  cancelled_at TIMESTAMP,
  CHECK (check_out_date > check_in_date)
);
CREATE TABLE reviews (
  id INTEGER PRIMARY KEY,
  reservation_id INTEGER NOT NULL REFERENCES reservations,
  created_at TIMESTAMP
);
CREATE TABLE payments (
  id INTEGER PRIMARY KEY,
  reservation_id INTEGER NOT NULL REFERENCES reservations,
  amount NUMERIC(10, 2) NOT NULL,
  payment_method VARCHAR(20),
  card_last_four CHAR(4),
  status VARCHAR(20) NOT NULL CHECK (status IN ('pending', 'paid', 'failed')),
  failure_code VARCHAR(40),
  failure_message TEXT,
  paid_at TIMESTAMP NOT NULL
);
CREATE TABLE tasks (
  id INTEGER PRIMARY KEY,
  scheduled_for DATE,
  started_at TIMESTAMP,
  completed_at TIMESTAMP
);
CREATE TABLE appointments (
  id INTEGER PRIMARY KEY,
  scheduled_start TIMESTAMP NOT NULL,
  scheduled_end TIMESTAMP NOT NULL,
  created_at TIMESTAMP NOT NULL
);`

let ask: Awaited<ReturnType<typeof makeRows>>
beforeAll(async () => {
  ask = await makeRows(schema, 600)
})

test.each([
  [
    'stays cost their nights',
    'reservations',
    'total_amount = nightly_rate * (check_out_date - check_in_date)',
  ],
  ['a deposit is a part of the total', 'reservations', 'deposit IS NULL OR deposit < total_amount'],
  [
    'a stay is booked, and called off, before it begins',
    'reservations',
    'booked_at < check_in_date + 1 AND (cancelled_at IS NULL OR cancelled_at < check_in_date + 1)',
  ],
  [
    'work begins on its day and takes hours',
    'tasks',
    `started_at IS NULL OR CAST(started_at AS DATE) = scheduled_for`,
  ],
  [
    'what is completed was started that day',
    'tasks',
    `completed_at IS NULL OR completed_at - started_at BETWEEN INTERVAL 10 MINUTES AND INTERVAL 4 HOURS`,
  ],
  [
    'an appointment lasts quarters of an hour',
    'appointments',
    `scheduled_end > DATE '2025-12-01' OR epoch(scheduled_end - scheduled_start)::INT % 900 = 0`,
  ],
  [
    'no card pays where the method is none',
    'payments',
    `card_last_four IS NULL OR payment_method NOT IN ('PayPal', 'Bank Transfer', 'Gift Card', 'Cash on Delivery')`,
  ],
  [
    'only what failed says why',
    'payments',
    `status = 'failed' OR (failure_code IS NULL AND failure_message IS NULL)`,
  ],
  [
    'a code and its message say the same',
    'payments',
    `failure_code <> 'card_declined' OR failure_message = 'Card declined'`,
  ],
])('%s', async (_, table, holds) => {
  const [row] = await ask(`SELECT count(*) FILTER (NOT (${holds}))::INT AS broken FROM ${table}`)
  expect(row).toEqual({ broken: 0 })
})

test('a bill is paid as a whole or in parts, and never over', async () => {
  const [row] = await ask(`SELECT count(*) FILTER (paid > total_amount)::INT AS over,
    count(*) FILTER (paid = total_amount) > 0.7 * count(*) AS mostly
    FROM (SELECT reservation_id, sum(amount) AS paid FROM payments GROUP BY 1)
    JOIN reservations ON id = reservation_id`)
  expect(row).toEqual({ over: 0, mostly: true })
})
