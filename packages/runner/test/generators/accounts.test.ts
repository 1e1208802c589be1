import { beforeAll, expect, test } from 'vitest'
import { countRows, makeRows } from './make-rows.ts'

const schema = `
CREATE TABLE members (
  id INTEGER PRIMARY KEY, email_id VARCHAR(45) NOT NULL, relation_with_account_holder VARCHAR(20) NOT NULL,
  secret_question VARCHAR(200) NOT NULL, secret_answer VARCHAR(80) NOT NULL, lock_until TIMESTAMP
);
CREATE TABLE password_resets (
  id INTEGER PRIMARY KEY, otp VARCHAR(10) NOT NULL, created_at TIMESTAMP NOT NULL, expires_at TIMESTAMP NOT NULL
);
CREATE TABLE bills (
  id INTEGER PRIMARY KEY, minimum_payment VARCHAR(255) NOT NULL, balance VARCHAR(8) NOT NULL, total_hours VARCHAR(20) NOT NULL,
  interest_rate VARCHAR(20) NOT NULL, no_of_beds VARCHAR(45) NOT NULL, weight VARCHAR(45) NOT NULL,
  debit_or_credit VARCHAR(20) NOT NULL
);`

let ask: Awaited<ReturnType<typeof makeRows>>
beforeAll(async () => {
  ask = await makeRows(schema, 200)
})

test('amounts, counts and measures that a text keeps are numbers', async () => {
  for (const name of [
    'minimum_payment',
    'balance',
    'total_hours',
    'interest_rate',
    'no_of_beds',
    'weight',
  ])
    expect(await countRows(ask, `bills WHERE TRY_CAST(${name} AS DOUBLE) IS NULL`), name).toBe(0)
})

test('a name that is a choice of two words has those', async () => {
  const found = await ask('SELECT DISTINCT debit_or_credit AS side FROM bills ORDER BY side')
  expect(found).toEqual([{ side: 'credit' }, { side: 'debit' }])
})

test('an address of e-mail may be called an id, and a password is asked for by what only its owner knows', async () => {
  expect(await countRows(ask, `members WHERE email_id NOT LIKE '%@%'`)).toBe(0)
  expect(
    await countRows(
      ask,
      `members WHERE secret_question NOT LIKE 'W%?' AND secret_question NOT LIKE 'In what city%'`,
    ),
  ).toBe(0)
  const [found] = await ask(
    'SELECT count(DISTINCT relation_with_account_holder) AS kinds FROM members',
  )
  expect(Number(found?.['kinds'])).toBeLessThan(9)
})

test('what is sent once to a telephone has six digits and is soon over; hardly anyone is locked out', async () => {
  expect(await countRows(ask, `password_resets WHERE NOT regexp_full_match(otp, '[0-9]{6}')`)).toBe(
    0,
  )
  expect(
    await countRows(ask, `password_resets WHERE expires_at > created_at + INTERVAL 1 DAY`),
  ).toBe(0)
  expect(Number(await countRows(ask, 'members WHERE lock_until IS NOT NULL'))).toBeLessThan(40)
  expect(await countRows(ask, `members WHERE lock_until > TIMESTAMP '2026-01-03'`)).toBe(0)
})
