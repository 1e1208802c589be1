import { hasOwnAggregate } from '../analyze/aggregates.ts'
import { readAbsence } from '../contradictions/read-absence.ts'
import { listSources } from '../contradictions/unfold/list-sources.ts'
import { qualifyColumns } from '../contradictions/unfold/qualify-columns.ts'
import { spellAntiJoins } from '../contradictions/unfold/spell-anti-joins.ts'
import { compare, integerConstant, plainBlock } from '../tree/build.ts'
import { joinAll, listConditions } from '../tree/conditions.ts'
import { dropAlias } from '../tree/drop-alias.ts'
import { isQuery, listBlocks, mapEverywhere, walkEverything } from '../tree/map-tree.ts'
import type {
  ColumnReference,
  Expression,
  QueryNode,
  SelectNode,
  SetOperation,
} from '../tree/node.ts'
import type { World } from '../world/world.ts'
import { divideExcept } from './divide-except.ts'
import { readCountLimit } from './read-count-limit.ts'

/** What a query keeps away from a row: a block that is to find `most` rows and no more. */
export interface Denial {
  readonly says: string
  readonly most: number
  /** The block for one outer row, of which it takes the outputs. */
  readonly bind: (values: readonly Expression[]) => SelectNode
}

/** Rows that meet everything but what is denied. */
export interface DenyingBlock {
  /** Gives what the denials need to know of each row. */
  readonly outer: SelectNode
  readonly denials: readonly Denial[]
}

/** NOT EXISTS, NOT IN, ALL, EXCEPT, joins to what is missing, and numbers of rows that may not be exceeded. */
export function findDenyingBlocks(query: QueryNode, world: World): readonly DenyingBlock[] {
  const { cte_map: common } = query
  // a block alone knows no common tables of the query around it
  const know = (block: SelectNode): SelectNode =>
    common && !block.cte_map?.map?.length ? { ...block, cte_map: common } : block
  return [...walkEverything(query)].filter(isQuery).flatMap((node) => {
    const found = node.type === 'SELECT_NODE' ? readBlock(node, world) : readExcept(node)
    return found.map(({ outer, denials }) => ({
      outer: know(outer),
      denials: denials.map((each) => ({ ...each, bind: (values) => know(each.bind(values)) })),
    }))
  })
}

function readBlock(node: SelectNode, world: World): readonly DenyingBlock[] {
  const block = spellAntiJoins(world, qualifyColumns(world, node))
  const given = block.where_clause ? listConditions(block.where_clause) : []
  const conditions = given.map((each) => divideExcept(each, world))
  const denied = new Map<Expression, Denied>()
  for (const condition of conditions) {
    const found = readDenied(condition, world)
    if (found) denied.set(condition, found)
  }
  const rest = conditions.filter((each) => !denied.has(each))
  const groups = readGroups(block, conditions)
  if (denied.size === 0) return groups
  const all = [...denied.values()]
  const outputs = listOuter(all, world)
  const denials = all.map(({ says, most, inner }) => ({
    says,
    most,
    bind: (values: readonly Expression[]) => bindOuter(inner, { outputs, values, world }),
  }))
  const select_list = outputs.length > 0 ? outputs : [integerConstant(1)]
  return [{ outer: { ...listRows(block, rest), select_list }, denials }, ...groups]
}

interface Denied {
  readonly says: string
  readonly inner: SelectNode
  readonly most: number
}

function readDenied(condition: Expression, world: World): Denied | null {
  const absence = readAbsence(condition)
  const limit = absence ? null : readCountLimit(condition)
  const block = absence?.block ?? limit?.counted
  if (!block) return null
  const says = absence?.says ?? `a count of at most ${limit?.most}`
  const rows = qualifyColumns(world, block)
  const conditions = rows.where_clause ? [rows.where_clause] : []
  return { says, inner: listRows(rows, conditions), most: limit?.most ?? 0 }
}

