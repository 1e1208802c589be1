import { integerConstant, negate, plainBlock } from '../../tree/build.ts'
import { joinAll, listConditions } from '../../tree/conditions.ts'
import { getAlias } from '../../tree/get-alias.ts'
import type { BaseTable, Expression, Join, SelectNode, TableReference } from '../../tree/node.ts'
import type { World } from '../../world/world.ts'

/**
 * A block in which what is joined to the left and asked to be missing, `LEFT JOIN x … WHERE x.id IS NULL`, and ANTI JOIN
 * are NOT EXISTS. Only a column that its rows always fill tells that there is none.
 */
export function spellAntiJoins(world: World, block: SelectNode): SelectNode {
  const { from_table: from, where_clause: where } = block
  if (!from) return block
  const conditions = where ? listConditions(where) : []
  const spelt: Expression[] = []
  const asked = new Set<Expression>()
  const take = (given: TableReference): TableReference => {
    if (given.type !== 'JOIN') return given
    const table = turn(given)
    const left = take(table.left)
    const { right, condition } = table
    const isPlain = right.type === 'BASE_TABLE' && condition && table.ref_type === 'REGULAR'
    if (isPlain && table.join_type === 'ANTI') {
      spelt.push(deny(right, condition))
      return left
    }
    if (!isPlain || table.join_type !== 'LEFT') return { ...table, left }
    const missing = conditions.filter((each) => isMissing(world, each, table, right))
    if (missing.length === 0) return { ...table, left }
    for (const each of missing) asked.add(each)
    spelt.push(deny(right, condition))
    return left
  }
  const rest = take(from)
  const all = [...conditions.filter((each) => !asked.has(each)), ...spelt]
  return spelt.length > 0 ? { ...block, from_table: rest, where_clause: joinAll(all) } : block
}

/** A right join as the left join that it is. */
function turn(join: Join): Join {
  const { left, right, join_type: type } = join
  return type === 'RIGHT' ? { ...join, left: right, right: left, join_type: 'LEFT' } : join
}

function isMissing(
  world: World,
  condition: Expression,
  { condition: on }: Join,
  right: BaseTable,
): boolean {
  if (condition.class !== 'OPERATOR' || condition.type !== 'OPERATOR_IS_NULL') return false
  const [column] = condition.children
  if (column?.class !== 'COLUMN_REF' || column.column_names.length !== 2) return false
  const [of = '', name = ''] = column.column_names.map((each) => each.toLowerCase())
  if (of !== getAlias(right)) return false
  if (world.byId.get(right.table_name)?.byName.get(name)?.isRequired) return true
  // what is equal to something is there
  return listConditions(on ?? integerConstant(1)).some(
    (each) =>
      each.class === 'COMPARISON' &&
      each.type === 'COMPARE_EQUAL' &&
      [each.left, each.right].some(
        (side) =>
          side.class === 'COLUMN_REF' &&
          side.column_names.map((part) => part.toLowerCase()).join('.') === `${of}.${name}`,
      ),
  )
}

function deny(table: BaseTable, condition: Expression): Expression {
  const node: SelectNode = { ...plainBlock, from_table: table, where_clause: condition }
  return negate({
    class: 'SUBQUERY',
    type: 'SUBQUERY',
    subquery_type: 'EXISTS',
    subquery: { node },
  })
}
