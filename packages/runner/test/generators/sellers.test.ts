import { expect, test } from 'vitest'
import { countRows, makeRows } from './make-rows.ts'

test('deals are won when their stage says so, quotes are no orders, and campaigns cost about their budget', async () => {
  const ask = await makeRows(
    `CREATE TABLE accounts (account_id INT PRIMARY KEY, name VARCHAR(100) NOT NULL, account_type VARCHAR(20) NOT NULL);
    CREATE TABLE leads (lead_id INT PRIMARY KEY, full_name VARCHAR(100) NOT NULL, status VARCHAR(20) NOT NULL, created_at TIMESTAMP NOT NULL, converted_at TIMESTAMP);
    CREATE TABLE opportunities (opportunity_id INT PRIMARY KEY, account_id INT NOT NULL REFERENCES accounts, name VARCHAR(120) NOT NULL,
      stage VARCHAR(30) NOT NULL, probability INT NOT NULL, closed_at TIMESTAMP, is_won BOOLEAN NOT NULL, loss_reason VARCHAR(60));
    CREATE TABLE campaigns (campaign_id INT PRIMARY KEY, name VARCHAR(100) NOT NULL, budget NUMERIC(12,2) NOT NULL, actual_cost NUMERIC(12,2) NOT NULL);
    CREATE TABLE quotes (quote_id INT PRIMARY KEY, opportunity_id INT NOT NULL REFERENCES opportunities, total NUMERIC(14,2) NOT NULL, status VARCHAR(20) NOT NULL);`,
    300,
  )
  const count = (query: string): Promise<unknown> => countRows(ask, query)
  expect(await count("opportunities WHERE is_won <> (stage = 'won')")).toBe(0)
  expect(await count("opportunities WHERE stage <> 'lost' AND loss_reason IS NOT NULL")).toBe(0)
  expect(
    await count(
      "opportunities WHERE stage IN ('proposal', 'negotiation') AND closed_at IS NOT NULL",
    ),
  ).toBe(0)
  expect(await count("opportunities WHERE stage = 'won' AND probability <> 100")).toBe(0)
  expect(await count("opportunities WHERE name IN ('North', 'Central', 'Blue')")).toBe(0)
  expect(await count("leads WHERE (status = 'converted') < (converted_at IS NOT NULL)")).toBe(0)
  expect(await count('campaigns WHERE actual_cost NOT BETWEEN budget * 0.5 AND budget * 1.1')).toBe(
    0,
  )
  expect(await count("quotes WHERE status IN ('shipped', 'delivered') OR total < 400")).toBe(0)
  expect(await count("accounts WHERE account_type IN ('checking', 'savings')")).toBe(0)
})

test('who reports a post says why, and people live in towns', async () => {
  const ask = await makeRows(
    `CREATE TABLE users (user_id INT PRIMARY KEY, username VARCHAR(30) NOT NULL UNIQUE, location VARCHAR(60) NOT NULL);
    CREATE TABLE posts (post_id INT PRIMARY KEY, user_id INT NOT NULL REFERENCES users, content VARCHAR(280) NOT NULL);
    CREATE TABLE hashtags (hashtag_id INT PRIMARY KEY, tag VARCHAR(50) NOT NULL UNIQUE);
    CREATE TABLE reports (report_id INT PRIMARY KEY, reporter_id INT NOT NULL REFERENCES users, post_id INT NOT NULL REFERENCES posts,
      reason VARCHAR(50) NOT NULL, action_taken VARCHAR(30) NOT NULL);`,
    100,
  )
  const count = (query: string): Promise<unknown> => countRows(ask, query)
  expect(await count("reports WHERE reason ILIKE '%policy%' OR action_taken = 'view'")).toBe(0)
  expect(await count("users WHERE location ILIKE '%hall%' OR location ILIKE '%center%'")).toBe(0)
  expect(await count("hashtags WHERE tag IN ('sale', 'bestseller')")).toBe(0)
  expect(await count('hashtags')).toBe(100)
})
