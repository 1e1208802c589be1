import { readSchema } from '@worldloom/engine'
import { expect, test } from 'vitest'
import { layerRules } from '../../src/temporal/layer-rules.ts'
import type { TemporalFilter } from '../../src/temporal/temporal-filter.ts'

const ddl = `
CREATE TABLE days (day_key integer PRIMARY KEY, day date NOT NULL);
CREATE TABLE orders (id integer PRIMARY KEY, ordered_on date NOT NULL);`

function filter(table: string, field: string): TemporalFilter {
  const stretch = { from: '2026-01-01', until: '2026-03-31', isRelative: false } as const
  return { query: 'q1', table, field, filter: '', source: 'tree', ...stretch }
}

test('dates that queries filter get the strategy’s shares, but for those of a calendar, which has each day once', async () => {
  const { schema } = await readSchema({ text: ddl, file: 'schema.sql', dialect: 'postgres' })
  const calendars = { days: { kind: 'day', source: 'day', parts: {} } } as const
  const filters = [filter('days', 'day'), filter('orders', 'ordered_on')]
  const known = { timeOrders: [], calendars, calendarDates: [] }
  const layer = layerRules(filters, schema, known, '2026-11-21T00:00:00Z')
  expect(layer).toMatchObject({ tables: { orders: { columns: { ordered_on: {} } } } })
  expect(Object.keys((layer as { readonly tables: object }).tables)).toEqual(['orders'])
})

test('a date that follows another of its row within weeks hands its shares on to it, and one that follows after years has none', async () => {
  const text = `CREATE TABLE bills (id integer PRIMARY KEY, billed_on date NOT NULL, due_on date NOT NULL, closed_on date);`
  const { schema } = await readSchema({ text, file: 'schema.sql', dialect: 'postgres' })
  const order = (earlier: string, later: string, days: number) => ({
    ...{ table: 'bills', earlier: [earlier], later, why: '' },
    ...{ minimumSeconds: 0, maximumSeconds: days * 86_400 },
  })
  const timeOrders = [order('billed_on', 'due_on', 30), order('due_on', 'closed_on', 400)]
  const given = { timeOrders, calendars: {}, calendarDates: [] }
  const now = '2026-11-21T00:00:00Z'
  expect(layerRules([filter('bills', 'due_on')], schema, given, now)).toMatchObject({
    tables: { bills: { columns: { billed_on: {} } } },
  })
  expect(layerRules([filter('bills', 'closed_on')], schema, given, now)).toBeNull()
})

test('a date that follows a happening within days hands its shares on to that', async () => {
  const text = `CREATE TABLE prescriptions (id integer PRIMARY KEY, received_at timestamp NOT NULL);
    CREATE TABLE fills (id integer PRIMARY KEY, prescription_id integer NOT NULL REFERENCES prescriptions, filled_on date NOT NULL);`
  const { schema } = await readSchema({ text, file: 'schema.sql', dialect: 'postgres' })
  const link = schema.tables[1]?.foreignKeys[0]?.link ?? ''
  const order = (days: number) => ({
    ...{ table: 'fills', earlier: [link, 'received_at'], later: 'filled_on', why: '' },
    ...{ minimumSeconds: 0, maximumSeconds: days * 86_400 },
  })
  const layer = (days: number): object | null =>
    layerRules(
      [filter('fills', 'filled_on')],
      schema,
      { timeOrders: [order(days)], calendars: {}, calendarDates: [] },
      '2026-11-21T00:00:00Z',
    )
  const received = { range: ['2026-01-01', '2026-11-21 00:00:00'] }
  expect(layer(2)).toMatchObject({
    tables: { prescriptions: { columns: { received_at: received } } },
  })
  expect(layer(400)).toMatchObject({ tables: { fills: { columns: { filled_on: {} } } } })
})

test('what shaped dates happen to came before all of them, unless a query reads when it came', async () => {
  const text = `CREATE TABLE plants (id integer PRIMARY KEY, opened_on date NOT NULL);
    CREATE TABLE machines (id integer PRIMARY KEY, plant_id integer NOT NULL REFERENCES plants, installed_at timestamp NOT NULL);
    CREATE TABLE failures (id integer PRIMARY KEY, machine_id integer NOT NULL REFERENCES machines, failed_on date NOT NULL);`
  const { schema } = await readSchema({ text, file: 'schema.sql', dialect: 'postgres' })
  const order = (table: string, earlier: readonly string[], later: string) => ({
    ...{ table, earlier, later, why: '' },
    ...{ minimumSeconds: 0, maximumSeconds: 1000 * 86_400 },
  })
  const timeOrders = [
    order('failures', ['machine_id', 'installed_at'], 'failed_on'),
    order('machines', ['plant_id', 'opened_on'], 'installed_at'),
  ]
  const given = { timeOrders, calendars: {}, calendarDates: [] }
  const now = '2026-11-21T00:00:00Z'
  const filters = [filter('failures', 'failed_on')]
  const range = (from: string, until: string) => ({ range: [from, until] })
  expect(layerRules(filters, schema, given, now, () => false)).toMatchObject({
    tables: {
      machines: { columns: { installed_at: range('2023-01-02', '2025-12-31 23:59:59') } },
      plants: { columns: { opened_on: range('2020-01-03', '2023-01-01') } },
    },
  })
  const read = layerRules(filters, schema, given, now, (column) => column === 'installed_at')
  expect(read).not.toHaveProperty('tables.machines')
  const checked = text.replace(
    'opened_on date NOT NULL',
    "opened_on date NOT NULL CHECK (opened_on > '2022-01-01')",
  )
  const { schema: bound } = await readSchema({
    text: checked,
    file: 'schema.sql',
    dialect: 'postgres',
  })
  expect(layerRules(filters, bound, given, now, () => false)).not.toHaveProperty('tables.plants')
})
