import { hasOwnAggregate } from '../analyze/aggregates.ts'
import { listGroups } from '../solve/symbolic/list-groups.ts'
import { joinAll } from '../tree/conditions.ts'
import { dropAlias } from '../tree/drop-alias.ts'
import { isCut } from '../tree/is-cut.ts'
import { listParts, mapExpression, walkExpression } from '../tree/map-tree.ts'
import type { ColumnReference, Expression, SelectNode } from '../tree/node.ts'
import { walkTables } from '../tree/walk-tables.ts'
import { listBranches } from './list-branches.ts'

/** A text that a query turns into a day, a time or a number, and the rows it surely does that with. */
export interface Conversion {
  readonly expression: Expression
  readonly column: ColumnReference
  /** Tables and conditions that decide which rows are converted. */
  readonly block: SelectNode
}

/**
 * The conversions that a query makes of every row that it finds, none that a branch, a TRY or a limit may
 * keep from some. A condition that converts too is no guard: whichever comes first converts.
 */
export function listConversions(query: SelectNode): readonly Conversion[] {
  const { modifiers = [], where_clause: where, having, from_table: from } = query
  const branches = listBranches(where)
  const [conditions] = branches?.length === 1 ? branches : []
  if (!conditions || !from || query.qualify) return []
  if ([...walkTables(from)].some(({ type }) => type !== 'BASE_TABLE' && type !== 'JOIN')) return []
  const orders = modifiers.flatMap((each) => (each.type === 'ORDER_MODIFIER' ? each.orders : []))
  const groups = listGroups(query)
  const isGrouped = groups.length > 0 || query.select_list.some(hasOwnAggregate)
  // what ends early converts no more than it shows
  const isWhole = !isCut(query) || isGrouped || orders.length > 0
  const outputs =
    isCut(query) && !isGrouped ? orders.map(({ expression }) => expression) : query.select_list
  const places = [...(isWhole ? conditions : []), ...groups, ...(having || !isWhole ? [] : outputs)]
  const found = places.flatMap((place) =>
    [...walkCertain(place)].flatMap((each) => read(each) ?? []),
  )
  return found.map(({ expression, column }) => {
    const spelt = JSON.stringify(bare(expression))
    const guards = conditions.filter((each) => !JSON.stringify(bare(each)).includes(spelt))
    const isThere: Expression = {
      class: 'OPERATOR',
      type: 'OPERATOR_IS_NOT_NULL',
      children: [column],
    }
    const block = { ...query, select_list: [], where_clause: joinAll([...guards, isThere]) }
    return { expression, column, block }
  })
}

/** The parts of an expression that are computed whatever the others are. */
function* walkCertain(expression: Expression): Generator<Expression> {
  if (/^(?:CASE|CONJUNCTION|SUBQUERY|LAMBDA|WINDOW)$/.test(expression.class)) return
  if (expression.type === 'OPERATOR_COALESCE' || expression.type === 'OPERATOR_TRY') return
  if (expression.class === 'CAST' && expression.try_cast) return
  if (expression.class === 'FUNCTION') {
    if (expression.filter || /^(?:if|ifnull|nullif|iff|try\w*)$/.test(expression.function_name))
      return
  }
  yield expression
  for (const part of listParts(expression)) yield* walkCertain(part)
}

function read(part: Expression): Pick<Conversion, 'expression' | 'column'> | null {
  const isCast = part.class === 'CAST' && part.cast_type.id !== 'VARCHAR'
  const isParse = part.class === 'FUNCTION' && part.function_name === 'strptime'
  if (!isCast && !isParse) return null
  const parts = [...walkExpression(part)]
  if (
    parts.some(
      (each) =>
        each.class === 'FUNCTION' &&
        !/^(?:strptime|substr|substring|left|trim|ltrim)$/.test(each.function_name),
    )
  )
    return null
  const columns = parts.filter((each) => each.class === 'COLUMN_REF')
  const [column, ...others] = columns
  return column && others.length === 0 ? { expression: bare(part), column } : null
}

/** An expression without the names it is given, so that two that are alike are spelt alike. */
function bare(expression: Expression): Expression {
  return mapExpression(expression, dropAlias)
}
