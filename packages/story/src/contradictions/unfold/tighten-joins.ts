import { listConditions } from '../../tree/conditions.ts'
import { getAlias } from '../../tree/get-alias.ts'
import type { Expression, Join, SelectNode, TableReference } from '../../tree/node.ts'
import { walkTables } from '../../tree/walk-tables.ts'

/** A block whose outer joins are inner ones where no row without a partner passes its conditions. */
export function tightenJoins(block: SelectNode): SelectNode {
  const { from_table: from, where_clause: where } = block
  if (!from || !where) return block
  const needed = new Set(listConditions(where).flatMap(listNeeded))
  return { ...block, from_table: tighten(from, needed) }
}

function tighten(table: TableReference, needed: ReadonlySet<string>): TableReference {
  if (table.type !== 'JOIN') return table
  const [left, right] = [tighten(table.left, needed), tighten(table.right, needed)]
  return { ...table, left, right, join_type: chooseType(table, needed) }
}

function chooseType(
  { join_type: type, ref_type: form, ...sides }: Join,
  needed: ReadonlySet<string>,
): string {
  if (form !== 'REGULAR') return type
  const isNeeded = (side: TableReference): boolean =>
    [...walkTables(side)].some((table) => needed.has(getAlias(table)))
  const [isLeft, isRight] = [isNeeded(sides.left), isNeeded(sides.right)]
  switch (type) {
    case 'LEFT':
      return isRight ? 'INNER' : type
    case 'RIGHT':
      return isLeft ? 'INNER' : type
    case 'FULL':
    case 'OUTER':
      if (isLeft && isRight) return 'INNER'
      return isLeft ? 'LEFT' : isRight ? 'RIGHT' : type
    default:
      return type
  }
}

/** The tables of which a condition needs a value that is there: it does not hold for NULL. */
function listNeeded(condition: Expression): readonly string[] {
  switch (condition.class) {
    case 'COMPARISON':
      return /DISTINCT/.test(condition.type)
        ? []
        : [...findTable(condition.left), ...findTable(condition.right)]
    case 'BETWEEN':
      return findTable(condition.input)
    case 'OPERATOR': {
      const isStrict = /^(?:OPERATOR_IS_NOT_NULL|COMPARE_IN)$/.test(condition.type)
      return isStrict ? findTable(condition.children[0]) : []
    }
    case 'FUNCTION':
      return /^!?~~\*?$/.test(condition.function_name) ? findTable(condition.children?.[0]) : []
    default:
      return []
  }
}

/** The table of a column, also of one that is only cast. */
function findTable(expression: Expression | undefined): readonly string[] {
  if (expression?.class === 'CAST') return findTable(expression.child)
  if (expression?.class !== 'COLUMN_REF' || expression.column_names.length !== 2) return []
  return [expression.column_names[0]?.toLowerCase() ?? '']
}
