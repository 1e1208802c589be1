import { rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runStory } from '../support/run-story.ts'
import { makeShop } from '../support/shop.ts'

const queries = `-- id: catalog
SELECT table_name FROM information_schema.tables;
-- id: pattern
SELECT * FROM orders MATCH_RECOGNIZE (PARTITION BY customer_id ORDER BY created_at PATTERN (a b+) DEFINE b AS total > 5);
-- id: misspelt
SELECT nmae FROM customers;
-- id: unknown-function
SELECT frobnicate(name) FROM customers;
-- id: fine
SELECT c.region, COUNT(*) AS orders FROM orders o JOIN customers c ON c.id = o.customer_id GROUP BY c.region
`

test('each query that does not run is told with a code, a hint and its place, and the others are asked', async () => {
  const folder = makeShop(queries)
  try {
    const { result, events } = await runStory({
      ...{ folder, dialect: 'postgres', now: '2020-06-15T12:00:00Z', out: `${folder}/out` },
    })
    if (result.status !== 'broken') throw new Error(`The run ended with ${result.status}`)
    expect(result.report.queries.map(({ id, status }) => [id, status])).toEqual([
      ['catalog', 'refused'],
      ['pattern', 'refused'],
      ['misspelt', 'error'],
      ['unknown-function', 'error'],
      ['fine', 'good'],
    ])
    const told = events.flatMap((event) => (event.kind === 'note' ? [event.diagnostic] : []))
    const missing = told.filter(({ code }) => /^QUERY_NOT_/.test(code))
    expect(missing.map(({ code, place }) => [code, place?.line])).toEqual([
      ['QUERY_NOT_SUPPORTED', 2],
      ['QUERY_NOT_SUPPORTED', 4],
      ['QUERY_NOT_RUN', 6],
      ['QUERY_NOT_RUN', 8],
    ])
    expect(missing.every(({ message, hint }) => message.endsWith('.') && hint !== '')).toBe(true)
    expect(result.report.notes.filter(({ code }) => /^QUERY_NOT_/.test(code))).toHaveLength(4)
    expect(missing[1]?.message).toBe(
      'Query "pattern" gave no answer: DuckDB has no MATCH_RECOGNIZE.',
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 60_000)
