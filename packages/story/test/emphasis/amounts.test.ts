import { appendFileSync, readFileSync, rmSync } from 'node:fs'
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

test('a group of several parents gets more of them, and one parent no more rows than others have', async () => {
  const folder = makeShop(`-- id: customers
SELECT c.id, c.name, SUM(l.amount) AS revenue FROM order_lines l JOIN orders o ON o.id = l.order_id
JOIN customers c ON c.id = o.customer_id WHERE o.created_at >= DATE '2020-06-01' GROUP BY c.id, c.name ORDER BY revenue DESC LIMIT 5;
-- id: orders
SELECT o.id, SUM(l.amount) AS revenue FROM order_lines l JOIN orders o ON o.id = l.order_id
GROUP BY o.id ORDER BY revenue DESC LIMIT 5;
`)
  appendFileSync(
    join(folder, 'schema.sql'),
    `CREATE TABLE order_lines (order_id integer NOT NULL REFERENCES orders (id), line integer NOT NULL,
       amount numeric(10, 2) NOT NULL, PRIMARY KEY (order_id, line));`,
  )
  try {
    const out = join(folder, 'out')
    const { result } = await runStory({
      ...{ folder, dialect: 'postgres', now: '2020-06-15', out, rows: 500 },
    })
    if (!('report' in result)) throw new Error(`The run ended with ${result.status}`)
    expect(result.report.totals).toMatchObject({ queries: 2, meaningful: 2 })
    expect(result.report.violations).toBe(0)
    const trace = readFileSync(join(out, 'traces', 'emphasis.json'), 'utf8')
    const kept = (JSON.parse(trace) as Emphasis[]).filter(({ isKept }) => isKept)
    expect(kept.map(({ query, way, table }) => `${query}: ${way} ${table}`)).toContain(
      'customers: parents orders',
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
})
