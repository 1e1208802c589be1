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

test('a mean lies between the least and the most, and idle time counts in the unit of the whole', async () => {
  const ask = await makeRows(
    `CREATE TABLE game_sessions (session_id INT PRIMARY KEY, started_at TIMESTAMP NOT NULL, ended_at TIMESTAMP NOT NULL,
      duration_seconds INT NOT NULL, duration_minutes DECIMAL(6,1) NOT NULL, active_minutes DECIMAL(6,1) NOT NULL, idle_minutes DECIMAL(6,1) NOT NULL,
      fps_min INT NOT NULL, fps_avg INT NOT NULL, fps_max INT NOT NULL);
    CREATE TABLE load_profiles (hour_id INT PRIMARY KEY, min_kw DECIMAL(10,2) NOT NULL, avg_kw DECIMAL(10,2) NOT NULL, max_kw DECIMAL(10,2) NOT NULL,
      load_factor DECIMAL(5,4));`,
    200,
  )
  const count = (query: string): Promise<unknown> => countRows(ask, query)
  expect(await count('game_sessions WHERE fps_avg < fps_min OR fps_avg > fps_max')).toBe(0)
  expect(await count('game_sessions WHERE active_minutes + idle_minutes <> duration_minutes')).toBe(
    0,
  )
  expect(await count('load_profiles WHERE avg_kw < min_kw OR avg_kw > max_kw')).toBe(0)
  expect(await count('load_profiles WHERE load_factor > 1')).toBe(0)
})

test('what a price brings in follows from it', async () => {
  const ask = await makeRows(
    `CREATE TABLE hotels (hotel_id INT PRIMARY KEY);
    CREATE TABLE daily_stats (stat_id INT PRIMARY KEY, hotel_id INT NOT NULL REFERENCES hotels, rooms_available INT NOT NULL,
      rooms_occupied INT NOT NULL, occupancy_pct DECIMAL(5,2) NOT NULL, adr DECIMAL(8,2) NOT NULL, revpar DECIMAL(8,2) NOT NULL,
      rooms_revenue DECIMAL(12,2) NOT NULL);
    CREATE TABLE shift_oee (oee_id INT PRIMARY KEY, planned_minutes INT NOT NULL, downtime_minutes INT NOT NULL, run_minutes INT NOT NULL,
      ideal_cycle_sec DECIMAL(6,2) NOT NULL, total_count INT NOT NULL, good_count INT NOT NULL, reject_count INT NOT NULL,
      availability DECIMAL(5,4) NOT NULL, performance DECIMAL(5,4) NOT NULL, quality_rate DECIMAL(5,4) NOT NULL, oee DECIMAL(5,4) NOT NULL);`,
    200,
  )
  const count = (query: string): Promise<unknown> => countRows(ask, query)
  expect(await count('daily_stats WHERE abs(adr * rooms_occupied - rooms_revenue) > 0.01')).toBe(0)
  expect(await count('daily_stats WHERE occupancy_pct > 100 OR revpar > adr')).toBe(0)
  expect(await count('daily_stats WHERE adr NOT BETWEEN 40 AND 700')).toBe(0)
  expect(await count('shift_oee WHERE good_count + reject_count <> total_count')).toBe(0)
  expect(await count('shift_oee WHERE run_minutes + downtime_minutes <> planned_minutes')).toBe(0)
  expect(
    await count('shift_oee WHERE abs(availability * performance * quality_rate - oee) > 0.0001'),
  ).toBe(0)
  expect(await count('shift_oee WHERE total_count < 20')).toBe(0)
})

test('shares of a mix make up a hundred', async () => {
  const ask = await makeRows(
    `CREATE TABLE plots (plot_id INT PRIMARY KEY, sand_pct DECIMAL(5,2) NOT NULL, silt_pct DECIMAL(5,2) NOT NULL, clay_pct DECIMAL(5,2) NOT NULL);
    CREATE TABLE fuel_mixes (mix_id INT PRIMARY KEY, solar_share DECIMAL(5,4) NOT NULL, wind_share DECIMAL(5,4) NOT NULL, gas_share DECIMAL(5,4) NOT NULL);
    CREATE TABLE staffs (staff_id INT PRIMARY KEY, female_pct DECIMAL(5,2) NOT NULL, male_pct DECIMAL(5,2) NOT NULL, other_pct DECIMAL(5,2) NOT NULL);`,
    200,
  )
  const count = (query: string): Promise<unknown> => countRows(ask, query)
  expect(await count('plots WHERE sand_pct + silt_pct + clay_pct <> 100')).toBe(0)
  expect(await count('plots WHERE sand_pct < 10 OR silt_pct < 10 OR clay_pct < 5')).toBe(0)
  expect(await count('fuel_mixes WHERE solar_share + wind_share + gas_share <> 1')).toBe(0)
  expect(await count('fuel_mixes WHERE solar_share < 0.05')).toBe(0)
  expect(await count('staffs WHERE female_pct + male_pct + other_pct <> 100')).toBe(0)
  expect(await count('staffs WHERE other_pct NOT BETWEEN 0 AND 5')).toBe(0)
})
