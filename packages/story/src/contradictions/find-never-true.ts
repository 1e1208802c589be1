import { isAggregate } from '../analyze/aggregates.ts'
import { columnFinder } from '../analyze/column-finder.ts'
import { nameOutput } from '../solve/symbolic/name-output.ts'
import { dropAlias } from '../tree/drop-alias.ts'
import { isCut } from '../tree/is-cut.ts'
import { walkEverything } from '../tree/map-tree.ts'
import type { Expression, QueryNode, SelectNode } from '../tree/node.ts'
import { readConstant } from '../tree/read-constant.ts'
import type { World } from '../world/world.ts'
import type { AskedQuery, Conflict } from './conflict.ts'
import { listBranches } from './list-branches.ts'
import { needsAnswer, needsRows } from './needs-rows.ts'
import type { Ground } from './region.ts'
import { sayBare } from './say-conditions.ts'

/**
 * Conditions that hold for no row of any data: a number beside itself and something more, a rank below the first, more
 * different values than rows, and what is left of rows without all of them.
 */
export async function findNeverTrue(
  { world }: Ground,
  queries: readonly AskedQuery[],
): Promise<readonly Conflict[]> {
  return queries.flatMap(({ id, query, expect }) => {
    const found = needsAnswer(expect)
      ? (readTakenAway(query) ??
        readBlock(world, query, needsRows(query, expect) ? 'all' : 'having'))
      : null
    if (!found) return []
    const first = { says: found.says, of: { kind: 'query', id } } as const
    return [{ first, second: { says: found.truth, of: { kind: 'nature' } }, why: found.why }]
  })
}

interface Never {
  readonly says: string
  /** What is so in all data. */
  readonly truth: string
  readonly why: string
}

/** Rows EXCEPT the same rows. */
function readTakenAway(query: QueryNode): Never | null {
  if (query.type !== 'SET_OPERATION_NODE' || query.setop_type !== 'EXCEPT') return null
  const { left, right } = query
  const isSame = JSON.stringify(left) === JSON.stringify(right)
  // what is cut or drawn may be other rows each time
  if (!isSame || isCut(left) || [...walkEverything(left)].some(isDrawn)) return null
  return {
    says: 'rows EXCEPT the same rows',
    truth: 'what a query finds, it finds again',
    why: 'nothing is left',
  }
}

function isDrawn(part: object): boolean {
  const { function_name: name, sample } = part as { function_name?: string; sample?: unknown }
  return Boolean(sample) || (name !== undefined && /rand|uuid|setseed|nextval|sample/i.test(name))
}

function readBlock(world: World, block: QueryNode, which: 'all' | 'having'): Never | null {
  if (block.type !== 'SELECT_NODE') return null
  const { where_clause: where, having, qualify } = block
  const conditions = which === 'all' ? [where, having, qualify] : [having]
  for (const condition of conditions) {
    const ways = condition ? listBranches(condition) : null
    if (!ways || ways.length === 0) continue
    const found = ways.map((way) => findFirst(way, (part) => readNever(world, block, part)))
    const [first] = found
    if (first && found.every((each) => each !== null)) return first
  }
  return null
}

function findFirst<Item, Found>(
  items: readonly Item[],
  read: (item: Item) => Found | null,
): Found | null {
  for (const item of items) {
    const found = read(item)
    if (found) return found
  }
  return null
}

const turned: Readonly<Record<string, string>> = {
  COMPARE_GREATERTHAN: 'COMPARE_LESSTHAN',
  COMPARE_GREATERTHANOREQUALTO: 'COMPARE_LESSTHANOREQUALTO',
  COMPARE_LESSTHAN: 'COMPARE_GREATERTHAN',
  COMPARE_LESSTHANOREQUALTO: 'COMPARE_GREATERTHANOREQUALTO',
  COMPARE_EQUAL: 'COMPARE_EQUAL',
}

function readNever(world: World, block: SelectNode, condition: Expression): Never | null {
  if (condition.class !== 'COMPARISON') return null
  const turn = turned[condition.type]
  if (turn === undefined) return null
  const [left, right] = [condition.left, condition.right].map((side) => resolve(block, side))
  if (!left || !right) return null
  const says = sayBare(condition)
  for (const [one, type, other] of [
    [left, condition.type, right],
    [right, turn, left],
  ] as const) {
    const found =
      readRank(one, type, other) ??
      readShift(world, block, [one, type, other]) ??
      readFewer(one, type, other)
    if (found) return { says, ...found }
  }
  return null
}

