import type { Layer } from '../../sql/query.ts'
import { columnPaths } from '../../sql/walk.ts'
import type { ColumnPlan, Plan } from '../plan.ts'
import { groupColumns } from './group-columns.ts'
import { hoistDraws } from './hoist-draws.ts'
import { hoistShared } from './hoist-shared.ts'
import { layerDraws } from './layer-draws.ts'
import { findJoins, findNeeds, flattenPaths } from './lower-expressions.ts'
import { shareJoins } from './share-joins.ts'

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
  const layers: Layer[] = base ? [base] : []
  const groups = groupColumns(plan, table, [...hoisted.draws, ...hoisted.columns])
  let keys = [...hoisted.keys]
  groups.forEach((columns, i) => {
    // a number is drawn where it is first read: until then it would only be carried along
    const read = readNames(columns)
    const drawn = keys.filter(([name]) => read.has(name))
    keys = keys.filter(([name]) => !read.has(name))
    layers.push(...layerDraws(new Map(drawn), layers.at(-1)?.name ?? null, work, i))
    const depths = findDepths(plan, table, columns)
    const count = Math.max(0, ...depths.values())
    const made: Layer[] = []
    for (let depth = 1; depth <= count; depth++) {
      const here = columns.filter(({ name }) => depths.get(name) === depth)
      const isLast = depth === count && i === groups.length - 1
      const name = isLast ? 'finished' : `step_${i > 0 ? `${i + 1}_` : ''}${depth}`
      const before = (made.at(-1) ?? layers.at(-1))?.name ?? null
      made.push(layerOf(plan, table, here, name, before, work, workOf))
    }
    layers.push(...shareJoins(made, i > 0 ? ` ${i + 1}` : ''))
  })
  return layers
}

/** All columns of the row that columns read, by name. */
function readNames(columns: readonly ColumnPlan[]): ReadonlySet<string> {
  return new Set(
    columns.flatMap(({ expression, lookups }) =>
      [expression, ...lookups.flatMap(({ on }) => on.map(({ equals }) => equals))].flatMap((read) =>
        columnPaths(read).map(([first = '']) => first),
      ),
    ),
  )
}

function layerOf(
  plan: Plan,
  table: string,
  columns: readonly ColumnPlan[],
  name: string,
  before: string | null,
  work: string,
  workOf: (table: string) => string,
): Layer {
  const expressions = columns.map(({ expression }) => expression)
  const lookups = columns.flatMap((column) => column.lookups)
  const aliases = new Set(lookups.map(({ alias }) => alias))
  return {
    name,
    from: before === null ? { kind: 'work', name: work } : { kind: 'layer', name: before },
    keep: 'all',
    columns: columns.map(({ name: own, expression, generator, why }) => ({
      name: own,
      expression: flattenPaths(expression, aliases),
      comment: generator === 'draw' ? '' : `${own}: ${why} [${generator}]`,
    })),
    joins: findJoins(plan, table, expressions, lookups, workOf),
    where: null,
    groupBy: [],
  }
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
