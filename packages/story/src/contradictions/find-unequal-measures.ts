import { isAggregate } from '../analyze/aggregates.ts'
import { columnFinder } from '../analyze/column-finder.ts'
import { nameOutput } from '../solve/symbolic/name-output.ts'
import { joinAll } from '../tree/conditions.ts'
import { mapExpression } from '../tree/map-tree.ts'
import type { Expression, SelectNode } from '../tree/node.ts'
import type { World } from '../world/world.ts'
import { type Bounds, countBounds, excludeEachOther, isAbove, readBounds } from './bounds.ts'
import { closeRegion } from './close-region.ts'
import type { AskedQuery, Claim, Conflict } from './conflict.ts'
import { findImage } from './find-image.ts'
import { isTotal } from './keep-necessary.ts'
import { readExactRegions } from './read-regions.ts'
import type { Ground, Region } from './region.ts'
import { sayConditions } from './say-conditions.ts'

/**
 * Numbers over the same rows that are expected to differ, and counts, least and greatest values over some
 * rows that are expected to be beyond those over all of them.
 */
export async function findUnequalMeasures(
  ground: Ground,
  queries: readonly AskedQuery[],
): Promise<readonly Conflict[]> {
  const measures = queries.flatMap((asked) => listMeasures(ground.world, asked))
  const conflicts: Conflict[] = []
  for (const [at, second] of measures.entries())
    for (const first of measures.slice(0, at)) {
      const isOne = first.claim.of === second.claim.of && first.column === second.column
      if (isOne || first.what !== second.what) continue
      const why = await findWhy(ground, first, second)
      if (why) conflicts.push({ first: first.claim, second: second.claim, why })
    }
  return conflicts
}

interface Measure {
  readonly claim: Claim
  /** The aggregate and what it is of: `count`, `sum orders.total`. */
  readonly what: string
  readonly column: string | null
  readonly bounds: Bounds
  readonly regions: () => readonly Region[] | null
}

async function findWhy(ground: Ground, a: Measure, b: Measure): Promise<string | null> {
  const [first, second] = [isBeyond(a, b), isBeyond(b, a)]
  const isUnequal = excludeEachOther(a.bounds, b.bounds)
  if (!isUnequal) return null
  const isInside = await isPart(ground, a, b)
  if (isInside && first) return 'the rows of the first are among those of the second'
  const isAround = await isPart(ground, b, a)
  if (isAround && second) return 'the rows of the second are among those of the first'
  return isInside && isAround ? 'both are about the same rows' : null
}

/** Whether a number over some rows is one that no number over more rows leaves possible. */
function isBeyond(part: Measure, whole: Measure): boolean {
  if (/^(?:count|max)/.test(part.what)) return isAbove(part.bounds, whole.bounds)
  return part.what.startsWith('min') && isAbove(whole.bounds, part.bounds)
}

/** Whether each combination of rows that the one finds is one that the other finds. */
async function isPart(ground: Ground, part: Measure, whole: Measure): Promise<boolean> {
  const [ways, wholes] = [part.regions(), whole.regions()]
  if (!ways || !wholes || ways.length === 0) return false
  // with several ways, rows could be counted in another order in each
  if (ways.length > 1 && ways.some(({ rows }) => rows.length > 1)) return false
  for (const way of ways) {
    const closed = closeRegion(ground.world, way)
    let isFound = false
    for (const region of wholes)
      if (!isFound)
        isFound = (await findImage(ground, region, closed, { isOneToOne: true })) !== null
    if (!isFound) return false
  }
  return true
}

function listMeasures(world: World, { id, query, expect }: AskedQuery): readonly Measure[] {
  if (query.type !== 'SELECT_NODE' || query.having || query.qualify) return []
  if ((query.group_expressions ?? []).length > 0) return []
  if ((query.modifiers ?? []).some(({ type }) => /LIMIT|DISTINCT/.test(type))) return []
  const of = { kind: 'query', id } as const
  return expect.flatMap((each): readonly Measure[] => {
    const bounds = readBounds(each)
    const found = bounds && findMeasured(world, query, each)
    if (!found) return []
    const { what, block } = found
    const says = `${each.text} of ${sayConditions(block)}`
    const settled = what.startsWith('count') ? countBounds(bounds) : bounds
    // read anew each time, since closing a region adds to it
    const regions = (): ReturnType<typeof read> => read(world, block)
    return [{ claim: { says, of }, what, column: each.column, bounds: settled, regions }]
  })
}

/** Rows of tables that each come once, so that a column's name is enough to tell which it is. */
function read(world: World, block: SelectNode): readonly Region[] | null {
  const regions = readExactRegions(world, block)
  const isPlain = regions?.every(
    ({ rows }) => new Set(rows.map(({ table }) => table)).size === rows.length,
  )
  return isPlain ? (regions ?? null) : null
}

function findMeasured(
  world: World,
  query: SelectNode,
  { of, column }: AskedQuery['expect'][number],
): { readonly what: string; readonly block: SelectNode } | null {
  if (of === 'rows') return isTotal(query) ? null : { what: 'count', block: query }
  if (!isTotal(query)) return null
  const wanted = column?.toLowerCase()
  const output = query.select_list.find((one, at) => nameOutput(one, at).toLowerCase() === wanted)
  if (!output || !isAggregate(output)) return null
  const { function_name: name, children = [], distinct, filter } = output
  if (!/^(?:count|count_star|sum|avg|min|max)$/.test(name)) return null
  const conditions = [query.where_clause, filter].flatMap((each) => each ?? [])
  const block = conditions.length > 0 ? { ...query, where_clause: joinAll(conditions) } : query
  const [argument] = children
  if (!argument || (argument.class === 'CONSTANT' && name === 'count'))
    return { what: 'count', block }
  const spelt = spell(world, query, argument)
  return spelt === null ? null : { what: `${name} ${distinct ? 'distinct ' : ''}${spelt}`, block }
}

/** An argument with the tables of its columns; null where one is not found. */
function spell(world: World, query: SelectNode, argument: Expression): string | null {
  const find = columnFinder(query, world)
  let isKnown = true
  const named = mapExpression(argument, (part) => {
    if (part.class === 'SUBQUERY') isKnown = false
    if (part.class === 'FUNCTION' && /random|uuid/i.test(part.function_name)) isKnown = false
    if (part.class !== 'COLUMN_REF') return part
    const found = find(part)
    if (!found) isKnown = false
    return { ...part, column_names: [found?.table.id ?? '', found?.column.name ?? ''] }
  })
  return isKnown ? JSON.stringify(named) : null
}