/** What a name stands for: an output of this block, or of the only table made of a query. */
function resolve(block: SelectNode, side: Expression): Expression {
  if (side.class !== 'COLUMN_REF') return side
  const { from_table: from } = block
  const inner = from?.type === 'SUBQUERY' ? from.subquery.node : null
  if (from?.type === 'SUBQUERY' && (from.column_name_alias ?? []).length > 0) return side
  const name = side.column_names.at(-1)?.toLowerCase()
  const outputs = [
    ...(inner?.type === 'SELECT_NODE' ? inner.select_list : []),
    ...(block.qualify || block.having ? block.select_list : []),
  ]
  const output = outputs.find((each, at) => nameOutput(each, at).toLowerCase() === name)
  return output && (output.class === 'WINDOW' || isAggregate(output)) ? dropAlias(output) : side
}

/** Ranks and numbers of rows begin with 1. */
function readRank(one: Expression, type: string, other: Expression): Omit<Never, 'says'> | null {
  const limit = readNumber(other)
  if (one.class !== 'WINDOW' || limit === null) return null
  const name = one.function_name.toLowerCase()
  if (!/^(?:row_number|rank|dense_rank|ntile)$/.test(name)) return null
  const isBelow =
    type === 'COMPARE_LESSTHAN'
      ? limit <= 1
      : /^COMPARE_(?:LESSTHANOREQUALTO|EQUAL)$/.test(type) && limit < 1
  return isBelow ? { truth: `${name}() >= 1`, why: 'the first has the number 1' } : null
}

/** A whole number or a decimal beside itself with something added. */
function readShift(
  world: World,
  block: SelectNode,
  [one, type, other]: readonly [Expression, string, Expression],
): Omit<Never, 'says'> | null {
  const [a, b] = [readSum(one), readSum(other)]
  if (!a || !b || JSON.stringify(a.base) !== JSON.stringify(b.base)) return null
  const column = columnFinder(block, world)(a.base)?.column
  // floats may swallow what is added
  if (!column || !/^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|DECIMAL.*|DATE)$/.test(column.type))
    return null
  const isTrue =
    type === 'COMPARE_EQUAL'
      ? a.added === b.added
      : type.startsWith('COMPARE_LESSTHAN')
        ? a.added < b.added || (type.endsWith('TO') && a.added === b.added)
        : a.added > b.added || (type.endsWith('TO') && a.added === b.added)
  const truth = `${column.name} = ${column.name}`
  return isTrue ? null : { truth, why: 'one side has more than the other in every row' }
}

/** `a + 1 - 3` as `a` and -2. */
function readSum(side: Expression): { readonly base: Expression; readonly added: number } | null {
  if (side.class === 'COLUMN_REF') return { base: dropAlias(side), added: 0 }
  if (side.class !== 'FUNCTION' || !/^[-+]$/.test(side.function_name)) return null
  const [left, right] = side.children ?? []
  if (!left || !right) return null
  const sign = side.function_name === '-' ? -1 : 1
  const [inner, number] = [readSum(left), readNumber(right)]
  if (inner && number !== null) return { ...inner, added: inner.added + sign * number }
  const [other, first] = [readSum(right), readNumber(left)]
  return other && first !== null && sign > 0 ? { ...other, added: other.added + first } : null
}

/** More of a part than of the whole, or a least value above the greatest. */
function readFewer(one: Expression, type: string, other: Expression): Omit<Never, 'says'> | null {
  if (type !== 'COMPARE_GREATERTHAN' || !isPlain(one) || !isPlain(other)) return null
  const [a, b] = [one, other].map(readKind)
  if (!a || !b) return null
  const isSame = a.of === b.of
  const isFewer =
    (a.kind === 'different' && (b.kind === 'rows' || (b.kind === 'values' && isSame))) ||
    (a.kind === 'values' && b.kind === 'rows') ||
    (a.kind === 'least' && b.kind === 'greatest' && isSame)
  return isFewer
    ? { truth: 'a part is no more than the whole', why: 'no group has more of the first' }
    : null
}

function isPlain(side: Expression): boolean {
  return isAggregate(side) && !side.filter
}

function readKind(side: Expression): { readonly kind: string; readonly of: string } | null {
  if (side.class !== 'FUNCTION') return null
  const { function_name: name, children = [], distinct } = side
  const of = JSON.stringify(children.map(dropAlias))
  if (name === 'count_star' || (name === 'count' && children.length === 0))
    return { kind: 'rows', of: '' }
  if (name === 'count') return { kind: distinct ? 'different' : 'values', of }
  return name === 'min' || name === 'max'
    ? { kind: name === 'min' ? 'least' : 'greatest', of }
    : null
}

function readNumber(side: Expression): number | null {
  const value = readConstant(side)?.value
  if (!value || value.is_null || !/INT|DECIMAL|DOUBLE|FLOAT/.test(value.type.id)) return null
  const scale = value.type.id === 'DECIMAL' ? (value.type.type_info?.scale ?? 0) : 0
  return Number(value.value) / 10 ** scale
}
