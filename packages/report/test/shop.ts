import type { ColumnProfile, FactColumn, FactTable, ReportFacts } from '../src/facts.ts'
import type { Report, ReportCheck } from '../src/report.ts'

const plain: ColumnProfile = {
  nulls: 0,
  distinct: 4,
  minimum: null,
  maximum: null,
  shape: { kind: 'none' },
}

function column(name: string, type: string, more: Partial<FactColumn> = {}): FactColumn {
  return {
    name,
    type,
    marks: [],
    comment: null,
    meaning: null,
    generator: null,
    why: null,
    ...more,
  }
}

export const customer: FactTable = {
  name: 'customer',
  subject: null,
  comment: 'People who buy',
  role: 'entity',
  rows: 4,
  columns: [
    column('id', 'bigint', { marks: ['primary-key'] }),
    column('email', 'varchar(80)', {
      marks: ['unique', 'not-null'],
      meaning: 'person.email',
      generator: 'person.email',
      why: 'the name email',
    }),
  ],
  profile: {
    rowsRead: 4,
    columns: { id: plain, email: plain },
    samples: [
      { row: 1, cells: ['1', 'anna@example.com'] },
      { row: 4, cells: ['4', null] },
    ],
    timeline: null,
    week: null,
  },
}

export const order: FactTable = {
  name: 'order',
  subject: null,
  comment: null,
  role: 'event',
  rows: 8,
  columns: [
    column('id', 'bigint', { marks: ['primary-key'] }),
    column('customer_id', 'bigint'),
    column('status', 'varchar(20)'),
    column('total', 'decimal(10,2)'),
    column('placed_at', 'timestamptz'),
  ],
  profile: {
    rowsRead: 8,
    columns: {
      id: { ...plain, distinct: 8 },
      customer_id: {
        ...plain,
        shape: {
          kind: 'histogram',
          of: 'children',
          edges: [1, 2, 3, 4],
          counts: [2, 1, 1],
          above: 0,
          median: 2,
        },
      },
      status: {
        ...plain,
        distinct: 2,
        shape: {
          kind: 'values',
          values: [
            { value: 'delivered', share: 0.72 },
            { value: 'paid', share: 0.28 },
          ],
          others: 0,
        },
      },
      total: {
        ...plain,
        nulls: 0.125,
        minimum: '4.95',
        maximum: '1299.00',
        shape: {
          kind: 'histogram',
          of: 'number',
          edges: [0, 50, 100],
          counts: [5, 2],
          above: 1,
          median: 49.99,
        },
      },
      placed_at: {
        ...plain,
        minimum: '2025-01-03 10:00',
        maximum: '2025-03-30 21:00',
        shape: {
          kind: 'histogram',
          of: 'timestamp',
          edges: [1735898400, 1739000000, 1743368400],
          counts: [3, 5],
          above: 0,
          median: 1740000000,
        },
      },
    },
    samples: [{ row: 1, cells: ['1', '2', 'delivered', '49.99', '2025-01-03 10:00:00'] }],
    timeline: {
      column: 'placed_at',
      step: 'month',
      points: [
        { start: '2025-01-01', rows: 1 },
        { start: '2025-02-01', rows: 2 },
        { start: '2025-03-01', rows: 5 },
      ],
    },
    week: {
      column: 'placed_at',
      counts: Array.from({ length: 7 }, (_, day) =>
        Array.from({ length: 24 }, (_, hour) => (day === 6 && hour === 20 ? 5 : 0)),
      ),
    },
  },
}

export const facts: ReportFacts = {
  name: 'shop',
  title: 'A small shop and its orders',
  made: {
    schema: 'shop.sql',
    reference: null,
    rules: null,
    command: 'worldloom database shop.sql --seed 7',
  },
  tables: [customer, order],
  links: [{ from: 'order', columns: ['customer_id'], to: 'customer' }],
  sections: [],
  queries: [],
}

function check(kind: string, table: string, says: string): ReportCheck {
  const none = { violations: 0, examples: [], notCheckable: null }
  return { kind, table, name: kind, says, source: 'schema', rows: 8, ...none }
}

export const report: Report = {
  ok: true,
  job: 'database',
  version: '0.1.0',
  seed: 7,
  now: '2026-01-01T00:00:00Z',
  seconds: 0.64,
  tables: [
    {
      name: 'customer',
      rows: 4,
      files: [{ path: 'outputs/customer.csv', bytes: 812, sha256: 'ab'.repeat(32) }],
    },
    {
      name: 'order',
      rows: 8,
      files: [{ path: 'outputs/order.csv', bytes: 14_200, sha256: 'cd'.repeat(32) }],
    },
  ],
  checks: [
    check('not-null', 'customer', 'Every customer has an email.'),
    check('primary-key', 'order', 'Each order has a key of its own.'),
    check('foreign-key', 'order', 'Every order belongs to an existing customer.'),
    { ...check('not-checkable', 'order', 'Orders look real.'), notCheckable: 'No query can tell.' },
  ],
  proof: { promised: 4, checked: 3, notCheckable: 1, broken: 0 },
  violations: 0,
  notes: [
    {
      code: 'PASSED_OVER',
      message: 'The schema holds 1 view.',
      hint: 'Only tables are filled.',
      place: { file: 'shop.sql', line: 3, column: 1 },
    },
  ],
  queries: [],
  calls: { made: 0, cached: 0, failed: 0, inputTokens: 0, outputTokens: 0, dollars: 0 },
}

/** The report of the same shop where one order leads to no customer. */
export const brokenReport: Report = {
  ...report,
  ok: false,
  checks: report.checks.map((one) =>
    one.kind === 'foreign-key'
      ? { ...one, violations: 1, examples: [{ row: 5, key: 'id = 5', why: 'no customer 99' }] }
      : one,
  ),
  proof: { promised: 4, checked: 3, notCheckable: 1, broken: 1 },
  violations: 1,
}
