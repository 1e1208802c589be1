import { expect, test } from 'vitest'
import { makeRows } from './make-rows.ts'

test('of what has room for so many no more come', async () => {
  const ask = await makeRows(
    `CREATE TABLE flights (id integer PRIMARY KEY, seats_total integer NOT NULL, seats_booked integer NOT NULL);
     CREATE TABLE events (
       id integer PRIMARY KEY, title text NOT NULL, capacity integer NOT NULL, max_participants integer NOT NULL,
       registered_count integer NOT NULL, attendee_count integer NOT NULL
     );
     CREATE TABLE sessions (
       id integer PRIMARY KEY, title text NOT NULL, room_capacity integer NOT NULL, attendees integer NOT NULL
     );`,
    300,
  )
  expect(await ask('SELECT id FROM flights WHERE seats_booked > seats_total')).toEqual([])
  expect(
    await ask(
      `SELECT id FROM events
       WHERE registered_count > capacity OR attendee_count > registered_count OR max_participants > capacity`,
    ),
  ).toEqual([])
  expect(
    await ask('SELECT id FROM sessions WHERE attendees > room_capacity OR room_capacity < 20'),
  ).toEqual([])
})

test('what instruments show ends where its scale ends', async () => {
  const ask = await makeRows(
    `CREATE TABLE readings (
       id integer PRIMARY KEY, temperature_c numeric(5,2) NOT NULL, cloud_cover integer NOT NULL, wind_dir integer NOT NULL,
       soil_moisture numeric(6,2) NOT NULL, water_ph numeric(5,2) NOT NULL, progress integer NOT NULL,
       cpu_usage numeric(6,2) NOT NULL, memory_usage numeric(6,2) NOT NULL
     );`,
    400,
  )
  const [found] = await ask(
    `SELECT max(cloud_cover) <= 100 AND max(progress) <= 100 AND max(soil_moisture) <= 100 AS shares,
       max(cpu_usage) <= 100 AND max(memory_usage) BETWEEN 60 AND 100 AS machine, max(wind_dir) BETWEEN 300 AND 359 AS wind,
       min(water_ph) >= 4 AND max(water_ph) <= 10 AS acid, min(temperature_c) < 5 AND max(temperature_c) < 45 AS air
     FROM readings`,
  )
  expect(found).toEqual({ shares: true, machine: true, wind: true, acid: true, air: true })
})

test('a flight is numbered by its airline, whose codes are none of airports', async () => {
  const ask = await makeRows(
    `CREATE TABLE airlines (id integer PRIMARY KEY, name text NOT NULL, iata_code char(2) NOT NULL UNIQUE, icao_code char(3) NOT NULL);
     CREATE TABLE flights (
       id integer PRIMARY KEY, airline_id integer NOT NULL REFERENCES airlines, flight_number varchar(8) NOT NULL
     );`,
    60,
  )
  expect(
    await ask(
      `SELECT f.id FROM flights f JOIN airlines a ON a.id = airline_id
       WHERE NOT starts_with(flight_number, iata_code) OR NOT regexp_full_match(icao_code, '[A-Z]{3}')`,
    ),
  ).toEqual([])
})

test('a place has a mailbox and a slug of its own name, whoever runs it', async () => {
  const ask = await makeRows(
    `CREATE TABLE stores (
       id integer PRIMARY KEY, name varchar(60) NOT NULL, slug varchar(80) NOT NULL, email varchar(120) NOT NULL,
       manager_name varchar(60) NOT NULL
     );
     CREATE TABLE gyms (id integer PRIMARY KEY, name text NOT NULL, slug text NOT NULL);`,
    80,
  )
  const plain = `trim(regexp_replace(strip_accents(lower(name)), '[^a-z0-9]+', '-', 'g'), '-')`
  expect(
    await ask(`SELECT id FROM stores
      WHERE slug <> ${plain} OR NOT starts_with(email, replace(left(slug, 20), '-', '.'))`),
  ).toEqual([])
  expect(await ask(`SELECT id FROM gyms WHERE left(slug, 8) <> left(${plain}, 8)`)).toEqual([])
})

test('titles of expenses and notices go with their kind, and narrow notes are short ones', async () => {
  const ask = await makeRows(
    `CREATE TABLE members (id integer PRIMARY KEY, full_name text NOT NULL);
     CREATE TABLE expenses (
       id integer PRIMARY KEY, title text NOT NULL, category text NOT NULL CHECK (category IN ('rent', 'utilities'))
     );
     CREATE TABLE notifications (
       id integer PRIMARY KEY, title text NOT NULL, type text NOT NULL CHECK (type IN ('payment_reminder', 'system'))
     );
     CREATE TABLE audit_logs (id integer PRIMARY KEY, entity text NOT NULL, action text NOT NULL, created_at timestamp NOT NULL);
     CREATE TABLE visits (id integer PRIMARY KEY, remark varchar(14) NOT NULL);`,
    200,
  )
  expect(
    await ask(`SELECT id FROM expenses WHERE category = 'rent'
      AND NOT regexp_matches(lower(title), 'rent|parking|storage')`),
  ).toEqual([])
  expect(
    await ask(`SELECT id FROM notifications WHERE type = 'payment_reminder'
      AND NOT regexp_matches(lower(title), 'pay|invoice|card')`),
  ).toEqual([])
  expect(
    await ask("SELECT id FROM audit_logs WHERE entity NOT IN ('members', 'expenses', 'visits')"),
  ).toEqual([])
  expect(await ask(`SELECT id FROM visits WHERE regexp_matches(remark, '[0-9]| [A-Z]$')`)).toEqual(
    [],
  )
})
