import { joinAll } from '../tree/conditions.ts'
import { getAlias } from '../tree/get-alias.ts'
import { walkExpression } from '../tree/map-tree.ts'
import type { Expression, SelectNode, TableReference } from '../tree/node.ts'
import { printExpression } from '../tree/print-expression.ts'
import type { WorldTable } from '../world/world.ts'
import type { AskedQuery, Claim, Conflict } from './conflict.ts'
import { findInEveryWay } from './find-in-every-way.ts'
import { listBranches } from './list-branches.ts'
import { needsRows } from './needs-rows.ts'
import type { Ground } from './region.ts'
import { sayBare } from './say-conditions.ts'

/**
 * Conditions that no row passes: a column that is never empty is to be NULL, a value is to be NULL and compared, or other than
 * itself, something is never true, and LIMIT 0.
 */
export async function findMissingValues(
  ground: Ground,
  queries: readonly AskedQuery[],
): Promise<readonly Conflict[]> {
  const conflicts: Conflict[] = []
  for (const { id, query, expect } of queries) {
    if (query.type !== 'SELECT_NODE' || !needsRows(query, expect)) continue
    const of = { kind: 'query', id } as const
    const found = findCut(query, of) ?? (await findInWays(ground, query, of))
    if (found) conflicts.push(found)
  }
  return conflicts
}

function findCut({ modifiers = [] }: SelectNode, of: Claim['of']): Conflict | null {
  const isCut = modifiers.some(
    (each) =>
      each.type === 'LIMIT_MODIFIER' &&
      each.limit?.class === 'CONSTANT' &&
      !each.limit.value.is_null &&
      Number(each.limit.value.value) === 0,
  )
  return isCut ? conflict({ says: 'LIMIT 0', of }, anyRow(of), 'none is shown') : null
}

async function findInWays(
  ground: Ground,
  { where_clause: where, from_table: from }: SelectNode,
  of: Claim['of'],
): Promise<Conflict | null> {
  if (!from) return null
  const sure = new Map<string, WorldTable>()
  const conditions = [...listSure(ground, from, sure), ...(where ? [where] : [])]
  const ways = listBranches(conditions.length > 0 ? joinAll(conditions) : undefined)
  return await findInEveryWay(
    ways ?? [],
    async (way) => findEmpty(way, sure, of) ?? (await findNever(ground, way, of)),
  )
}

/** The tables of which each row that is found has one, and the conditions that join them. */
function listSure(
  ground: Ground,
  table: TableReference,
  sure: Map<string, WorldTable>,
): readonly Expression[] {
  if (table.type === 'BASE_TABLE') {
    const known = ground.world.byId.get(table.table_name)
    if (known) sure.set(getAlias(table), known)
    return []
  }
  if (table.type !== 'JOIN') return []
  const isInner = table.join_type === 'INNER'
  const left = isInner || /^(?:LEFT|SEMI|ANTI)$/.test(table.join_type)
  return [
    ...(left ? listSure(ground, table.left, sure) : []),
    ...(isInner || table.join_type === 'RIGHT' ? listSure(ground, table.right, sure) : []),
    ...(isInner && table.condition ? [table.condition] : []),
  ]
}

function findEmpty(
  way: readonly Expression[],
  sure: ReadonlyMap<string, WorldTable>,
  of: Claim['of'],
): Conflict | null {
  for (const condition of way) {
    if (condition.class !== 'OPERATOR' || condition.type !== 'OPERATOR_IS_NULL') continue
    const [column] = condition.children
    if (column?.class !== 'COLUMN_REF' || column.column_names.length !== 2) continue
    const [alias = '', name = ''] = column.column_names.map((each) => each.toLowerCase())
    const first = { says: sayBare(condition), of }
    const table = sure.get(alias)
    const own = table?.byName.get(name)
    if (table && own?.isRequired) {
      const schema = { kind: 'column', table: table.id, column: own.name } as const
      return conflict(first, { says: `${own.name} NOT NULL`, of: schema }, 'no row is without it')
    }
    const other = way.find((each) => needsValue(each, spell(column)))
    if (other) return conflict(first, { says: sayBare(other), of }, 'what is compared is there')
  }
  return null
}

