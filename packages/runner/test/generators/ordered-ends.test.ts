import { expect, test } from 'vitest'
import { findBroken } from './find-broken.ts'
import { makeRows } from './make-rows.ts'

const schema = `
CREATE TABLE offers (
  id INTEGER PRIMARY KEY,
  price_min DECIMAL(10,2), price_max DECIMAL(10,2),
  min_age INTEGER, max_age INTEGER,
  weight_from DECIMAL(8,2), weight_to DECIMAL(8,2),
  lower_limit DECIMAL(8,2) NOT NULL, upper_limit DECIMAL(8,2) NOT NULL,
  start_page INTEGER, end_page INTEGER,
  low_estimate DECIMAL(12,2), high_estimate DECIMAL(12,2),
  min_score INTEGER CHECK (min_score BETWEEN 0 AND 10), max_score INTEGER CHECK (max_score <= 100),
  start_balance DECIMAL(12,2), end_balance DECIMAL(12,2)
);
CREATE TABLE quotes (
  id INTEGER PRIMARY KEY,
  open_price DECIMAL(10,2), high_price DECIMAL(10,2), low_price DECIMAL(10,2), close_price DECIMAL(10,2)
);`

test('of two ends of a range the lower one is the lesser, and both are of what the range is of', async () => {
  const ask = await makeRows(schema, 500)
  const pairs = [
    ['price_min', 'price_max'],
    ['min_age', 'max_age'],
    ['weight_from', 'weight_to'],
    ['lower_limit', 'upper_limit'],
    ['start_page', 'end_page'],
    ['low_estimate', 'high_estimate'],
  ] as const
  for (const [low, high] of pairs)
    expect(await ask(`SELECT ${low}, ${high} FROM offers WHERE ${low} > ${high}`)).toEqual([])
  const [found] = await ask(
    'SELECT min(min_age) >= 16 AND max(min_age) > 30 AS aged, max(price_min) < 5000 AS priced FROM offers',
  )
  expect(found).toEqual({ aged: true, priced: true })
})

test('the highest price of a day is its highest', async () => {
  const ask = await makeRows(schema, 500)
  expect(
    await ask(
      'SELECT id FROM quotes WHERE low_price > least(open_price, close_price) OR high_price < greatest(open_price, close_price)',
    ),
  ).toEqual([])
})

const cards = `
CREATE TABLE bank_cards (
  id INTEGER PRIMARY KEY, card_number VARCHAR(20), expiry_date DATE, expires TIMESTAMP, created_at TIMESTAMP NOT NULL
);
CREATE TABLE price_cards (
  id INTEGER PRIMARY KEY, effective_date DATE, expiry_date DATE, created_at TIMESTAMP NOT NULL
);`

test('a card expires at the end of a month after the one in which its row was made', async () => {
  expect(await findBroken(cards, 3000)).toEqual([])
  const ask = await makeRows(cards, 3000)
  const found = await ask(
    'SELECT count(*) AS cards FROM bank_cards WHERE day(expiry_date + 1) <> 1 OR expiry_date < created_at',
  )
  expect(Number(found[0]?.['cards'])).toBe(0)
})
