import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Emphasis } from '../../src/emphasis/emphasize-answers.ts'
import { runStory } from '../support/run-story.ts'
import { makeShop } from '../support/shop.ts'

test('a sum that is too small gets more rows with amounts that are there, not amounts that nobody pays', async () => {
  const folder = makeShop(`-- id: top
SELECT c.region, SUM(o.total) AS revenue FROM orders o JOIN customers c ON c.id = o.customer_id
GROUP BY c.region ORDER BY revenue DESC LIMIT 1;
-- id: cheap
SELECT COUNT(*) AS n FROM orders WHERE total < 20;
`)
  try {
    const out = join(folder, 'out')
    const { result } = await runStory({
      ...{ folder, dialect: 'postgres', now: '2020-06-15', out, rows: 300 },
    })
    if (!('report' in result)) throw new Error(`The run ended with ${result.status}`)
    expect(result.report.totals).toMatchObject({ queries: 2, meaningful: 2 })
    expect(result.report.violations).toBe(0)
    const trace = readFileSync(join(out, 'traces', 'emphasis.json'), 'utf8')
    const kept = (JSON.parse(trace) as Emphasis[]).filter(({ isKept }) => isKept)
    expect(kept.some(({ way }) => way === 'add')).toBe(true)
    expect(kept.some(({ way }) => way === 'enlarge')).toBe(false)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
