import { expect, test } from 'vitest'
import { fixColumn, printDerivations, understandSql } from './understand-sql.ts'

const derive = async (columns: string, table = 'report'): Promise<readonly string[]> => {
  const found = await understandSql(`CREATE TABLE ${table} (id int PRIMARY KEY, ${columns});`)
  return printDerivations(found).map((text) => text.slice(table.length + 1))
}

test.each([
  ['mrr numeric(10, 2), arr numeric(12, 2)', 'arr = round(mrr * 12, 2)'],
  [
    'gross_pay numeric(10, 2) NOT NULL, federal_tax numeric(10, 2) NOT NULL, pension numeric(10, 2) NOT NULL, net_pay numeric(10, 2)',
    'net_pay = gross_pay - federal_tax - pension',
  ],
  [
    'opening_headcount int NOT NULL, hires int NOT NULL, leavers int NOT NULL, closing_headcount int NOT NULL',
    'closing_headcount = opening_headcount + hires - leavers',
  ],
  [
    'matches_played int NOT NULL, wins int NOT NULL, draws int NOT NULL, losses int NOT NULL',
    'losses = matches_played - wins - draws',
  ],
  [
    'economy_seats int NOT NULL, business_seats int NOT NULL, first_seats int, total_seats int',
    'total_seats = economy_seats + business_seats + coalesce(first_seats, 0)',
  ],
  [
    'availability numeric(5, 4) NOT NULL, performance numeric(5, 4) NOT NULL, quality numeric(5, 4) NOT NULL, oee numeric(5, 4) NOT NULL',
    'oee = round(least(availability * performance * quality, 9), 4)',
  ],
  [
    'rooms_available int NOT NULL, rooms_sold int NOT NULL, occupancy_rate numeric(5, 4)',
    'occupancy_rate = case when rooms_available = 0 then null else round(least(divide(rooms_sold * 1, rooms_available), 9), 4) end',
  ],
  [
    'wins int NOT NULL, matches int NOT NULL, win_pct numeric(5, 2)',
    'win_pct = case when matches = 0 then null else round(least(divide(wins * 100, matches), 999), 2) end',
  ],
])('of %s, %s', async (columns, expected) => {
  expect(await derive(columns)).toContain(expected)
})

test.each([
  // a share of one has no room in a whole number, and nothing may be missing where nothing follows from it
  ['wins int, matches int, win_rate int NOT NULL', 'win_rate'],
  ['mrr numeric(10, 2), arr numeric(12, 2) NOT NULL', 'arr'],
  // the active ones are among the total
  ['active_users int, inactive_users int, total_users int', 'total_users'],
  // a check that may refuse what follows
  ['mrr numeric(10, 2), arr numeric(12, 2) CHECK (arr < 5000)', 'arr'],
])('of %s, %s is left alone', async (columns, name) => {
  const found = await derive(columns)
  expect(found.filter((text) => text.startsWith(`${name} =`))).toEqual([])
})

test('a rule comes before what names tell', async () => {
  const sql = 'CREATE TABLE account (id int PRIMARY KEY, mrr numeric(10, 2), arr numeric(12, 2));'
  expect(printDerivations(await understandSql(sql))).toHaveLength(1)
  expect(printDerivations(await understandSql(sql, fixColumn('account', 'arr')))).toEqual([])
})
