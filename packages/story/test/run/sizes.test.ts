import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeFolder } from '../support/make-folder.ts'
import { runStory } from '../support/run-story.ts'

const folder = makeFolder()
afterAll(() => rmSync(folder, { recursive: true }))

const tables = {
  carriers: ['carrier_id', 'carrier_name'],
  warehouses: ['warehouse_id', 'city'],
  shipments: ['shipment_id', 'warehouse_id', 'carrier_id', 'status'],
  shipment_events: ['event_id', 'shipment_id', 'event_code'],
  temperature_readings: ['reading_id', 'shipment_id', 'temperature_c'],
  policies: ['policy_id', 'status'],
  claims: ['claim_id', 'policy_id', 'status'],
  claim_events: ['event_id', 'claim_id', 'event_code'],
  returns: ['return_id', 'shipment_id', 'status'],
}
writeFileSync(
  join(folder, 'schema.json'),
  JSON.stringify({
    tables: Object.entries(tables).map(([name, fields]) => ({
      name,
      fields: fields.map((field) => ({
        ...{ name: field, mode: 'REQUIRED' },
        type: field.endsWith('_id') ? 'INT64' : field.endsWith('_c') ? 'FLOAT64' : 'STRING',
      })),
    })),
  }),
)
const sql = 'SELECT status, COUNT(*) AS shipments FROM shipments GROUP BY status'
writeFileSync(
  join(folder, 'demo_story.json'),
  JSON.stringify({
    demo_title: 'Parcels',
    golden_queries: [{ sequence: 1, question: 'How do parcels stand?', expected_sql: sql }],
  }),
)
writeFileSync(join(folder, 'queries.sql'), sql)

async function count(queries: string): Promise<Readonly<Record<string, number>>> {
  const { result } = await runStory({
    ...{ schema: join(folder, 'schema.json'), queries: join(folder, queries) },
    ...{ dialect: 'bigquery', now: '2026-11-21', out: join(folder, `of-${queries}`) },
  })
  if (!('report' in result)) throw new Error(`The run ended with ${result.status}`)
  const entries = result.report.tables.map(({ name, rows }) => [name, rows] as const)
  // some rows come with the answers
  return Object.fromEntries(entries.map(([name, rows]) => [name, Math.floor(rows / 10) * 10]))
}

test('a demo has many events at few places, and many readings', async () => {
  const { carriers = 0, warehouses, ...events } = await count('demo_story.json')
  expect(carriers).toBeLessThan(20)
  expect(warehouses).toBe(60)
  expect(events).toEqual({
    ...{ shipments: 8000, shipment_events: 16_000, temperature_readings: 19_200 },
    // few of them ever come back, and few policies see a claim
    ...{ policies: 2000, claims: 2000, claim_events: 8000, returns: 2000 },
  })
})

test('queries alone get fewer rows, in the same proportion', async () => {
  const { carriers = 0, ...others } = await count('queries.sql')
  expect(carriers).toBeLessThan(20)
  expect(others).toEqual({
    ...{ warehouses: 20, shipments: 400, shipment_events: 800, temperature_readings: 960 },
    ...{ policies: 100, claims: 100, claim_events: 400, returns: 100 },
  })
})
