import { beforeAll, expect, test } from 'vitest'
import { findBroken } from './find-broken.ts'
import { countRows, makeRows } from './make-rows.ts'

const schema = `
CREATE TABLE employees (id INTEGER PRIMARY KEY, name VARCHAR(60) NOT NULL, hire_date DATE NOT NULL);
CREATE TABLE leave_requests (
  id INTEGER PRIMARY KEY, employee_id INTEGER NOT NULL REFERENCES employees, start_date DATE NOT NULL, end_date DATE NOT NULL,
  days_requested INTEGER NOT NULL, requested_on DATE DEFAULT CURRENT_DATE
);
CREATE TABLE attendance (
  id INTEGER PRIMARY KEY, employee_id INTEGER NOT NULL REFERENCES employees, work_date DATE NOT NULL,
  check_in TIME NOT NULL, check_out TIME NOT NULL
);
CREATE TABLE pay_periods (
  id INTEGER PRIMARY KEY, start_date DATE NOT NULL, end_date DATE NOT NULL, pay_date DATE NOT NULL
);
CREATE TABLE payslips (
  id INTEGER PRIMARY KEY, employee_id INTEGER NOT NULL REFERENCES employees, period_id INTEGER NOT NULL REFERENCES pay_periods,
  paid_on DATE
);
CREATE TABLE policies (id INTEGER PRIMARY KEY, start_date DATE NOT NULL, end_date DATE NOT NULL, created_at TIMESTAMP NOT NULL);
CREATE TABLE claims (
  id INTEGER PRIMARY KEY, policy_id INTEGER NOT NULL REFERENCES policies, claim_date DATE NOT NULL, incident_date DATE NOT NULL
);
CREATE TABLE rentals (id INTEGER PRIMARY KEY, pickup_date TIMESTAMP NOT NULL, due_date TIMESTAMP NOT NULL, start_mileage INTEGER, end_mileage INTEGER);
CREATE TABLE class_bookings (id INTEGER PRIMARY KEY, class_date DATE NOT NULL, booked_at TIMESTAMP NOT NULL);
CREATE TABLE check_ins (id INTEGER PRIMARY KEY, check_in TIMESTAMP NOT NULL, check_out TIMESTAMP NOT NULL);
CREATE TABLE rent_payments (id INTEGER PRIMARY KEY, month DATE NOT NULL, due_date DATE NOT NULL, relationship VARCHAR(30) NOT NULL);`

let ask: Awaited<ReturnType<typeof makeRows>>
beforeAll(async () => {
  ask = await makeRows(schema, 300)
})

test('what is promised of papers holds', async () => {
  expect(await findBroken(schema, 300)).toEqual([])
})

test('leave begins soon after it was asked for, and both of its ends count', async () => {
  expect(
    await countRows(
      ask,
      'leave_requests WHERE start_date - requested_on > 50 OR start_date < requested_on',
    ),
  ).toBe(0)
  expect(
    await countRows(ask, 'leave_requests WHERE days_requested <> end_date - start_date + 1'),
  ).toBe(0)
})

test('who works comes in the morning and goes later that day', async () => {
  expect(await countRows(ask, 'attendance WHERE check_in >= check_out')).toBe(0)
})

test('a period of pay is two weeks, paid within days', async () => {
  expect(
    await countRows(
      ask,
      'pay_periods WHERE end_date - start_date <> 13 OR pay_date NOT BETWEEN end_date AND end_date + 4',
    ),
  ).toBe(0)
})

test('a policy begins after it was made out, and a claim follows what happened', async () => {
  expect(
    await countRows(
      ask,
      'policies WHERE start_date < CAST(created_at AS DATE) OR start_date > created_at + INTERVAL 40 DAY',
    ),
  ).toBe(0)
  expect(
    await countRows(
      ask,
      'claims WHERE claim_date < incident_date OR claim_date > incident_date + 30',
    ),
  ).toBe(0)
})

test('what is hired is due within days, and comes back having been driven', async () => {
  expect(
    await countRows(
      ask,
      'rentals WHERE due_date > pickup_date + INTERVAL 20 DAY OR due_date < pickup_date',
    ),
  ).toBe(0)
  expect(await countRows(ask, 'rentals WHERE end_mileage < start_mileage')).toBe(0)
})

test('a class is booked before its day, and a visit to it lasts hours', async () => {
  expect(await countRows(ask, 'class_bookings WHERE class_date <= CAST(booked_at AS DATE)')).toBe(0)
  expect(await countRows(ask, 'check_ins WHERE check_out > check_in + INTERVAL 10 HOUR')).toBe(0)
})

test('a month is its first day, and rent is due in it', async () => {
  expect(
    await countRows(
      ask,
      'rent_payments WHERE day(month) <> 1 OR due_date NOT BETWEEN month AND month + 12',
    ),
  ).toBe(0)
})

test('a relationship is one word', async () => {
  const [found] = await ask('SELECT count(DISTINCT relationship) AS kinds FROM rent_payments')
  expect(Number(found?.['kinds'])).toBeLessThan(9)
})

test('what is over or called off is active no more', async () => {
  const made = await makeRows(
    `CREATE TABLE policies (
       id INTEGER PRIMARY KEY, start_date DATE NOT NULL, end_date DATE, status VARCHAR(20) NOT NULL, is_active BOOLEAN NOT NULL
     );
     CREATE TABLE passes (id INTEGER PRIMARY KEY, start_date DATE NOT NULL, end_date DATE NOT NULL, is_active BOOLEAN NOT NULL);`,
    300,
  )
  expect(
    await countRows(
      made,
      `policies WHERE is_active AND (end_date < DATE '2026-01-01' OR status = 'terminated')`,
    ),
  ).toBe(0)
  expect(Number(await countRows(made, 'policies WHERE is_active'))).toBeGreaterThan(50)
  expect(await countRows(made, `passes WHERE is_active <> (end_date > DATE '2026-01-01')`)).toBe(0)
})
