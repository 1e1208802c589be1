import { printPlan } from '@worldloom/engine'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { allKinds } from '../engine/support/all-kinds.ts'
import { compileWorld } from '../engine/support/compile-world.ts'
import { gallery } from '../engine/support/gallery.ts'
import { runStatements } from '../engine/support/make-rows.ts'
import { readExample } from '../engine/support/read-example.ts'
import { library, market, shop, workshop } from '../engine/support/worlds.ts'
import { canonicalRows } from './support/canonical.ts'
import { fetchZetasql } from './support/fetch-zetasql.ts'
import { type Evaluator, openEvaluator } from './support/open-evaluator.ts'

const zetasql = fetchZetasql()
let evaluator: Evaluator | null = null

beforeAll(() => {
  if (zetasql.libraries) evaluator = openEvaluator(zetasql.libraries)
})

beforeEach((context) => {
  if (zetasql.missing) context.skip(zetasql.missing)
})

afterAll(() => evaluator?.close())

describe('BigQuery makes every value that DuckDB makes', () => {
  test.each([
    { name: 'the small shop', world: shop },
    { name: 'the library', world: library },
    { name: 'the market', world: market },
    { name: 'the workshop', world: workshop },
    { name: 'the gallery', world: gallery },
    { name: 'every type and rule', world: allKinds },
    { name: 'the example of 33 tables', world: readExample({ scale: 0.05 }) },
  ])(
    'of $name',
    async ({ world }) => {
      const { compiled } = await compileWorld(world)
      const ours = await runStatements(printPlan(compiled, 'duckdb'))
      const theirs = (await evaluator?.run(printPlan(compiled, 'bigquery'))) ?? {}
      expect(Object.keys(theirs).sort()).toEqual(Object.keys(ours).sort())
      for (const [name, view] of Object.entries(theirs)) {
        expect(view.columns).toEqual(ours[name]?.columns)
        const [made, expected] = [view.rows, ours[name]?.rows ?? []].map((rows) =>
          canonicalRows(view, rows),
        )
        expect(made, name).toEqual(expected)
      }
    },
    180_000,
  )
})
