import { printPlan } from '@worldloom/engine'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compileWorld } from '../engine/support/compile-world.ts'
import { runStatements } from '../engine/support/make-rows.ts'
import { library, shop } from '../engine/support/worlds.ts'
import { canonicalRows } from './support/canonical.ts'
import { fetchZetasql } from './support/fetch-zetasql.ts'
import { type Evaluator, openEvaluator } from './support/open-evaluator.ts'

const zetasql = fetchZetasql()
let evaluator: Evaluator | null = null

beforeAll(() => {
  if (zetasql.libraries) evaluator = openEvaluator(zetasql.libraries)
})

afterAll(() => evaluator?.close())

describe('BigQuery makes every value that DuckDB makes', () => {
  test.each([
    ['the small shop', shop],
    ['the library', library],
  ])(
    'of %s',
    async (_, world, context) => {
      if (zetasql.missing) return context.skip(zetasql.missing)
      const { compiled } = await compileWorld(world)
      const ours = await runStatements(printPlan(compiled, 'duckdb'))
      const theirs = (await evaluator?.run(printPlan(compiled, 'bigquery'))) ?? {}
      expect(Object.keys(theirs).sort()).toEqual(Object.keys(ours).sort())
      for (const [name, view] of Object.entries(theirs)) {
        expect(view.columns).toEqual(ours[name]?.columns)
        expect(canonicalRows(view, view.rows), name).toEqual(
          canonicalRows(view, ours[name]?.rows ?? []),
        )
      }
    },
    120_000,
  )
})
