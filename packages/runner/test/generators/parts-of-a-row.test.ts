import { expect, test } from 'vitest'
import { countRows, makeRows } from './make-rows.ts'

test('a part is never above its whole, and what is left is the rest', async () => {
  const ask = await makeRows(
    `CREATE TABLE season_stats (stat_id INT PRIMARY KEY, matches_played INT NOT NULL, wins INT NOT NULL, draws INT NOT NULL,
      losses INT NOT NULL, shots_fired INT NOT NULL, shots_hit INT NOT NULL, accuracy DECIMAL(5,4));
    CREATE TABLE usage_days (day_id INT PRIMARY KEY, mau INT NOT NULL, wau INT NOT NULL, dau INT NOT NULL, stickiness DOUBLE);
    CREATE TABLE properties (property_id INT PRIMARY KEY, total_units INT NOT NULL, occupied_units INT NOT NULL, vacant_units INT NOT NULL);
    CREATE TABLE payslips (payslip_id INT PRIMARY KEY, gross_pay DECIMAL(10,2) NOT NULL, income_tax DECIMAL(10,2) NOT NULL,
      social_security DECIMAL(10,2) NOT NULL, total_deductions DECIMAL(10,2) NOT NULL, net_pay DECIMAL(10,2) NOT NULL);`,
    200,
  )
  const count = (query: string): Promise<unknown> => countRows(ask, query)
  expect(await count('season_stats WHERE wins + draws + losses <> matches_played')).toBe(0)
  expect(await count('season_stats WHERE losses < 0 OR shots_hit > shots_fired')).toBe(0)
  expect(await count('season_stats WHERE accuracy > 1')).toBe(0)
  expect(await count('usage_days WHERE dau > wau OR wau > mau OR stickiness > 1')).toBe(0)
  expect(await count('properties WHERE occupied_units + vacant_units <> total_units')).toBe(0)
  expect(await count('properties WHERE vacant_units < 0')).toBe(0)
  expect(await count('payslips WHERE gross_pay - total_deductions <> net_pay')).toBe(0)
  expect(await count('payslips WHERE total_deductions <> income_tax + social_security')).toBe(0)
  expect(await count('payslips WHERE net_pay <= 0')).toBe(0)
})

test('a sum stays within what its column has room for', async () => {
  const ask = await makeRows(
    `CREATE TABLE milkings (milking_id INT PRIMARY KEY, morning_l DECIMAL(5,2) NOT NULL, evening_l DECIMAL(5,2) NOT NULL,
      total_l DECIMAL(5,2) NOT NULL);`,
    400,
  )
  expect(await countRows(ask, 'milkings WHERE total_l > 999.99')).toBe(0)
})

test('a stay follows its course from the booking to the departure', async () => {
  const ask = await makeRows(
    `CREATE TABLE bookings (booking_id INT PRIMARY KEY, booked_at TIMESTAMP, arrival_date DATE, departure_date DATE, nights INT,
      rate_per_night DECIMAL(8,2), room_total DECIMAL(10,2), tax_amount DECIMAL(8,2), grand_total DECIMAL(10,2),
      deposit_paid DECIMAL(10,2), cancelled_at TIMESTAMP, checked_in_at TIMESTAMP, checked_out_at TIMESTAMP, status VARCHAR(15));
    CREATE TABLE reservations (reservation_id INT PRIMARY KEY, reserved_for TIMESTAMP, booked_at TIMESTAMP, seated_at TIMESTAMP, status VARCHAR(15));`,
    200,
  )
  const count = (query: string): Promise<unknown> => countRows(ask, query)
  expect(await count('bookings WHERE arrival_date < CAST(booked_at AS DATE)')).toBe(0)
  expect(await count('bookings WHERE departure_date - arrival_date <> nights')).toBe(0)
  expect(await count('bookings WHERE CAST(checked_in_at AS DATE) <> arrival_date')).toBe(0)
  expect(await count('bookings WHERE CAST(checked_out_at AS DATE) <> departure_date')).toBe(0)
  expect(await count('bookings WHERE room_total + tax_amount <> grand_total')).toBe(0)
  expect(await count('reservations WHERE booked_at > reserved_for')).toBe(0)
  expect(await count('reservations WHERE seated_at < reserved_for')).toBe(0)
})

test('who has left is not active, and a reason stands beside what happened', async () => {
  const ask = await makeRows(
    `CREATE TABLE players (player_id INT PRIMARY KEY, is_active BOOLEAN, deactivated_at TIMESTAMP, is_banned BOOLEAN, banned_at TIMESTAMP,
      ban_reason VARCHAR(60));
    CREATE TABLE shops (shop_id INT PRIMARY KEY, opened_on DATE, closed_on DATE, is_open BOOLEAN);
    CREATE TABLE runs (run_id INT PRIMARY KEY, cancelled BOOLEAN, cancellation_reason VARCHAR(40));`,
    300,
  )
  const count = (query: string): Promise<unknown> => countRows(ask, query)
  expect(await count('players WHERE is_active <> (deactivated_at IS NULL)')).toBe(0)
  expect(await count('players WHERE is_active')).toBeGreaterThan(150)
  expect(await count('players WHERE is_banned <> (banned_at IS NOT NULL)')).toBe(0)
  expect(await count('players WHERE (ban_reason IS NOT NULL) <> is_banned')).toBe(0)
  expect(await count('shops WHERE is_open <> (closed_on IS NULL)')).toBe(0)
  expect(
    await count('runs WHERE (cancellation_reason IS NOT NULL) <> coalesce(cancelled, false)'),
  ).toBe(0)
})
