import { isAggregate } from '../analyze/aggregates.ts'
import { columnFinder } from '../analyze/column-finder.ts'
import { listNames } from '../solve/constraints/list-own-conditions.ts'
import { nameOutput } from '../solve/symbolic/name-output.ts'
import { cellOf } from '../tree/build.ts'
import { dropAlias } from '../tree/drop-alias.ts'
import { mapExpression } from '../tree/map-tree.ts'
import type { Call, Expression, SelectNode } from '../tree/node.ts'
import type { World, WorldColumn, WorldTable } from '../world/world.ts'
import { type Bounds, countBounds, excludeEachOther, isAbove, readBounds } from './bounds.ts'
import type { AskedQuery, Claim, Conflict } from './conflict.ts'
import { listBranches } from './list-branches.ts'
import { countValues, meetRanges } from './meet-ranges.ts'
import { type Range, readRange } from './range.ts'
import type { Ground } from './region.ts'
import { sayBare } from './say-conditions.ts'

/** Conditions on groups that none meets: two on one number, or one and what checks and keys let the rows of a group be. */
export async function findImpossibleGroups(
  { world }: Ground,
  queries: readonly AskedQuery[],
): Promise<readonly Conflict[]> {
  return queries.flatMap(({ id, query }) => {
    if (query.type !== 'SELECT_NODE' || !query.having) return []
    const ways = listBranches(query.having) ?? []
    const found = ways.map((way) => findInWay(world, query, way, { kind: 'query', id }))
    return found.includes(null) ? [] : found.slice(0, 1).flatMap((each) => each ?? [])
  })
}

/** What is asked of a number of a group. */
interface Asked {
  readonly call: Call
  readonly what: string
  readonly bounds: Bounds
  readonly claim: Claim
}

function findInWay(
  world: World,
  query: SelectNode,
  way: readonly Expression[],
  of: Claim['of'],
): Conflict | null {
  const asked = way.flatMap((condition) => readAsked(query, condition, of) ?? [])
  for (const [at, second] of asked.entries()) {
    for (const first of asked.slice(0, at)) {
      if (first.what === second.what && excludeEachOther(settle(first), settle(second)))
        return { first: first.claim, second: second.claim, why: 'no group has both' }
      const [least, most] = /^min/.test(first.what) ? [first, second] : [second, first]
      const isTurned = least.what.replace('min', 'max') === most.what && /^min/.test(least.what)
      if (isTurned && isAbove(least.bounds, most.bounds))
        return {
          first: first.claim,
          second: second.claim,
          why: 'the least is not above the greatest',
        }
    }
    const limit = findLimit(world, query, second)
    if (limit && excludeEachOther(settle(second), limit.bounds))
      return { first: second.claim, second: limit.claim, why: limit.why }
  }
  return null
}

function settle({ call: { function_name: name }, bounds }: Asked): Bounds {
  return name.startsWith('count') ? countBounds(bounds) : bounds
}

const signs: Readonly<
  Record<string, readonly ['=' | '>' | '>=' | '<' | '<=', '=' | '>' | '>=' | '<' | '<=']>
> = {
  COMPARE_EQUAL: ['=', '='],
  COMPARE_GREATERTHAN: ['>', '<'],
  COMPARE_GREATERTHANOREQUALTO: ['>=', '<='],
  COMPARE_LESSTHAN: ['<', '>'],
  COMPARE_LESSTHANOREQUALTO: ['<=', '>='],
}

function readAsked(query: SelectNode, condition: Expression, of: Claim['of']): Asked | null {
  if (condition.class !== 'COMPARISON') return null
  const pair = signs[condition.type]
  const [left, right] = [resolve(query, condition.left), resolve(query, condition.right)]
  const [call, constant, nth] = isAggregate(left) ? [left, right, 0] : [right, left, 1]
  const value = readNumber(constant)
  if (!pair || !isAggregate(call) || call.class !== 'FUNCTION' || call.filter || value === null)
    return null
  const bounds = readBounds({
    of: 'top',
    column: null,
    comparison: pair[nth] ?? '=',
    value,
    text: '',
  })
  const { function_name: name, children = [], distinct } = call
  const isRow = name === 'count_star' || (name === 'count' && children.length === 0)
  const spelt = children.map((child) => JSON.stringify(dropAlias(child)).toLowerCase()).join()
  const what = isRow ? 'count' : `${name} ${distinct === true ? 'distinct ' : ''}${spelt}`
  return bounds && { call, what, bounds, claim: { says: sayBare(condition), of } }
}

