import { printHtml, type Report, type TableProfile as ReportedProfile } from '@worldloom/report'
import type { TableProfile } from '@worldloom/runner'
import { expect, it } from 'vitest'

// the runner knows nothing of reports, so each names the shape for itself
const profile: TableProfile = {
  rowsRead: 4,
  columns: {
    total: {
      nulls: 0.25,
      distinct: 3,
      minimum: '1.00',
      maximum: '9.00',
      shape: {
        kind: 'histogram',
        of: 'number',
        edges: [0, 5, 10],
        counts: [2, 1],
        above: 0,
        median: 4,
      },
    },
  },
  samples: [{ row: 1, cells: ['1.00'] }],
  timeline: null,
  week: null,
}
const reported: ReportedProfile = profile
const back: TableProfile = reported

const report: Report = {
  ok: true,
  job: 'database',
  version: '0.1.0',
  seed: 1,
  now: '2026-01-01T00:00:00Z',
  seconds: 1,
  tables: [{ name: 'order', rows: 4, files: [] }],
  checks: [],
  proof: { promised: 1, checked: 1, notCheckable: 0, broken: 0 },
  violations: 0,
  notes: [],
  queries: [],
  calls: { made: 0, cached: 0, failed: 0, inputTokens: 0, outputTokens: 0, dollars: 0 },
}

it('shows what the runner found in a table on the page', async () => {
  const total = { marks: [], comment: null, meaning: null, generator: null, why: null }
  const page = await printHtml(report, {
    name: 'shop',
    title: 'A shop',
    made: { schema: 'shop.sql', reference: null, rules: null, command: null },
    tables: [
      {
        name: 'order',
        subject: null,
        comment: null,
        role: 'event',
        rows: 4,
        columns: [{ name: 'total', type: 'decimal(10,2)', ...total }],
        profile: back,
      },
    ],
    links: [],
    sections: [],
    queries: [],
  })
  expect(page).toContain('median 4, from 1.00 to 9.00; 25 % empty')
})
