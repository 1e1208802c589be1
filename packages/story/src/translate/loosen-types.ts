import { columnFinder } from '../analyze/column-finder.ts'
import { isTruth } from '../analyze/is-truth.ts'
import { cast, textConstant } from '../tree/build.ts'
import { mapEverywhere } from '../tree/map-tree.ts'
import type { Constant, Expression, QueryNode, SubqueryExpression } from '../tree/node.ts'
import { isNumeric, isTextual, type World, type WorldColumn } from '../world/world.ts'
import { isInterval } from './move-texts.ts'

/**
 * Other databases compare a text with a number and average texts; DuckDB wants the cast written down.
 * A number beside a text column is compared as text in SQLite and as a number elsewhere.
 */
export function loosenTypes(query: QueryNode, world: World, dialect: string): QueryNode {
  const finder = columnFinder(query, world)
  const find: FindColumn = (expression) => finder(expression)?.column ?? null
  const asText = dialect === 'sqlite'
  return mapEverywhere(query, (expression) => loosen(expression, find, asText, world))
}

type FindColumn = (expression: Expression) => WorldColumn | null

function loosen(
  expression: Expression,
  find: FindColumn,
  asText: boolean,
  world: World,
): Expression {
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
      return loosenMembership(expression, find, world)
    case 'FUNCTION': {
      const { children = [] } = expression
      if (
        (expression.function_name === '-' && children.some(isMomentCast)) ||
        (/^[-+]$/.test(expression.function_name) &&
          children.some((child) => isWrittenDay(child) || isInterval(child)))
      )
        return { ...expression, children: children.map(asMoment) }
      if (numeric.test(expression.function_name))
        return {
          ...expression,
          children: children.map((part) => countTruth(asNumber(part, find, asText), find)),
        }
      if (textual.test(expression.function_name))
        return {
          ...expression,
          children: children.map((part, at) => asWords(part, find, at === 0)),
        }
      return expression
    }
    default:
      return expression
  }
}

const numeric = /^(?:sum|avg|[-+*/%]|round|abs|median|stddev\w*)$/
const textual =
  /^!?~~\*?$|^(?:substring|substr|like_escape|instr|strpos|replace|length|left|right|[lr]pad|[lr]?trim|reverse|repeat|upper|lower)$/
/** What surely gives a number. */
const counting =
  /^(?:[-+*/%]|year|quarter|month|week\w*|day\w*|hour|minute|second|date_part|length|strlen|abs|round|floor|ceil|count|sum|avg)$/

/** Texts and numbers beside each other made alike. */
function level(
  parts: readonly Expression[],
  find: FindColumn,
  asText: boolean,
): readonly Expression[] {
  const columns = parts.map(find)
  const hasText = columns.some((column) => column && isTextual(column))
  const hasNumber = columns.some((column) => column && isNumeric(column))
  if (parts.every((part) => isSurelyText(part, find))) return parts
  if (hasText && asText && !hasNumber) return parts.map((part) => spellNumber(part))
  const isMoment = columns.some((column) => column && /date|time/.test(column.category))
  if (hasText && isMoment)
    return parts.map((part, at) => {
      const column = columns[at]
      return column && isTextual(column) ? cast(part, 'TIMESTAMP', true) : part
    })
  if (hasText) return parts.map((part) => asNumber(part, find))
  const isOdd = parts.some(
    (part) => part.class === 'CONSTANT' && (isNumberConstant(part) || (asText && isNoMoment(part))),
  )
  if (isMoment && parts.some(isWrittenDay)) return parts.map(asMoment)
  return isMoment && isOdd
    ? parts.map((part) => (find(part) ? cast(part, 'VARCHAR') : spellNumber(part)))
    : parts
}

/** What is compared as it stands. */
function isSurelyText(part: Expression, find: FindColumn): boolean {
  const column = find(part)
  if (column) return isTextual(column)
  if (part.class === 'CONSTANT') return part.value.type.id === 'VARCHAR'
  return (
    part.class === 'FUNCTION' &&
    /^(?:upper|lower|trim|concat|\|\||strftime)$/.test(part.function_name)
  )
}