/** Whether a condition holds for no row in which a column is NULL. */
function needsValue(condition: Expression, column: string): boolean {
  const isIt = (part: Expression | undefined): boolean =>
    part !== undefined && spell(part) === column
  if (condition.class === 'COMPARISON')
    return !/DISTINCT/.test(condition.type) && (isIt(condition.left) || isIt(condition.right))
  if (condition.class === 'OPERATOR')
    return (
      /^(?:COMPARE_(?:NOT_)?IN|OPERATOR_IS_NOT_NULL)$/.test(condition.type) &&
      isIt(condition.children[0])
    )
  if (condition.class === 'FUNCTION')
    return /^!?~~\*?$/.test(condition.function_name) && isIt(condition.children?.[0])
  return false
}

/** Two conditions on one pair of columns that turn them round, a column that is other than itself, what is never true. */
async function findNever(
  ground: Ground,
  way: readonly Expression[],
  of: Claim['of'],
): Promise<Conflict | null> {
  for (const [at, condition] of way.entries()) {
    const says = sayBare(condition)
    const order = readOrder(condition)
    if (order?.less === order?.more && order?.isStrict)
      return conflict({ says, of }, anyRow(of), 'a value is no other than itself')
    const other = way.slice(0, at).find((each) => {
      const known = readOrder(each)
      const isTurned = known && order && known.less === order.more && known.more === order.less
      return isTurned && (known.isStrict || order.isStrict)
    })
    if (other)
      return conflict({ says: sayBare(other), of }, { says, of }, 'neither is before the other')
    if (await isNeverTrue(ground, condition))
      return conflict({ says, of }, anyRow(of), 'it is never true')
  }
  return null
}

interface Order {
  readonly less: string
  readonly more: string
  readonly isStrict: boolean
}

/** Which of two columns is before the other; NULL is neither. */
function readOrder(condition: Expression): Order | null {
  if (condition.class !== 'COMPARISON') return null
  const { left, right, type } = condition
  if (left.class !== 'COLUMN_REF' || right.class !== 'COLUMN_REF') return null
  const [a, b] = [spell(left), spell(right)]
  if (type === 'COMPARE_NOTEQUAL') return a === b ? { less: a, more: b, isStrict: true } : null
  const isStrict = /(?:LESS|GREATER)THAN$/.test(type)
  if (type.startsWith('COMPARE_LESSTHAN')) return { less: a, more: b, isStrict }
  return type.startsWith('COMPARE_GREATERTHAN') ? { less: b, more: a, isStrict } : null
}

async function isNeverTrue({ connection }: Ground, condition: Expression): Promise<boolean> {
  const parts = [...walkExpression(condition)]
  const isConstant = parts.every(
    (part) =>
      !/^(?:COLUMN_REF|SUBQUERY|WINDOW|PARAMETER|STAR|LAMBDA)$/.test(part.class) &&
      !(
        part.class === 'FUNCTION' &&
        /random|uuid|current|now|today|nextval/i.test(part.function_name)
      ),
  )
  const sql = isConstant ? printExpression(condition, () => 'NULL') : null
  if (sql === null) return false
  try {
    const reader = await connection.runAndReadAll(`SELECT (${sql}) IS TRUE`)
    return reader.getRows()[0]?.[0] === false
  } catch {
    // what the database cannot tell is said when it is asked
    return false
  }
}

function spell(expression: Expression): string {
  return expression.class === 'COLUMN_REF'
    ? expression.column_names.join('.').toLowerCase()
    : JSON.stringify(expression)
}

function anyRow(of: Claim['of']): Claim {
  return { says: 'a row of the answer', of }
}

function conflict(first: Claim, second: Claim, why: string): Conflict {
  return { first, second, why }
}
