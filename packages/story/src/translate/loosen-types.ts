import { cast, textConstant } from '../tree/build.ts'
import { mapEverywhere, walkEverything } from '../tree/map-tree.ts'
import type { BaseTable, Constant, Expression, QueryNode } from '../tree/node.ts'
import { isNumeric, isTextual, type World, type WorldColumn } from '../world/world.ts'

/**
 * Other databases compare a text with a number and average texts; DuckDB wants the cast written down.
 * A number beside a text column is compared as text in SQLite and as a number elsewhere.
 */
export function loosenTypes(query: QueryNode, world: World, dialect: string): QueryNode {
  const find = columnFinder(query, world)
  const asText = dialect === 'sqlite'
  return mapEverywhere(query, (expression) => loosen(expression, find, asText))
}

type FindColumn = (expression: Expression) => WorldColumn | null

function loosen(expression: Expression, find: FindColumn, asText: boolean): Expression {
  switch (expression.class) {
    case 'COMPARISON': {
      const [left, right] = level([expression.left, expression.right], find, asText)
      return left && right ? { ...expression, left, right } : expression
    }
    case 'BETWEEN': {
      const parts = [expression.input, expression.lower, expression.upper]
      const [input, lower, upper] = level(parts, find, asText)
      return input && lower && upper ? { ...expression, input, lower, upper } : expression
    }
    case 'OPERATOR':
      if (!/^COMPARE_(?:NOT_)?IN$|COALESCE/.test(expression.type)) return expression
      return { ...expression, children: level(expression.children, find, asText) }
    case 'SUBQUERY':
      return expression.child && expression.subquery_type === 'ANY'
        ? {
            ...expression,
            child: cast(expression.child, 'VARCHAR'),
            ...textOutputs(expression.subquery),
          }
        : expression
    case 'FUNCTION': {
      const { children = [] } = expression
      if (numeric.test(expression.function_name))
        return { ...expression, children: children.map((part) => asNumber(part, find)) }
      if (textual.test(expression.function_name))
        return { ...expression, children: children.map((part) => asWords(part, find)) }
      return expression
    }
    default:
      return expression
  }
}

const numeric = /^(?:sum|avg|[-+*/%]|round|abs|median|stddev\w*)$/
const textual =
  /^!?~~\*?$|^(?:substring|substr|like_escape|instr|strpos|replace|length|left|right)$/

/** Texts and numbers beside each other made alike. */
function level(
  parts: readonly Expression[],
  find: FindColumn,
  asText: boolean,
): readonly Expression[] {
  const columns = parts.map(find)
  const hasText = columns.some((column) => column && isTextual(column))
  const hasNumber = columns.some((column) => column && isNumeric(column))
  if (hasText && asText && !hasNumber) return parts.map((part) => spellNumber(part))
  if (hasText) return parts.map((part) => asNumber(part, find))
  const isMoment = columns.some((column) => column && /date|time/.test(column.category))
  const isNumber = parts.some((part) => part.class === 'CONSTANT' && isNumberConstant(part))
  return isMoment && isNumber
    ? parts.map((part) => (find(part) ? cast(part, 'VARCHAR') : spellNumber(part)))
    : parts
}

function asNumber(part: Expression, find: FindColumn): Expression {
  const column = find(part)
  const isText = column
    ? isTextual(column)
    : part.class === 'CONSTANT' && part.value.type.id === 'VARCHAR'
  return isText ? keepAlias(part, cast(part, 'DOUBLE', true)) : part
}

function asWords(part: Expression, find: FindColumn): Expression {
  const column = find(part)
  return column && !isTextual(column) ? keepAlias(part, cast(part, 'VARCHAR')) : part
}

function spellNumber(part: Expression): Expression {
  return part.class === 'CONSTANT' && isNumberConstant(part)
    ? textConstant(String(part.value.value))
    : part
}

function isNumberConstant({ value: { type, value } }: Constant): boolean {
  return value !== undefined && /INT|DOUBLE|FLOAT/.test(type.id)
}

function keepAlias(from: Expression, to: Expression): Expression {
  return from.alias ? { ...to, alias: from.alias } : to
}

/** A query whose columns come as text, to compare anything with them. */
function textOutputs({ node }: { readonly node: QueryNode }): object {
  if (node.type !== 'SELECT_NODE') return {}
  const list = node.select_list.map((each) =>
    each.class === 'STAR' ? each : keepAlias(each, cast(each, 'VARCHAR')),
  )
  return { subquery: { node: { ...node, select_list: list } } }
}

/** Finds the column an expression names: by the table's alias, or by its name among all tables. */
function columnFinder(query: QueryNode, world: World): FindColumn {
  const tables = [...walkEverything(query)].filter(
    (part): part is BaseTable => 'type' in part && part.type === 'BASE_TABLE',
  )
  return (expression) => {
    if (expression.class !== 'COLUMN_REF') return null
    const [name, alias] = expression.column_names.map((each) => each.toLowerCase()).reverse()
    for (const table of tables) {
      if (alias !== undefined && (table.alias || table.table_name).toLowerCase() !== alias) continue
      const column = world.byId.get(table.table_name)?.byName.get(name ?? '')
      if (column) return column
    }
    return null
  }
}
