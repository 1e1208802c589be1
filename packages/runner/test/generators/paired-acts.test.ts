import { expect, test } from 'vitest'
import { makeRows } from './make-rows.ts'

const schema = `
CREATE TABLE users (id INTEGER PRIMARY KEY, name VARCHAR(60) NOT NULL, created_at TIMESTAMP NOT NULL);
CREATE TABLE requests (
  id INTEGER PRIMARY KEY,
  created_at TIMESTAMP NOT NULL,
  status VARCHAR(12) NOT NULL CHECK (status IN ('pending', 'approved', 'rejected', 'closed')),
  approved_by INTEGER REFERENCES users(id), approved_at TIMESTAMP,
  reviewed_by VARCHAR(40), reviewed_at TIMESTAMP,
  closed_by_id INTEGER REFERENCES users(id), closed_on DATE,
  verified_by INTEGER REFERENCES users(id), verification_date DATE
);
CREATE TABLE leaves (
  id INTEGER PRIMARY KEY,
  status VARCHAR(12) NOT NULL CHECK (status IN ('pending', 'approved', 'rejected')),
  approved_by INTEGER REFERENCES users(id)
);`

test('who did something is known where it was done, and nowhere else', async () => {
  const ask = await makeRows(schema, 400)
  const pairs = [
    ['approved_by', 'approved_at'],
    ['reviewed_by', 'reviewed_at'],
    ['closed_by_id', 'closed_on'],
    ['verified_by', 'verification_date'],
  ] as const
  for (const [by, at] of pairs) {
    const lone = `SELECT id FROM requests WHERE (${by} IS NULL) <> (${at} IS NULL)`
    expect(await ask(lone)).toEqual([])
    expect(await ask(`SELECT id FROM requests WHERE ${by} IS NOT NULL LIMIT 1`)).toHaveLength(1)
  }
})

test('without a moment the status says whether it was done', async () => {
  const ask = await makeRows(schema, 400)
  expect(
    await ask(`SELECT id FROM leaves WHERE (approved_by IS NULL) <> (status <> 'approved')`),
  ).toEqual([])
})
