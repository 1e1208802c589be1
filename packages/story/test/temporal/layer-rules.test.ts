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
  const layer = layerRules(filters, schema, { timeOrders: [], calendars }, '2026-11-21T00:00:00Z')
  expect(layer).toMatchObject({ tables: { orders: { columns: { ordered_on: {} } } } })
  expect(Object.keys((layer as { readonly tables: object }).tables)).toEqual(['orders'])
})
