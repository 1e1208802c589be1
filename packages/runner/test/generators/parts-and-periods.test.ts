import { beforeAll, expect, test } from 'vitest'
import { countRows, makeRows } from './make-rows.ts'

const schema = `
CREATE TABLE hotels (id INTEGER PRIMARY KEY, check_in_time TIME, check_out_time TIME);
CREATE TABLE reservations (
  id INTEGER PRIMARY KEY,
  check_in_date DATE NOT NULL,
  check_out_date DATE NOT NULL,
  booked_at TIMESTAMP NOT NULL
);
CREATE TABLE reservation_services (
  id INTEGER PRIMARY KEY,
  reservation_id INTEGER NOT NULL REFERENCES reservations,
  used_on DATE
);
CREATE TABLE shipments (
  id INTEGER PRIMARY KEY,
  created_at TIMESTAMP NOT NULL,
  picked_up_at TIMESTAMP,
  delivered_at TIMESTAMP
);
CREATE TABLE tracking_events (
  id INTEGER PRIMARY KEY,
  shipment_id INTEGER NOT NULL REFERENCES shipments,
  occurred_at TIMESTAMP NOT NULL
);
CREATE TABLE subscriptions (
  id INTEGER PRIMARY KEY,
  started_at TIMESTAMP NOT NULL,
  current_period_start TIMESTAMP,
  current_period_end TIMESTAMP,
  canceled_at TIMESTAMP
);
CREATE TABLE invoices (
  id INTEGER PRIMARY KEY,
  created_at TIMESTAMP NOT NULL,
  period_start DATE,
  period_end DATE
);
CREATE TABLE sections (id INTEGER PRIMARY KEY, starts_at TIME NOT NULL, ends_at TIME NOT NULL);
CREATE TABLE assignments (
  id INTEGER PRIMARY KEY,
  assigned_on DATE NOT NULL,
  due_on DATE NOT NULL,
  max_points INTEGER NOT NULL
);
CREATE TABLE submissions (
  id INTEGER PRIMARY KEY,
  assignment_id INTEGER NOT NULL REFERENCES assignments,
  submitted_at TIMESTAMP,
  points NUMERIC(5, 1),
  is_late BOOLEAN NOT NULL
);`

let ask: Awaited<ReturnType<typeof makeRows>>
beforeAll(async () => {
  ask = await makeRows(schema, 600)
})

const stays = 'reservation_services s JOIN reservations r ON r.id = s.reservation_id'
const scans = 'tracking_events e JOIN shipments s ON s.id = e.shipment_id'
const works = 'submissions s JOIN assignments a ON a.id = s.assignment_id'

test.each([
  [
    'what is used is used during the stay',
    stays,
    'used_on BETWEEN check_in_date AND check_out_date',
  ],
  [
    'a parcel is scanned until it is delivered',
    scans,
    'occurred_at >= created_at AND (delivered_at IS NULL OR occurred_at <= delivered_at)',
  ],
  ['guests come in the afternoon', 'hotels', `check_in_time BETWEEN '14:00' AND '16:00'`],
  ['guests leave in the morning', 'hotels', `check_out_time BETWEEN '10:00' AND '12:00'`],
  [
    'a lesson lasts 45 minutes to two hours',
    'sections',
    `ends_at BETWEEN starts_at + INTERVAL 45 MINUTES AND starts_at + INTERVAL 2 HOURS`,
  ],
  [
    'a subscription is in the month of the anchor',
    'subscriptions',
    `canceled_at IS NOT NULL OR current_period_start <= TIMESTAMP '2026-01-01'
      AND current_period_end >= DATE '2026-01-01' AND current_period_start >= started_at`,
  ],
  [
    'a period is a month, and both of its ends are there',
    'subscriptions',
    'CAST(current_period_end AS DATE) - CAST(current_period_start AS DATE) BETWEEN 28 AND 31',
  ],
  [
    'a bill is written at the end of its month',
    'invoices',
    'period_end = CAST(created_at AS DATE) AND period_end - period_start BETWEEN 28 AND 31',
  ],
  ['points are some of those there are', works, 'points <= max_points'],
  [
    'what comes after its day is late',
    works,
    'is_late = coalesce(CAST(submitted_at AS DATE) > due_on, false)',
  ],
])('%s', async (_, rows, holds) => {
  const [row] = await ask(`SELECT count(*) FILTER (NOT (${holds}))::INT AS broken,
    count(*) FILTER (${holds}) > 400 AS most FROM ${rows}`)
  expect(row).toEqual({ broken: 0, most: true })
})

test('keys in the same columns lead to a thing and to the part of it that is the same', async () => {
  const ask = await makeRows(
    `CREATE TABLE booking (id INTEGER PRIMARY KEY, creation_date TIMESTAMP NOT NULL);
    CREATE TABLE own_booking (id INTEGER PRIMARY KEY REFERENCES booking (id), title VARCHAR(40) NOT NULL);
    CREATE TABLE booking_document (id INTEGER PRIMARY KEY, booking_id INTEGER REFERENCES booking (id), expiration_date DATE,
      CONSTRAINT fk_own FOREIGN KEY (booking_id) REFERENCES own_booking (id));`,
    120,
  )
  const early =
    'booking_document d JOIN booking b ON b.id = d.booking_id WHERE expiration_date < b.creation_date::DATE'
  expect(await countRows(ask, early)).toBe(0)
})