/** HAVING may name an output. */
function resolve({ select_list: outputs }: SelectNode, expression: Expression): Expression {
  if (expression.class !== 'COLUMN_REF') return expression
  const name = expression.column_names.at(-1)?.toLowerCase()
  const output = outputs.find(
    (one, at) => isAggregate(one) && nameOutput(one, at).toLowerCase() === name,
  )
  return output ? dropAlias(output) : expression
}

function readNumber(expression: Expression): number | null {
  if (expression.class !== 'CONSTANT' || expression.value.is_null) return null
  const { type, value } = expression.value
  if (!/INT|DECIMAL|DOUBLE|FLOAT/.test(type.id)) return null
  const scale = type.id === 'DECIMAL' ? (type.type_info?.scale ?? 0) : 0
  return Number(value) / 10 ** scale
}

interface Limit {
  readonly bounds: Bounds
  readonly claim: Claim
  readonly why: string
}

const all: Bounds = { low: -Infinity, isLowOpen: false, high: Infinity, isHighOpen: false, not: [] }

/** What the schema lets a number of a group be. */
function findLimit(world: World, query: SelectNode, { call, what }: Asked): Limit | null {
  if (what === 'count') return limitRows(world, query)
  const [argument] = call.children ?? []
  if (argument?.class !== 'COLUMN_REF') return null
  const found = columnFinder(query, world)(argument)
  if (!found) return null
  const { table, column } = found
  const checks = listRanges(table, column)
  const [check] = checks
  if (!check) return null
  const { low, high, values } = meetRanges(
    checks.map(({ range }) => range),
    column,
  )
  const claim: Claim = {
    says: check.says,
    of: { kind: 'check', name: check.name, table: table.id },
  }
  const { function_name: name } = call
  if (name === 'count' && call.distinct === true) {
    const most = countValues({ values, low, high, others: [] }, column)
    const why = `there are at most ${most} values`
    return Number.isFinite(most) ? { bounds: { ...all, low: 0, high: most }, claim, why } : null
  }
  if (name === 'sum')
    return low && low.at >= 0
      ? { bounds: { ...all, low: 0 }, claim, why: 'no sum of these is below 0' }
      : null
  if (!/^(?:min|max|avg)$/.test(name) || values) return null
  const bounds = {
    ...{ low: low?.at ?? -Infinity, isLowOpen: low?.isOpen ?? false },
    ...{ high: high?.at ?? Infinity, isHighOpen: high?.isOpen ?? false, not: [] },
  }
  return { bounds, claim, why: 'no value is so' }
}

/** Where groups are told apart by a key, each has one row; by all of a key but a number, as many as that may be. */
function limitRows(world: World, query: SelectNode): Limit | null {
  const { from_table: from, group_expressions: groups = [] } = query
  const table = from?.type === 'BASE_TABLE' ? world.byId.get(from.table_name) : undefined
  if (!table || groups.length === 0 || (query.group_sets ?? []).length > 1) return null
  const find = columnFinder(query, world)
  const names = groups.flatMap((group) => {
    const own = group.class === 'COLUMN_REF' ? find(group) : null
    return own ? own.column.name : []
  })
  for (const key of table.keys) {
    const rest = key.flatMap((name) =>
      names.includes(name) ? [] : (table.byName.get(name.toLowerCase()) ?? []),
    )
    const isFilled = key.every((name) => table.byName.get(name.toLowerCase())?.isRequired)
    const [only, ...others] = rest
    if (!isFilled || others.length > 0) continue
    const ranges = only ? listRanges(table, only).map(({ range }) => range) : []
    const most = only ? countValues(meetRanges(ranges, only), only) : 1
    if (!Number.isFinite(most)) continue
    const of = { kind: 'column', table: table.id, column: key.join(', ') } as const
    const rows = most === 1 ? '1 row' : `${most} rows`
    return {
      bounds: { ...all, low: 1, high: most },
      claim: { says: `each ${key.join(', ')} comes once`, of },
      why: `a group has at most ${rows}`,
    }
  }
  return null
}

/** What the checks of a table let a column be by itself. */
function listRanges(
  { constraints }: WorldTable,
  column: WorldColumn,
): readonly { readonly name: string; readonly says: string; readonly range: Range }[] {
  return constraints.flatMap(({ name, condition }) => {
    const names = new Set(listNames(condition))
    if (names.size !== 1 || !names.has(column.name.toLowerCase())) return []
    const [way, ...others] = listBranches(condition) ?? []
    if (!way || others.length > 0) return []
    return way.flatMap((part) => {
      const bound = mapExpression(part, (each) => (each.class === 'COLUMN_REF' ? cellOf(0) : each))
      const range = readRange(bound, column)
      return range ? [{ name, says: sayBare(part), range }] : []
    })
  })
}
