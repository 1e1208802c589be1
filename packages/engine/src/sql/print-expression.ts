import type { Dialect } from '../dialects/dialect.ts'
import { isComparison } from './comparisons.ts'
import type { Expression } from './expression.ts'

/** Says how a column path reads in the statement at hand: `t."price"`, `"product_id"."price"`. */
export type NameColumn = (path: readonly string[]) => string

/** Prints an expression in a dialect, with parentheses wherever engines disagree on precedence. */
export function printExpression(
  expression: Expression,
  dialect: Dialect,
  nameColumn: NameColumn,
): string {
  const print = (part: Expression): string => printExpression(part, dialect, nameColumn)
  const inner = (part: Expression): string => (isAtom(part) ? print(part) : `(${print(part)})`)
  switch (expression.kind) {
    case 'null':
      return 'NULL'
    case 'boolean':
      return expression.value ? 'TRUE' : 'FALSE'
    case 'number':
      return dialect.number(expression.text)
    case 'text':
      return dialect.quoteText(expression.value)
    case 'date':
      return dialect.date(expression.text)
    case 'timestamp':
      return dialect.timestamp(expression.text)
    case 'column':
      return nameColumn(expression.path)
    case 'unary':
      return expression.operator === '-'
        ? `-${inner(expression.operand)}`
        : `NOT ${inner(expression.operand)}`
    case 'binary':
      return printBinary(expression, dialect, print, inner)
    case 'is-null':
      return `${inner(expression.operand)} IS ${expression.negated ? 'NOT ' : ''}NULL`
    case 'in': {
      const list = expression.list.map(print).join(', ')
      return `${inner(expression.operand)} ${expression.negated ? 'NOT ' : ''}IN (${list})`
    }
    case 'like':
    case 'regex': {
      const test = dialect[expression.kind](
        inner(expression.operand),
        inner(expression.pattern),
        expression.ignoreCase,
      )
      return expression.negated ? `NOT (${test})` : test
    }
    case 'case': {
      const branches = expression.branches.map(
        ({ when, then }) => `WHEN ${print(when)} THEN ${print(then)}`,
      )
      const otherwise = expression.otherwise ? ` ELSE ${print(expression.otherwise)}` : ''
      return `CASE ${branches.join(' ')}${otherwise} END`
    }
    case 'cast':
      return `CAST(${print(expression.operand)} AS ${dialect.castTypes(expression.to)})`
    case 'call':
      return printCall(expression, dialect, print)
    case 'aggregate':
      throw new Error(`An aggregate over ${expression.child} reached the printer unplanned`)
  }
}

function printBinary(
  { operator, left, right }: Extract<Expression, { kind: 'binary' }>,
  dialect: Dialect,
  print: (part: Expression) => string,
  inner: (part: Expression) => string,
): string {
  // BigQuery takes no bare NULL as an operand of a comparison, and the answer is known
  if (isComparison(operator) && (left.kind === 'null' || right.kind === 'null'))
    return `CAST(NULL AS ${dialect.castTypes({ kind: 'boolean' })})`
  const special = dialect.operators[operator]
  if (special) return special(inner(left), inner(right))
  // chains of one associative operator read better without a parenthesis at each step
  const chained =
    ['and', 'or', '||', '+'].includes(operator) &&
    left.kind === 'binary' &&
    left.operator === operator
  return `${chained ? print(left) : inner(left)} ${operator.toUpperCase()} ${inner(right)}`
}

function printCall(
  { name, args }: Extract<Expression, { kind: 'call' }>,
  dialect: Dialect,
  print: (part: Expression) => string,
): string {
  const [first] = args
  const named = first?.kind === 'text' ? first.value : ''
  if (name === 'list') return dialect.useList(named)
  if (name === 'rows_of') return `(SELECT count(*) FROM ${dialect.workName(named)})`
  const printed = args.map(print)
  // repeats are numbered in the same way; that they are few is what their name says
  if (name === 'nth_in' || name === 'repeats_in') {
    // args: what the rows are grouped by, and last what they are ordered by
    const order = printed.at(-1) ?? ''
    const groups = printed.slice(0, -1)
    const partition = groups.length > 0 ? `PARTITION BY ${groups.join(', ')} ` : ''
    return `(row_number() OVER (${partition}ORDER BY ${order}) - 1)`
  }
  if (name === 'max_before') {
    const [value, order, ...groups] = printed
    const partition = groups.length > 0 ? `PARTITION BY ${groups.join(', ')} ` : ''
    return `max(${value}) OVER (${partition}ORDER BY ${order} ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)`
  }
  if (name === 'sum_before' || name === 'sum_through') {
    // args: the value, what the rows are ordered by unless they are read so, and what they are grouped by
    const [value, order, ...groups] = printed
    const ordered = order === undefined ? '' : `ORDER BY ${order} `
    const partition = groups.length > 0 ? `PARTITION BY ${groups.join(', ')} ` : ''
    const sum = `CAST(sum(${value}) OVER (${partition}${ordered}ROWS UNBOUNDED PRECEDING) AS ${dialect.castTypes({ kind: 'integer' })})`
    return name === 'sum_through' ? sum : `(${sum} - ${value})`
  }
  if (name === 'sum_with_peers') {
    // as a window sums by default: through all rows that stand at the same place of the order
    const [value, order, ...groups] = printed
    return `CAST(sum(${value}) OVER (PARTITION BY ${groups.join(', ')} ORDER BY ${order}) AS ${dialect.castTypes({ kind: 'integer' })})`
  }
  if (name === 'total' || name === 'count_in') {
    const [value, ...groups] = printed
    const over = groups.length > 0 ? `PARTITION BY ${groups.join(', ')}` : ''
    return name === 'total'
      ? `CAST(sum(${value}) OVER (${over}) AS ${dialect.castTypes({ kind: 'integer' })})`
      : `count(*) OVER (${printed.length > 0 ? `PARTITION BY ${printed.join(', ')}` : ''})`
  }
  // functions that a dialect spells with operators need their arguments closed
  const closed = args.map((arg, i) => (isAtom(arg) ? (printed[i] ?? '') : `(${printed[i]})`))
  return dialect.functions[name]?.(closed) ?? `${name}(${printed.join(', ')})`
}

function isAtom(expression: Expression): boolean {
  switch (expression.kind) {
    case 'null':
    case 'boolean':
    case 'text':
    case 'date':
    case 'timestamp':
    case 'column':
    case 'call':
    case 'cast':
      return true
    case 'number':
      return !expression.text.startsWith('-')
    default:
      return false
  }
}
