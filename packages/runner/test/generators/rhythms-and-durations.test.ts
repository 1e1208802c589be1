import { beforeAll, expect, test } from 'vitest'
import { countRows, makeRows } from './make-rows.ts'

const schema = `
CREATE TABLE patients (id INTEGER PRIMARY KEY, name VARCHAR(60) NOT NULL);
CREATE TABLE appointments (
  id INTEGER PRIMARY KEY,
  patient_id INTEGER NOT NULL REFERENCES patients(id),
  scheduled_at TIMESTAMP NOT NULL,
  created_at TIMESTAMP NOT NULL
);
CREATE TABLE doctors (id INTEGER PRIMARY KEY, name VARCHAR(60) NOT NULL, hired_on DATE NOT NULL, left_on DATE);
CREATE TABLE loans (
  id INTEGER PRIMARY KEY,
  term_months INTEGER NOT NULL,
  start_date DATE NOT NULL,
  end_date DATE NOT NULL
);
CREATE TABLE leases (
  id INTEGER PRIMARY KEY,
  start_date DATE NOT NULL,
  end_date DATE NOT NULL,
  status VARCHAR(12) NOT NULL CHECK (status IN ('draft', 'active', 'expired'))
);
CREATE TABLE car_rentals (
  id INTEGER PRIMARY KEY,
  pickup_at TIMESTAMP NOT NULL,
  dropoff_at TIMESTAMP NOT NULL,
  days INTEGER NOT NULL,
  daily_rate DECIMAL(8,2) NOT NULL,
  total_price DECIMAL(10,2) NOT NULL
);
CREATE TABLE stays (
  id INTEGER PRIMARY KEY,
  started_at TIMESTAMP NOT NULL,
  ended_at TIMESTAMP NOT NULL,
  duration_minutes INTEGER NOT NULL
);
CREATE TABLE webinars (id INTEGER PRIMARY KEY, duration_minutes INTEGER NOT NULL);
CREATE TABLE webinar_sessions (
  id INTEGER PRIMARY KEY,
  webinar_id INTEGER NOT NULL REFERENCES webinars(id),
  starts_at TIMESTAMP NOT NULL,
  ends_at TIMESTAMP NOT NULL,
  booked_count INTEGER NOT NULL
);
CREATE TABLE bookings (
  id INTEGER PRIMARY KEY,
  session_id INTEGER NOT NULL REFERENCES webinar_sessions(id),
  booked_at TIMESTAMP NOT NULL
);`

let ask: Awaited<ReturnType<typeof makeRows>>
beforeAll(async () => {
  ask = await makeRows(schema, 400)
})

const count = (query: string): Promise<unknown> => countRows(ask, query)

// one that was asked for on a Friday night may have no working day left before it
test('patients are seen on working days and by day', async () => {
  expect(await count('appointments WHERE isodow(scheduled_at) > 5')).toBeLessThan(4)
  expect(await count('appointments WHERE hour(scheduled_at) NOT BETWEEN 8 AND 17')).toBeLessThan(4)
  expect(await count('appointments WHERE created_at >= scheduled_at')).toBe(0)
  // who asks for one does so at any time
  expect(await count('appointments WHERE isodow(created_at) > 5')).toBeGreaterThan(40)
})

test('people are hired on working days, and few have left, none of them tomorrow', async () => {
  expect(await count('doctors WHERE isodow(hired_on) > 5')).toBe(0)
  expect(await count("doctors WHERE left_on >= DATE '2026-01-01'")).toBe(0)
  expect(await count('doctors WHERE left_on IS NOT NULL')).toBeLessThan(120)
})

test('what lasts so long ends so much later', async () => {
  expect(
    await count('loans WHERE end_date <> CAST(start_date + to_months(term_months::INT) AS DATE)'),
  ).toBe(0)
  expect(
    await count(
      'stays WHERE duration_minutes <> (epoch_us(ended_at) - epoch_us(started_at)) // 60000000',
    ),
  ).toBe(0)
  expect(
    await count(
      'webinar_sessions s JOIN webinars w ON w.id = s.webinar_id WHERE ends_at <> starts_at + to_minutes(w.duration_minutes::INT)',
    ),
  ).toBe(0)
})

test('places are booked before that begins, and counted', async () => {
  expect(
    await count(
      'bookings b JOIN webinar_sessions s ON s.id = b.session_id WHERE b.booked_at >= s.starts_at',
    ),
  ).toBe(0)
  expect(
    await count(
      'webinar_sessions s WHERE booked_count <> (SELECT count(*) FROM bookings b WHERE b.session_id = s.id)',
    ),
  ).toBe(0)
})

test('what runs out has done so when it says so', async () => {
  const ended = "end_date < DATE '2025-12-30'"
  expect(await count(`leases WHERE status = 'active' AND ${ended}`)).toBe(0)
  expect(await count(`leases WHERE status = 'expired' AND NOT ${ended}`)).toBeLessThan(3)
  expect(await count(`leases WHERE ${ended}`)).toBeGreaterThan(50)
})

test('days let cost their rate', async () => {
  expect(await count('car_rentals WHERE total_price <> days * daily_rate OR days < 1')).toBe(0)
})
