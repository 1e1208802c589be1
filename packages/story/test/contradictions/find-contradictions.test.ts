import { readSchema } from '@worldloom/engine'
import { expect, test } from 'vitest'
import { findContradictions } from '../../src/contradictions/find-contradictions.ts'

const ddl = `
  CREATE TABLE users (
    id int PRIMARY KEY, age int CHECK (age >= 18), plan text CHECK (plan IN ('free', 'pro')), born date);
  CREATE TABLE orders (
    id int PRIMARY KEY, user_id int NOT NULL REFERENCES users (id), total numeric(10, 2));`

async function find(...texts: readonly string[]): Promise<readonly string[]> {
  const { schema } = await readSchema({ text: ddl, file: 'schema.sql', dialect: 'postgres' })
  const queries = texts.map((sql, at) => ({
    id: `q${at + 1}`,
    sql,
    dialect: 'postgresql',
    place: null,
    expect: [],
  }))
  const found = await findContradictions({ schema, queries, now: '2026-11-21T00:00:00Z' })
  return found.map(({ message }) => message)
}

test('names the two conditions of two queries that ask for one row', async () => {
  expect(
    await find(
      'SELECT * FROM users WHERE id = 7 AND age > 60',
      'SELECT total FROM users JOIN orders ON user_id = users.id WHERE users.id = 7 AND age < 30',
    ),
  ).toEqual([
    'No row of "users" can meet both age > 60 (query "q1") and age < 30 (query "q2"): both ask for the row with id 7.',
  ])
})

test('names a check that a query goes against', async () => {
  expect(await find("SELECT * FROM users WHERE plan = 'gold'")).toEqual([
    `No row of "users" can meet both plan = 'gold' (query "q1") and plan IN ('free', 'pro') (check "users_plan_check").`,
  ])
})

test.for([
  'SELECT sum(total) FROM orders WHERE total BETWEEN 5 AND 4',
  'SELECT * FROM users WHERE age > 20 AND age < 21',
  "SELECT * FROM users WHERE born >= DATE '2020-01-01' AND born < DATE '2019-01-01'",
  "SELECT * FROM users WHERE plan = 'free' AND plan <> 'free'",
])('finds that no row meets %s', async (sql) => {
  expect(await find(sql)).toHaveLength(1)
})

test.for([
  'SELECT * FROM users WHERE age < 20 OR age > 90',
  'SELECT * FROM users WHERE id = 7 AND age > 60 UNION SELECT * FROM users WHERE id = 7 AND age < 30',
  'SELECT * FROM users u LEFT JOIN orders o ON o.user_id = u.id AND o.total > 5 AND o.total < 3',
  'SELECT total FROM orders WHERE total > 20 AND total < 21',
])('lets pass what some row may meet: %s', async (sql) => {
  expect(await find(sql)).toEqual([])
})

test('lets two queries ask opposite things of different rows', async () => {
  expect(
    await find('SELECT * FROM users WHERE age > 60', 'SELECT * FROM users WHERE age < 30'),
  ).toEqual([])
})
