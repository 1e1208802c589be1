import { findAggregateKind, isAggregate } from '../analyze/aggregates.ts'
import { nameOutput } from '../solve/symbolic/name-output.ts'
import { equal } from '../tree/build.ts'
import { joinAll } from '../tree/conditions.ts'
import { dropAlias } from '../tree/drop-alias.ts'
import { getAlias } from '../tree/get-alias.ts'
import { isCut } from '../tree/is-cut.ts'
import { listCommonNames } from '../tree/list-common-names.ts'
import { mapExpression } from '../tree/map-tree.ts'
import type { Expression, QueryNode, SelectNode } from '../tree/node.ts'
import { walkTables } from '../tree/walk-tables.ts'
import type { World } from '../world/world.ts'
import { countBounds, readBounds } from './bounds.ts'
import type { AskedQuery, Claim } from './conflict.ts'
import { isTotal } from './keep-necessary.ts'
import { listBranches } from './list-branches.ts'
import { mayLeaveOutAll } from './may-leave-out-all.ts'
import { needsAnswer, needsRows } from './needs-rows.ts'
import { readAbsence } from './read-absence.ts'
import { readExactRegions } from './read-regions.ts'
import type { Region } from './region.ts'
import { sayConditions, sayExpression } from './say-conditions.ts'
import { dropIdleJoins } from './unfold/drop-idle-joins.ts'

/** That no rows may meet a condition. */
export interface Denial {
  readonly claim: Claim
  /** The ways to meet it; none of them may have rows. */
  readonly regions: readonly Region[]
}

/** The rows that a query forbids, by what its author expects or by what its answer needs. */
export function listDenials(world: World, asked: AskedQuery): readonly Denial[] {
  const common = listCommonNames(asked.query)
  const denied = [
    ...listExpected(asked),
    ...(needsRows(asked.query, asked.expect) ? listNeeded(asked.query) : []),
    ...(needsAnswer(asked.expect) ? listCounted(asked.query) : []),
  ]
  return denied.flatMap(({ block, says }) => {
    const { from_table: from, where_clause: where } = block
    const found = from ? { ...block, from_table: dropIdleJoins(from, where) } : block
    const regions = readExactRegions(world, found, common)
    const of = { kind: 'query', id: asked.id } as const
    return regions && regions.length > 0 ? [{ claim: { says, of }, regions }] : []
  })
}

interface Denied {
  readonly block: SelectNode
  readonly says: string
}

/** `rows = 0`, or a count that is expected to be 0. */
function listExpected({ id, query, expect }: AskedQuery): readonly Denied[] {
  if (query.type === 'SET_OPERATION_NODE' && query.setop_type === 'UNION' && !mayLeaveOutAll(query))
    return [query.left, query.right].flatMap((part) =>
      listExpected({ id, query: part, expect: expect.filter(({ of }) => of === 'rows') }),
    )
  if (query.type !== 'SELECT_NODE' || query.having || mayLeaveOutAll(query)) return []
  return expect.flatMap((each): readonly Denied[] => {
    const bounds = readBounds(each)
    if (!bounds || countBounds(bounds).high >= 1) return []
    const says = `${each.text} of ${sayConditions(query)}`
    if (each.of === 'rows') return isTotal(query) ? [] : [{ block: query, says }]
    if (!isTotal(query)) return []
    const wanted = each.column?.toLowerCase()
    const output = query.select_list.find((one, at) => nameOutput(one, at).toLowerCase() === wanted)
    const block = output && countedBlock(query, output)
    return block ? [{ block, says }] : []
  })
}

/** The rows that a count in a block counts. */
function countedBlock(block: SelectNode, count: Expression): SelectNode | null {
  if (!isAggregate(count) || !/^count(?:_star)?$/.test(count.function_name)) return null
  if (findAggregateKind(count) !== 'count') return null
  const [argument] = count.children ?? []
  const isColumn = argument !== undefined && argument.class !== 'CONSTANT'
  const conditions = [
    ...(block.where_clause ? [block.where_clause] : []),
    ...(count.filter ? [count.filter] : []),
    ...(isColumn ? [isThere(argument)] : []),
  ]
  const { where_clause: _where, ...rest } = block
  return conditions.length > 0 ? { ...rest, where_clause: joinAll(conditions) } : rest
}

function isThere(expression: Expression): Expression {
  return { class: 'OPERATOR', type: 'OPERATOR_IS_NOT_NULL', children: [expression] }
}

/** NOT EXISTS, NOT IN, EXCEPT and lookups that must count 0, where they stand alone. */
function listNeeded(query: QueryNode): readonly Denied[] {
  if (query.type === 'SET_OPERATION_NODE') return listTakenAway(query.left, query.right, query)
  if (query.type !== 'SELECT_NODE') return []
  const branches = listBranches(query.where_clause)
  const [conditions = []] = branches?.length === 1 ? branches : []
  const pins = listPins(conditions)
  return conditions.flatMap((each) => readDenied(each, pins) ?? [])
}

/** A total that is only told where it counts nothing: HAVING count(*) = 0. */
function listCounted(query: QueryNode): readonly Denied[] {
  if (query.type !== 'SELECT_NODE' || mayLeaveOutAll(query)) return []
  const { having, ...block } = query
  if (!having || (query.group_expressions ?? []).length > 0 || !isNought(having)) return []
  return [{ block, says: `HAVING ${sayExpression(having)} over ${sayConditions(query)}` }]
}

