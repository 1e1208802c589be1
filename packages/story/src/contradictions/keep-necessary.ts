import { hasOwnAggregate, isAggregate } from '../analyze/aggregates.ts'
import { refer } from '../tree/build.ts'
import { joinAll } from '../tree/conditions.ts'
import { mapBlocks } from '../tree/map-blocks.ts'
import { mapParts, walkEverything } from '../tree/map-tree.ts'
import type { Expression, QueryNode, SelectNode, TableReference } from '../tree/node.ts'

/**
 * A query without what its answers do not need row by row: sums are about groups and not about one row, a
 * subquery in the list of outputs may find nothing, and a total stands there without any row. Null where
 * no single row is needed.
 */
export function keepNecessary(query: QueryNode): SelectNode | null {
  if (query.type !== 'SELECT_NODE' || standsWithoutRows(query, true)) return null
  for (const part of walkEverything(query)) {
    const { join_type: kind, ref_type: form } = part as { join_type?: string; ref_type?: string }
    if (kind === 'FULL' || kind === 'OUTER' || form === 'POSITIONAL') return null
  }
  const inner = Object.fromEntries(
    Object.entries(query).map(([key, value]) => [key, mapBlocks(value, keepInner)]),
  )
  return keepBlock(inner as unknown as SelectNode)
}

/** Whether a block aggregates all it reads into one row, which is there even if it reads none. */
export function isTotal({ group_expressions: groups, ...block }: SelectNode): boolean {
  const hasTotal = (block.group_sets ?? []).some((set) => set.length === 0)
  return (
    hasTotal ||
    ((groups ?? []).length === 0 &&
      (block.select_list.some(hasOwnAggregate) || block.having !== undefined))
  )
}

function standsWithoutRows(block: SelectNode, isTop: boolean): boolean {
  // the answer of a story must say something, so a total at the top needs rows unless HAVING counts them
  return isTotal(block) && (!isTop || block.having !== undefined)
}

function keepInner(block: SelectNode): SelectNode {
  const kept = keepBlock(block)
  if (!standsWithoutRows(block, false)) return kept
  const { where_clause: _where, ...rest } = kept
  return { ...rest, from_table: { type: 'EMPTY' } }
}

function keepBlock(block: SelectNode): SelectNode {
  const { having, qualify: _qualify, where_clause: where, from_table: from, ...rest } = block
  const isOuter = from !== undefined && hasOuter(from)
  const keep = (condition: Expression): Expression => keepCondition(condition, isOuter)
  const conditions = [where, having].flatMap((each) => (each ? [keep(each)] : []))
  return {
    ...rest,
    select_list: block.select_list.map(hide),
    ...(from ? { from_table: keepTables(from) } : {}),
    ...(conditions.length > 0 ? { where_clause: joinAll(conditions) } : {}),
  }
}

/** A right join as the left join that it is; conditions of joins without what they look up. */
function keepTables(table: TableReference): TableReference {
  if (table.type !== 'JOIN') return table
  const condition = table.condition && keepCondition(table.condition, hasOuter(table))
  const [left, right] = [keepTables(table.left), keepTables(table.right)]
  const isRight = table.join_type === 'RIGHT'
  const sides = isRight ? { left: right, right: left, join_type: 'LEFT' } : { left, right }
  return { ...table, ...sides, ...(condition ? { condition } : {}) }
}

function hasOuter(table: TableReference): boolean {
  if (table.type !== 'JOIN') return false
  return table.join_type !== 'INNER' || hasOuter(table.left) || hasOuter(table.right)
}

/** The parts that AND joins stay, and lookups that stand there alone; no other lookup does. */
function keepCondition(condition: Expression, isOuter: boolean): Expression {
  if (condition.class === 'CONJUNCTION')
    return {
      ...condition,
      children: condition.children.map((child) => keepCondition(child, isOuter)),
    }
  if (condition.type === 'OPERATOR_NOT' && condition.class === 'OPERATOR')
    return {
      ...condition,
      children: condition.children.map((child) => keepCondition(child, isOuter)),
    }
  if (condition.class === 'SUBQUERY')
    return condition.child ? { ...condition, child: hideAll(condition.child, isOuter) } : condition
  return hideAll(condition, isOuter)
}

function hideAll(expression: Expression, isOuter: boolean): Expression {
  // beside an outer join a bare name may be that of the side that is not followed
  const isBare = expression.class === 'COLUMN_REF' && expression.column_names.length === 1
  if (isOuter && isBare) return hidden
  return isHidden(expression) ? hidden : mapParts(expression, (part) => hideAll(part, isOuter))
}

function hide(expression: Expression): Expression {
  if (!isHidden(expression)) return mapParts(expression, hide)
  return expression.alias ? { ...hidden, alias: expression.alias } : hidden
}

function isHidden(expression: Expression): boolean {
  return expression.class === 'SUBQUERY' || expression.class === 'WINDOW' || isAggregate(expression)
}

/** A column that no table has: what is said of it is left out. */
const hidden: Expression = refer(['?'])
