import { beforeAll, expect, test } from 'vitest'
import { countRows, makeRows } from './make-rows.ts'

const schema = `
CREATE TABLE card_transactions (
  id INTEGER PRIMARY KEY, card_number VARCHAR(20) NOT NULL, amount DECIMAL(10,2) NOT NULL, auth_result VARCHAR(20) NOT NULL
);
CREATE TABLE fraud_alerts (
  id INTEGER PRIMARY KEY,
  transaction_id INTEGER NOT NULL REFERENCES card_transactions(id),
  rule_name VARCHAR(60) NOT NULL,
  analyst_id VARCHAR(20) NOT NULL
);
CREATE TABLE chargebacks (
  id INTEGER PRIMARY KEY,
  transaction_id INTEGER NOT NULL REFERENCES card_transactions(id),
  reason_code VARCHAR(10) NOT NULL,
  disputed_amount DECIMAL(10,2) NOT NULL,
  recovered_amount DECIMAL(10,2)
);
CREATE TABLE tariffs (
  id INTEGER PRIMARY KEY, tariff_type VARCHAR(30) NOT NULL, unit_rate_kwh DECIMAL(10,4) NOT NULL,
  standing_charge_daily DECIMAL(10,4) NOT NULL
);
CREATE TABLE meters (id INTEGER PRIMARY KEY, meter_type VARCHAR(20) NOT NULL);
CREATE TABLE meter_reading_intervals (
  id INTEGER PRIMARY KEY, meter_id INTEGER NOT NULL REFERENCES meters(id), hour INTEGER NOT NULL, kwh DOUBLE NOT NULL
);
CREATE TABLE crew_duties (
  id INTEGER PRIMARY KEY, crew_id VARCHAR(20) NOT NULL, duty_start TIMESTAMP NOT NULL, duty_end TIMESTAMP NOT NULL
);
CREATE TABLE aircraft (tail_number VARCHAR(10) PRIMARY KEY, aircraft_type VARCHAR(20) NOT NULL, seat_capacity INTEGER NOT NULL);
CREATE TABLE flights (
  id INTEGER PRIMARY KEY, tail_number VARCHAR(10) NOT NULL REFERENCES aircraft, seats_sold INTEGER NOT NULL
);
CREATE TABLE enrollments (id INTEGER PRIMARY KEY, subscription_tier VARCHAR(20) NOT NULL);
CREATE TABLE lesson_events (
  id INTEGER PRIMARY KEY, enrollment_id INTEGER NOT NULL REFERENCES enrollments(id),
  lesson_number INTEGER NOT NULL, event_type VARCHAR(20) NOT NULL
);`

let ask: Awaited<ReturnType<typeof makeRows>>
beforeAll(async () => {
  ask = await makeRows(schema, 600)
})

const count = (query: string): Promise<unknown> => countRows(ask, query)

test('cards are mostly approved, and what was disputed is recovered in part', async () => {
  expect(await count("card_transactions WHERE auth_result = 'approved'")).toBeGreaterThan(480)
  expect(await count('(SELECT DISTINCT reason_code FROM chargebacks)')).toBeLessThan(10)
  expect(await count('chargebacks WHERE recovered_amount > disputed_amount')).toBe(0)
  expect(await count("fraud_alerts WHERE rule_name = 'Velocity check'")).toBeGreaterThan(20)
})

test('who works on many cases comes again, though no table lists them', async () => {
  expect(await count('(SELECT DISTINCT analyst_id FROM fraud_alerts)')).toBeLessThan(60)
  expect(await count("fraud_alerts WHERE analyst_id SIMILAR TO 'A[0-9]{4}'")).toBe(600)
})

test('power is read by the hour and paid by the unit', async () => {
  expect(await count('meter_reading_intervals WHERE hour NOT BETWEEN 0 AND 23 OR kwh > 9')).toBe(0)
  expect(await count('tariffs WHERE unit_rate_kwh > 1 OR standing_charge_daily > 2')).toBe(0)
  expect(await count("tariffs WHERE tariff_type = 'Fixed'")).toBeGreaterThan(60)
})

test('a crew is on duty for hours', async () => {
  const hours = "date_diff('minute', duty_start, duty_end) / 60.0"
  expect(await count(`crew_duties WHERE ${hours} NOT BETWEEN 2 AND 14`)).toBeLessThan(30)
  expect(await count('(SELECT DISTINCT crew_id FROM crew_duties)')).toBeLessThan(60)
})

test('lessons are counted for each learner, and are started and completed', async () => {
  expect(await count('lesson_events WHERE lesson_number > 60')).toBe(0)
  expect(await count("lesson_events WHERE event_type IN ('start', 'complete')")).toBeGreaterThan(
    150,
  )
  expect(
    await count("enrollments WHERE subscription_tier IN ('Free', 'Starter', 'Pro')"),
  ).toBeGreaterThan(300)
})

test('a small plane has few seats, and most of them are sold', async () => {
  expect(await count("aircraft WHERE aircraft_type LIKE 'ATR%' AND seat_capacity > 80")).toBe(0)
  expect(await count("aircraft WHERE aircraft_type LIKE '787%' AND seat_capacity < 240")).toBe(0)
  const flown = 'flights JOIN aircraft USING (tail_number)'
  expect(await count(`${flown} WHERE seats_sold < 0.6 * seat_capacity`)).toBeLessThan(12)
  expect(await count(`${flown} WHERE seats_sold > seat_capacity`)).toBe(0)
})