function listTakenAway(
  left: QueryNode,
  right: QueryNode,
  { setop_type: kind }: { readonly setop_type: string },
): readonly Denied[] {
  if (kind !== 'EXCEPT' || left.type !== 'SELECT_NODE' || right.type !== 'SELECT_NODE') return []
  const isRow = left.from_table?.type === 'EMPTY' && !left.where_clause
  if (!isRow || !isPlain(right) || left.select_list.length !== right.select_list.length) return []
  if (!left.select_list.every(({ class: kind }) => kind === 'CONSTANT')) return []
  const equalities = left.select_list.flatMap((value, at) => {
    const output = right.select_list[at]
    return output ? [equal(dropAlias(output), dropAlias(value))] : []
  })
  const says = `${left.select_list.map((each) => sayExpression(dropAlias(each))).join(', ')} EXCEPT ${sayConditions(right)}`
  return [{ block: restrict(right, equalities), says }]
}

function readDenied(condition: Expression, pins: Pins): Denied | null {
  const lookup = pinLookup(condition, pins)
  const absence = lookup && readAbsence(lookup)
  if (absence) return absence
  const count = findCount(condition)
  if (!count || !isNought(condition)) return null
  const [output] = count.select_list
  const block = output && isTotal(count) && !count.having ? countedBlock(count, output) : null
  return block && { block, says: `a count of 0 of ${sayConditions(block)}` }
}

function findCount(condition: Expression): SelectNode | null {
  if (condition.class !== 'COMPARISON') return null
  const lookup = [condition.left, condition.right].find((side) => side.class === 'SUBQUERY')
  if (lookup?.class !== 'SUBQUERY' || lookup.subquery_type !== 'SCALAR') return null
  const { node } = lookup.subquery
  return node.type === 'SELECT_NODE' && !mayLeaveOutAll(node) ? node : null
}

/** `count(*) = 0`, `count(*) < 1`, and the same the other way round. */
function isNought(condition: Expression): boolean {
  if (condition.class !== 'COMPARISON') return false
  const { left, right, type } = condition
  const isTurned = left.class === 'CONSTANT'
  const [count, number] = isTurned ? [right, left] : [left, right]
  if (number.class !== 'CONSTANT' || number.value.type.id !== 'INTEGER') return false
  const isCount =
    count.class === 'SUBQUERY' ||
    (isAggregate(count) && count.function_name === 'count_star' && !count.filter)
  const value = Number(number.value.value)
  const turned = isTurned ? 'COMPARE_GREATERTHAN' : 'COMPARE_LESSTHAN'
  const isLeast = type === 'COMPARE_EQUAL' || type === `${turned}OREQUALTO`
  return isCount && ((value === 0 && isLeast) || (value === 1 && type === turned))
}

type Pins = ReadonlyMap<string, Expression>

/** Columns that a query sets to a constant. */
function listPins(conditions: readonly Expression[]): Pins {
  return new Map(
    conditions.flatMap((each) => {
      if (each.class !== 'COMPARISON' || each.type !== 'COMPARE_EQUAL') return []
      const { left, right } = each
      const [column, value] = left.class === 'COLUMN_REF' ? [left, right] : [right, left]
      return column.class === 'COLUMN_REF' && value.class === 'CONSTANT'
        ? [[nameOf(column), value] as const]
        : []
    }),
  )
}

function nameOf(expression: Expression): string {
  return expression.class === 'COLUMN_REF'
    ? expression.column_names.map((name) => name.toLowerCase()).join('.')
    : ''
}

/** A condition on what a block inside finds, where it compares it with a constant if with anything. */
function pinLookup(condition: Expression, pins: Pins): Expression | null {
  const [lookup] = condition.class === 'OPERATOR' ? condition.children : []
  if (lookup?.class !== 'SUBQUERY' || lookup.subquery.node.type !== 'SELECT_NODE') return null
  const { child } = lookup
  const value = child?.class === 'CONSTANT' ? child : child && pins.get(nameOf(child))
  if (child && !value) return null
  const subquery = { ...lookup.subquery, node: pin(lookup.subquery.node, pins) }
  const pinned = { ...lookup, ...(value ? { child: value } : {}), subquery }
  return { ...condition, children: [pinned] } as Expression
}

/** A block inside another whose constants it speaks of. */
function pin(block: SelectNode, pins: Pins): SelectNode {
  const { where_clause: where, from_table: from } = block
  if (!where || !from) return block
  const own = new Set([...walkTables(from)].map(getAlias))
  const pinned = mapExpression(where, (part) => {
    if (part.class !== 'COLUMN_REF' || part.column_names.length < 2) return part
    const isOwn = own.has(part.column_names.at(-2)?.toLowerCase() ?? '')
    return isOwn ? part : (pins.get(nameOf(part)) ?? part)
  })
  return { ...block, where_clause: pinned }
}

function isPlain(block: SelectNode): boolean {
  return !isTotal(block) && !block.having && !block.qualify && !isCut(block)
}

function restrict(block: SelectNode, conditions: readonly Expression[]): SelectNode {
  const all = [...(block.where_clause ? [block.where_clause] : []), ...conditions]
  return { ...block, where_clause: joinAll(all) }
}
