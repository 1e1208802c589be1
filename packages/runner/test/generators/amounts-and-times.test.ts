import { beforeAll, expect, test } from 'vitest'
import { countRows, makeRows } from './make-rows.ts'

const schema = `
CREATE TABLE reservations (
  id INTEGER PRIMARY KEY,
  check_in_date DATE NOT NULL,
  check_out_date DATE NOT NULL,
  nightly_rate NUMERIC(8, 2) NOT NULL,
  total_amount NUMERIC(10, 2) NOT NULL,
  deposit NUMERIC(10, 2),
  booked_at TIMESTAMP NOT NULL,
  cancelled_at TIMESTAMP,
  CHECK (check_out_date > check_in_date)
);
CREATE TABLE reviews (
  id INTEGER PRIMARY KEY,
  reservation_id INTEGER NOT NULL REFERENCES reservations,
  created_at TIMESTAMP
);
CREATE TABLE payments (
  id INTEGER PRIMARY KEY,
  reservation_id INTEGER NOT NULL REFERENCES reservations,
  amount NUMERIC(10, 2) NOT NULL,
  payment_method VARCHAR(20),
  card_last_four CHAR(4),
  status VARCHAR(20) NOT NULL CHECK (status IN ('pending', 'paid', 'failed')),
  failure_code VARCHAR(40),
  failure_message TEXT,
  paid_at TIMESTAMP NOT NULL
);
CREATE TABLE tasks (
  id INTEGER PRIMARY KEY,
  scheduled_for DATE,
  started_at TIMESTAMP,
  completed_at TIMESTAMP
);
CREATE TABLE appointments (
  id INTEGER PRIMARY KEY,
  scheduled_start TIMESTAMP NOT NULL,
  scheduled_end TIMESTAMP NOT NULL,
  created_at TIMESTAMP NOT NULL
);`

let ask: Awaited<ReturnType<typeof makeRows>>
beforeAll(async () => {
  ask = await makeRows(schema, 600)
})

test.each([
  [
    'stays cost their nights',
    'reservations',
    'total_amount = nightly_rate * (check_out_date - check_in_date)',
  ],
  ['a deposit is a part of the total', 'reservations', 'deposit IS NULL OR deposit < total_amount'],
  [
    'a stay is booked, and called off, before it begins',
    'reservations',
    'booked_at < check_in_date + 1 AND (cancelled_at IS NULL OR cancelled_at < check_in_date + 1)',
  ],
  [
    'work begins on its day and takes hours',
    'tasks',
    `started_at IS NULL OR CAST(started_at AS DATE) = scheduled_for`,
  ],
  [
    'what is completed was started that day',
    'tasks',
    `completed_at IS NULL OR completed_at - started_at BETWEEN INTERVAL 10 MINUTES AND INTERVAL 4 HOURS`,
  ],
  [
    'an appointment lasts quarters of an hour',
    'appointments',
    `scheduled_end > DATE '2025-12-01' OR epoch(scheduled_end - scheduled_start)::INT % 900 = 0`,
  ],
  [
    'no card pays where the method is none',
    'payments',
    `card_last_four IS NULL OR payment_method NOT IN ('PayPal', 'Bank Transfer', 'Gift Card', 'Cash on Delivery')`,
  ],
  [
    'only what failed says why',
    'payments',
    `status = 'failed' OR (failure_code IS NULL AND failure_message IS NULL)`,
  ],
  [
    'a code and its message say the same',
    'payments',
    `failure_code <> 'card_declined' OR failure_message = 'Card declined'`,
  ],
])('%s', async (_, table, holds) => {
  const [row] = await ask(`SELECT count(*) FILTER (NOT (${holds}))::INT AS broken FROM ${table}`)
  expect(row).toEqual({ broken: 0 })
})

test('a bill is paid as a whole or in parts, and never over', async () => {
  const [row] = await ask(`SELECT count(*) FILTER (paid > total_amount)::INT AS over,
    count(*) FILTER (paid = total_amount) > 0.7 * count(*) AS mostly
    FROM (SELECT reservation_id, sum(amount) AS paid FROM payments GROUP BY 1)
    JOIN reservations ON id = reservation_id`)
  expect(row).toEqual({ over: 0, mostly: true })
})