/** `timestamp '2012-09-02' - '2012-08-31'`: a bare text takes the type of the other side. */
function asMoment(part: Expression): Expression {
  const isText = part.class === 'CONSTANT' && part.value.type.id === 'VARCHAR'
  return isText || isWrittenDay(part) ? cast(part, 'TIMESTAMP') : part
}

/** A day that was written as a text, such as MySQL's `DATE_FORMAT(d, '%Y-%m-01')` for the first of a month. */
function isWrittenDay(part: Expression): boolean {
  if (part.class !== 'FUNCTION' || part.function_name !== 'strftime') return false
  const pattern = part.children?.find((child) => child.class === 'CONSTANT')
  return pattern !== undefined && /^%Y-(?:%m|\d\d)-(?:%d|\d\d)/.test(String(pattern.value.value))
}

function isMomentCast(part: Expression): boolean {
  return part.class === 'CAST' && /^(?:DATE|TIMESTAMP.*)$/.test(part.cast_type.id)
}

/** A text as the number that it spells; for SQLite also one that is computed, such as a year. */
function asNumber(part: Expression, find: FindColumn, isComputed = false): Expression {
  const column = find(part)
  const isText = column
    ? isTextual(column)
    : (part.class === 'CONSTANT' && part.value.type.id === 'VARCHAR') ||
      (isComputed &&
        part.class === 'FUNCTION' &&
        /^(?:strftime|substring|substr|replace|trim)$/.test(part.function_name))
  return isText ? keepAlias(part, cast(part, 'DOUBLE', true)) : part
}

/** A truth as the number that other databases keep it as: `active * price`. */
function countTruth(part: Expression, find: FindColumn): Expression {
  const isCounted = isTruth(part) || find(part)?.category === 'boolean'
  return isCounted ? keepAlias(part, cast(part, 'INTEGER')) : part
}

/** A text of a column's number, or of one that is computed. */
function asWords(part: Expression, find: FindColumn, isText: boolean): Expression {
  const column = find(part)
  const isNumber = part.class === 'FUNCTION' && counting.test(part.function_name)
  const isOther = column ? !isTextual(column) : isText && isNumber
  return isOther ? keepAlias(part, cast(part, 'VARCHAR')) : part
}

function spellNumber(part: Expression): Expression {
  return part.class === 'CONSTANT' && isNumberConstant(part)
    ? textConstant(String(part.value.value))
    : part
}

function isNumberConstant({ value: { type, value } }: Constant): boolean {
  return value !== undefined && /INT|DOUBLE|FLOAT/.test(type.id)
}

/** A text that no calendar has, such as 2009-01-00: SQLite compares days as texts. */
function isNoMoment({ value: { type, value } }: Constant): boolean {
  if (type.id !== 'VARCHAR' || typeof value !== 'string') return false
  const [, day] = /^(\d{4}-\d\d-\d\d)(?:[ T]\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?)?$/.exec(value) ?? []
  const at = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day
}

function keepAlias(from: Expression, to: Expression): Expression {
  return from.alias ? { ...to, alias: from.alias } : to
}

/** A number looked for among texts, or a text among numbers: both as numbers. */
function loosenMembership(
  membership: SubqueryExpression,
  find: FindColumn,
  world: World,
): Expression {
  const { child, subquery } = membership
  const { node } = subquery
  if (!child || node.type !== 'SELECT_NODE') return membership
  const column = find(child)
  const [first] = node.select_list
  const output = first ? (columnFinder(node, world)(first)?.column ?? null) : null
  if (!first || !column || !output || isTextual(column) === isTextual(output)) return membership
  const list = [isTextual(output) ? keepAlias(first, cast(first, 'DOUBLE', true)) : first]
  return {
    ...membership,
    child: isTextual(column) ? cast(child, 'DOUBLE', true) : child,
    subquery: { ...subquery, node: { ...node, select_list: list } },
  }
}
