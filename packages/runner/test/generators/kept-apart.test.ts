import { beforeAll, expect, test } from 'vitest'
import { makeRows } from './make-rows.ts'

const schema = `
CREATE TABLE rooms (id INTEGER PRIMARY KEY, room_number VARCHAR(6) NOT NULL);
CREATE TABLE stays (
  id INTEGER PRIMARY KEY,
  room_id INTEGER NOT NULL REFERENCES rooms(id),
  booked_at TIMESTAMP NOT NULL,
  check_in_date DATE NOT NULL,
  check_out_date DATE NOT NULL,
  CHECK (check_out_date > check_in_date)
);
CREATE TABLE leases (
  id INTEGER PRIMARY KEY,
  room_id INTEGER NOT NULL REFERENCES rooms(id),
  start_date DATE NOT NULL,
  end_date DATE
);
CREATE TABLE cars (id INTEGER PRIMARY KEY, plate VARCHAR(10) NOT NULL);
CREATE TABLE rentals (
  id INTEGER PRIMARY KEY,
  car_id INTEGER REFERENCES cars(id),
  pickup_at TIMESTAMP NOT NULL,
  dropoff_at TIMESTAMP NOT NULL,
  actual_return_at TIMESTAMP,
  status VARCHAR(12) NOT NULL CHECK (status IN ('reserved', 'active', 'completed', 'cancelled'))
);
CREATE TABLE doctors (id INTEGER PRIMARY KEY, name VARCHAR(60) NOT NULL);
CREATE TABLE appointments (
  id INTEGER PRIMARY KEY,
  doctor_id INTEGER NOT NULL REFERENCES doctors(id),
  starts_at TIMESTAMP NOT NULL,
  duration_minutes INTEGER NOT NULL
);
CREATE TABLE dining_tables (id INTEGER PRIMARY KEY, seats INTEGER NOT NULL);
CREATE TABLE reservations (
  id INTEGER PRIMARY KEY,
  table_id INTEGER NOT NULL REFERENCES dining_tables(id),
  reserved_for TIMESTAMP NOT NULL
);`

let ask: Awaited<ReturnType<typeof makeRows>>
beforeAll(async () => {
  ask = await makeRows(schema, 900)
})

/** How many rows begin before another of the same thing that began earlier is over. */
async function countTogether(table: string, link: string, start: string, end: string) {
  const [row] = await ask(
    `SELECT count(*) AS found FROM (SELECT *, lead(${start}) OVER (PARTITION BY ${link} ORDER BY ${start}) AS following FROM ${table}) WHERE ${link} IS NOT NULL AND following < ${end}`,
  )
  return Number(row?.['found'])
}

test('nobody has a room while another guest has it', async () => {
  expect(await countTogether('stays', 'room_id', 'check_in_date', 'check_out_date')).toBe(0)
})

test('a lease ends before the next one of its room begins', async () => {
  const end = `coalesce(end_date, DATE '2100-01-01') + 1`
  expect(await countTogether('leases', 'room_id', 'start_date', end)).toBe(0)
})

test('a car is back before it goes out again, and its rental is over', async () => {
  const back = `coalesce(greatest(dropoff_at, actual_return_at), TIMESTAMP '2100-01-01')`
  expect(await countTogether('rentals', 'car_id', 'pickup_at', back)).toBe(0)
  const active = await ask(
    `SELECT id FROM rentals WHERE status = 'active' AND actual_return_at < TIMESTAMP '2025-12-31 00:00:00'`,
  )
  expect(active).toEqual([])
})

test('a doctor sees one after another, and a table has one party an evening', async () => {
  const over = `starts_at + to_minutes(duration_minutes)`
  expect(await countTogether('appointments', 'doctor_id', 'starts_at', over)).toBe(0)
  const left = `reserved_for + INTERVAL 2 HOUR`
  expect(await countTogether('reservations', 'table_id', 'reserved_for', left)).toBe(0)
})