/** HAVING count(*) = 3: the rows of a group beyond the third. */
function readGroups(block: SelectNode, conditions: readonly Expression[]): readonly DenyingBlock[] {
  const { having, group_expressions: groups = [] } = block
  const limit = having && groups.length > 0 ? readCountLimit(having) : null
  if (!limit || limit.counted) return []
  const rows = listRows(block, conditions)
  const bind = (values: readonly Expression[]): SelectNode => {
    const same = groups.map((group, at) => isSame(group, values[at]))
    return listRows(block, [...conditions, ...same])
  }
  const says = `a group of at most ${limit.most} rows`
  return [{ outer: { ...rows, select_list: groups }, denials: [{ says, most: limit.most, bind }] }]
}

/** What the right side gives is not to be what the left side gives. */
function readExcept({ type, ...node }: Exclude<QueryNode, SelectNode>): readonly DenyingBlock[] {
  const { left, right } = node
  const isExcept = type === 'SET_OPERATION_NODE' && (node as SetOperation).setop_type === 'EXCEPT'
  if (!isExcept || left.type !== 'SELECT_NODE' || right.type !== 'SELECT_NODE') return []
  const { select_list: outputs } = right
  const isPlain = outputs.every((each) => each.class !== 'STAR' && !hasOwnAggregate(each))
  if (!isPlain || right.having || (right.group_expressions ?? []).length > 0) return []
  const conditions = right.where_clause ? listConditions(right.where_clause) : []
  const bind = (values: readonly Expression[]): SelectNode => {
    const same = outputs.map((output, at) => isSame(output, values[at]))
    return listRows(right, [...conditions, ...same])
  }
  return [{ outer: left, denials: [{ says: 'EXCEPT', most: 0, bind }] }]
}

function isSame(expression: Expression, value: Expression = integerConstant(1)): Expression {
  return compare('COMPARE_NOT_DISTINCT_FROM', dropAlias(expression), value)
}

/** The rows of a block before they are grouped, ordered or cut. */
function listRows(block: SelectNode, conditions: readonly Expression[]): SelectNode {
  const { from_table, cte_map } = block
  return {
    ...plainBlock,
    ...(from_table ? { from_table } : {}),
    ...(cte_map ? { cte_map } : {}),
    ...(conditions.length > 0 ? { where_clause: joinAll(conditions) } : {}),
  }
}

/** The columns of tables around that blocks speak of, each once. */
function listOuter(denied: readonly Denied[], world: World): readonly ColumnReference[] {
  const found = new Map<string, ColumnReference>()
  for (const { inner } of denied) {
    const isOwn = findOwn(inner, world)
    for (const part of walkEverything(inner))
      if (isReference(part) && !isOwn(part)) {
        const { alias: _alias, ...bare } = part
        found.set(spell(part), bare)
      }
  }
  return [...found.values()]
}

function bindOuter(
  block: SelectNode,
  {
    outputs,
    values,
    world,
  }: {
    readonly outputs: readonly ColumnReference[]
    readonly values: readonly Expression[]
    readonly world: World
  },
): SelectNode {
  const isOwn = findOwn(block, world)
  const places = new Map(outputs.map((output, at) => [spell(output), at]))
  return mapEverywhere(block, (part) => {
    if (!isReference(part) || isOwn(part)) return part
    return values[places.get(spell(part)) ?? -1] ?? part
  })
}

/** Whether a name is of the block's tables or those of blocks inside it; a bare one that none of them has is from outside. */
function findOwn(block: SelectNode, world: World): (reference: ColumnReference) => boolean {
  const sources = listBlocks(block).flatMap((part) => listSources(world, part))
  const names = new Set(sources.map(({ alias }) => alias))
  const columns = new Set(sources.flatMap((source) => source.columns ?? []).map(toSmall))
  const areKnown = sources.every((source) => source.columns !== null)
  return ({ column_names: parts }) => {
    const [name = '', of] = parts.map(toSmall).reverse()
    return of === undefined ? !areKnown || columns.has(name) : names.has(of)
  }
}

function toSmall(name: string): string {
  return name.toLowerCase()
}

function isReference(part: object): part is ColumnReference {
  return 'class' in part && part.class === 'COLUMN_REF'
}

function spell({ column_names: parts }: ColumnReference): string {
  return parts.map((part) => part.toLowerCase()).join('.')
}