test('measures, balances and bills add up under the names their trades have for them', async () => {
  const ask = await makeRows(
    `CREATE TABLE deliveries (id INTEGER PRIMARY KEY, gross_weight_lb INTEGER, tare_weight_lb INTEGER NOT NULL, net_weight_lb INTEGER NOT NULL);
    CREATE TABLE data_usage (id INTEGER PRIMARY KEY, upload_mb NUMERIC(10,2) NOT NULL, download_mb NUMERIC(10,2) NOT NULL, total_mb NUMERIC(10,2));
    CREATE TABLE top_ups (id INTEGER PRIMARY KEY, amount NUMERIC(8,2) NOT NULL, balance_before NUMERIC(8,2) NOT NULL, balance_after NUMERIC(8,2));
    CREATE TABLE withdrawals (id INTEGER PRIMARY KEY, amount NUMERIC(8,2) NOT NULL, balance_before NUMERIC(8,2), balance_after NUMERIC(8,2) NOT NULL);
    CREATE TABLE budget_lines (id INTEGER PRIMARY KEY, original_budget NUMERIC(12,2) NOT NULL, approved_changes NUMERIC(12,2), revised_budget NUMERIC(12,2));
    CREATE TABLE bills (id INTEGER PRIMARY KEY, recurring_charges NUMERIC(9,2) NOT NULL, usage_charges NUMERIC(9,2) NOT NULL, device_instalment NUMERIC(9,2), tax_amount NUMERIC(9,2), total_amount NUMERIC(9,2));`,
    80,
  )
  const wrong = [
    'deliveries WHERE gross_weight_lb IS DISTINCT FROM net_weight_lb + tare_weight_lb',
    'data_usage WHERE total_mb IS DISTINCT FROM upload_mb + download_mb',
    'top_ups WHERE balance_after IS DISTINCT FROM balance_before + amount',
    'withdrawals WHERE balance_before IS DISTINCT FROM balance_after + amount',
    'budget_lines WHERE revised_budget IS DISTINCT FROM original_budget + coalesce(approved_changes, 0)',
    'bills WHERE total_amount IS DISTINCT FROM recurring_charges + usage_charges + coalesce(device_instalment, 0) + coalesce(tax_amount, 0)',
  ]
  for (const query of wrong) expect([query, await countRows(ask, query)]).toEqual([query, 0])
})

test('what is planned, granted or looked after comes after what it is for', async () => {
  const ask = await makeRows(
    `CREATE TABLE projects (id INTEGER PRIMARY KEY, start_date DATE NOT NULL, planned_completion DATE, actual_completion DATE);
    CREATE TABLE permits (id INTEGER PRIMARY KEY, applied_on DATE NOT NULL, issued_on DATE, expires_on DATE);
    CREATE TABLE plantings (id INTEGER PRIMARY KEY, planted_on DATE NOT NULL, expected_harvest DATE);
    CREATE TABLE subscribers (id INTEGER PRIMARY KEY, activated_on DATE NOT NULL, churned_on DATE);
    CREATE TABLE sites (id INTEGER PRIMARY KEY, commissioned_on DATE NOT NULL, last_maintenance_on DATE);
    CREATE TABLE change_orders (id INTEGER PRIMARY KEY, project_id INTEGER NOT NULL REFERENCES projects, requested_date DATE, approved_date DATE);`,
    120,
  )
  const wrong = [
    'projects WHERE planned_completion < start_date OR actual_completion < start_date',
    'permits WHERE issued_on < applied_on OR expires_on < issued_on',
    'plantings WHERE expected_harvest < planted_on',
    'subscribers WHERE churned_on < activated_on',
    'sites WHERE last_maintenance_on < commissioned_on',
    'change_orders WHERE approved_date < requested_date',
  ]
  for (const query of wrong) expect([query, await countRows(ask, query)]).toEqual([query, 0])
})

test('a step comes after the beginning though the step between them is missing', async () => {
  const ask = await makeRows(
    `CREATE TABLE candidates (id INTEGER PRIMARY KEY, full_name TEXT NOT NULL, applied_at TIMESTAMP NOT NULL,
      screened_at TIMESTAMP, interviewed_at TIMESTAMP, offered_at TIMESTAMP, hired_at TIMESTAMP);`,
    300,
  )
  expect(
    await countRows(ask, 'candidates WHERE screened_at IS NULL AND hired_at IS NOT NULL'),
  ).not.toBe(0)
  expect(
    await countRows(
      ask,
      'candidates WHERE least(interviewed_at, offered_at, hired_at) < applied_at',
    ),
  ).toBe(0)
})
