import type { Layer } from '../../sql/query.ts'
import type { ColumnPlan, Plan } from '../plan.ts'
import { hoistDraws } from './hoist-draws.ts'
import { hoistShared } from './hoist-shared.ts'
import { layerDraws } from './layer-draws.ts'
import { findJoins, findNeeds, flattenPaths } from './lower-expressions.ts'

/**
 * Puts columns into layers, so that each reads only what the layer below has computed. `base` makes
 * the rows; without it the layers build on the table's statement before, `work`.
 */
export function layerColumns(
  plan: Plan,
  table: string,
  planned: readonly ColumnPlan[],
  base: Layer | null,
  work: string,
  workOf: (table: string) => string,
): readonly Layer[] {
  const hoisted = hoistDraws(hoistShared(planned))
  const columns = [...hoisted.draws, ...hoisted.columns]
  const depths = findDepths(plan, table, columns)
  const layers: Layer[] = base ? [base] : []
  layers.push(...layerDraws(hoisted.keys, layers.at(-1)?.name ?? null, work))
  const count = Math.max(0, ...depths.values())
  for (let depth = 1; depth <= count; depth++) {
    const here = columns.filter(({ name }) => depths.get(name) === depth)
    const expressions = here.map(({ expression }) => expression)
    const lookups = here.flatMap((column) => column.lookups)
    const aliases = new Set(lookups.map(({ alias }) => alias))
    const before = layers.at(-1)
    layers.push({
      name: depth === count ? 'finished' : `step_${depth}`,
      from: before ? { kind: 'layer', name: before.name } : { kind: 'work', name: work },
      keep: 'all',
      columns: here.map(({ name, expression, generator, why }) => ({
        name,
        expression: flattenPaths(expression, aliases),
        comment: generator === 'draw' ? '' : `${name}: ${why} [${generator}]`,
      })),
      joins: findJoins(plan, table, expressions, lookups, workOf),
      where: null,
      groupBy: [],
    })
  }
  return layers
}

function findDepths(
  plan: Plan,
  table: string,
  columns: readonly ColumnPlan[],
): ReadonlyMap<string, number> {
  const byName = new Map(columns.map((column) => [column.name, column]))
  const depths = new Map<string, number>()
  const depthOf = (name: string): number => {
    const known = depths.get(name)
    if (known !== undefined) return known
    const column = byName.get(name)
    if (!column) return 0
    const { own } = findNeeds(plan, table, [column.expression], column.lookups)
    const depth = 1 + Math.max(0, ...own.map(depthOf))
    depths.set(name, depth)
    return depth
  }
  for (const { name } of columns) depthOf(name)
  return depths
}
