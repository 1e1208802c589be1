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
