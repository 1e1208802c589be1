import { expect, test } from 'vitest'
import { countRows, makeRows } from './make-rows.ts'

test('hospitals add up their bills, write of patients, and know results by their test', async () => {
  const ask = await makeRows(
    `CREATE TABLE doctors (doctor_id INT PRIMARY KEY, last_name VARCHAR(50) NOT NULL, consultation_fee NUMERIC(8,2) NOT NULL);
    CREATE TABLE patients (patient_id INT PRIMARY KEY, last_name VARCHAR(50) NOT NULL);
    CREATE TABLE appointments (appointment_id INT PRIMARY KEY, patient_id INT NOT NULL REFERENCES patients, doctor_id INT NOT NULL REFERENCES doctors,
      notes TEXT NOT NULL);
    CREATE TABLE lab_tests (test_id INT PRIMARY KEY, patient_id INT NOT NULL REFERENCES patients, test_name VARCHAR(80) NOT NULL,
      ordered_on DATE NOT NULL, result_on DATE, result_value VARCHAR(40) NOT NULL, normal_range VARCHAR(40) NOT NULL);
    CREATE TABLE bills (bill_id INT PRIMARY KEY, patient_id INT NOT NULL REFERENCES patients, room_charges NUMERIC(10,2) NOT NULL,
      doctor_fees NUMERIC(10,2) NOT NULL, medicine_charges NUMERIC(10,2) NOT NULL, total_amount NUMERIC(10,2) NOT NULL,
      insurance_covered NUMERIC(10,2) NOT NULL, amount_due NUMERIC(10,2) NOT NULL);
    CREATE TABLE surgeries (surgery_id INT PRIMARY KEY, patient_id INT NOT NULL REFERENCES patients, surgery_type VARCHAR(80) NOT NULL,
      start_time TIMESTAMP NOT NULL, end_time TIMESTAMP);`,
    300,
  )
  const count = (query: string): Promise<unknown> => countRows(ask, query)
  expect(
    await count('bills WHERE total_amount <> room_charges + doctor_fees + medicine_charges'),
  ).toBe(0)
  expect(await count('bills WHERE amount_due <> total_amount - insurance_covered')).toBe(0)
  expect(await count('doctors WHERE consultation_fee < 50')).toBe(0)
  expect(await count("appointments WHERE notes ILIKE '%goods%' OR notes ILIKE '%warehouse%'")).toBe(
    0,
  )
  expect(await count('lab_tests WHERE result_on < ordered_on')).toBe(0)
  expect(
    await count(
      "lab_tests WHERE test_name ILIKE '%glucose%' AND (normal_range <> '70-99' OR result_value::INT > 140)",
    ),
  ).toBe(0)
  expect(await count("surgeries WHERE surgery_type IN ('standard', 'custom')")).toBe(0)
  expect(await count("surgeries WHERE end_time > start_time + INTERVAL '7 hours'")).toBe(0)
})

test('bands play music, tracks are numbered within their album, and streams earn what streams earn', async () => {
  const ask = await makeRows(
    `CREATE TABLE artists (artist_id INT PRIMARY KEY, name VARCHAR(100) NOT NULL, genre VARCHAR(40) NOT NULL, monthly_listeners INT NOT NULL);
    CREATE TABLE albums (album_id INT PRIMARY KEY, artist_id INT NOT NULL REFERENCES artists, title VARCHAR(120) NOT NULL, album_type VARCHAR(20) NOT NULL);
    CREATE TABLE tracks (track_id INT PRIMARY KEY, album_id INT NOT NULL REFERENCES albums, title VARCHAR(120) NOT NULL, track_number INT NOT NULL,
      bpm INT NOT NULL, isrc VARCHAR(12) NOT NULL);
    CREATE TABLE royalties (royalty_id INT PRIMARY KEY, artist_id INT NOT NULL REFERENCES artists, streams BIGINT NOT NULL, amount_usd NUMERIC(12,2) NOT NULL);
    CREATE TABLE concerts (concert_id INT PRIMARY KEY, artist_id INT NOT NULL REFERENCES artists, venue VARCHAR(100) NOT NULL, capacity INT NOT NULL);`,
    200,
  )
  const count = (query: string): Promise<unknown> => countRows(ask, query)
  expect(
    await count("artists WHERE genre IN ('Action', 'Thriller', 'Drama') OR monthly_listeners < 60"),
  ).toBe(0)
  expect(await count("albums WHERE album_type IN ('standard', 'premium')")).toBe(0)
  expect(await count('tracks WHERE track_number > 40 OR bpm NOT BETWEEN 60 AND 195')).toBe(0)
  expect(await count("tracks WHERE isrc NOT SIMILAR TO '[A-Z]{5}[0-9]{7}'")).toBe(0)
  expect(await count('royalties WHERE abs(amount_usd - streams * 0.0038) > 0.01')).toBe(0)
  expect(await count("concerts WHERE capacity < 150 OR venue ILIKE '%library%'")).toBe(0)
})

test('bicycles are classic or electric, get mended within days, and cost some dollars a ride', async () => {
  const ask = await makeRows(
    `CREATE TABLE bikes (bike_id INT PRIMARY KEY, bike_type VARCHAR(20) NOT NULL, status VARCHAR(20) NOT NULL);
    CREATE TABLE passes (pass_id INT PRIMARY KEY, pass_type VARCHAR(20) NOT NULL, price NUMERIC(6,2) NOT NULL);
    CREATE TABLE trips (trip_id INT PRIMARY KEY, bike_id INT NOT NULL REFERENCES bikes, started_at TIMESTAMP NOT NULL, fare NUMERIC(6,2) NOT NULL);
    CREATE TABLE maintenance (maintenance_id INT PRIMARY KEY, bike_id INT NOT NULL REFERENCES bikes, issue VARCHAR(100) NOT NULL,
      reported_at TIMESTAMP NOT NULL, fixed_at TIMESTAMP, parts_replaced TEXT NOT NULL);`,
    200,
  )
  const count = (query: string): Promise<unknown> => countRows(ask, query)
  expect(
    await count("bikes WHERE bike_type IN ('suv', 'sedan', 'hatchback') OR status = 'completed'"),
  ).toBe(0)
  expect(await count("passes WHERE pass_type = 'Annual' AND price < 100")).toBe(0)
  expect(await count('trips WHERE fare > 34')).toBe(0)
  expect(await count("maintenance WHERE fixed_at > reported_at + INTERVAL '60 days'")).toBe(0)
  expect(
    await count("maintenance WHERE issue = 'Flat tire' AND parts_replaced <> 'Inner tube'"),
  ).toBe(0)
})
