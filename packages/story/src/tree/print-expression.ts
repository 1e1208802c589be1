import type {
  Call,
  Cell,
  Constant,
  DataType,
  Expression,
  Ordering,
  RowCount,
  WindowCall,
} from './node.ts'
import { quoteName, quoteText } from './quote.ts'

/** How the variables of an expression are spelt: its cells, and its numbers of rows. */
export type PrintCell = (cell: Cell | RowCount) => string

/** DuckDB's SQL for an expression without queries inside; null where it holds what has no SQL. */
export function printExpression(expression: Expression, printCell: PrintCell): string | null {
  try {
    return print(expression, printCell)
  } catch (error) {
    if (error instanceof Unprintable) return null
    throw error
  }
}

class Unprintable extends Error {}

function print(expression: Expression, printCell: PrintCell): string {
  const inner = (part: Expression): string => print(part, printCell)
  const list = (parts: readonly Expression[]): string => parts.map(inner).join(', ')
  switch (expression.class) {
    case 'CELL':
    case 'ROW_COUNT':
      return printCell(expression)
    case 'CONSTANT':
      return printConstant(expression)
    case 'COMPARISON':
      return `(${inner(expression.left)} ${comparisons[expression.type]} ${inner(expression.right)})`
    case 'CONJUNCTION': {
      const word = expression.type === 'CONJUNCTION_AND' ? ' AND ' : ' OR '
      return `(${expression.children.map(inner).join(word)})`
    }
    case 'FUNCTION':
      return printCall(expression, printCell)
    case 'OPERATOR':
      return printOperator(expression.type, expression.children.map(inner))
    case 'CAST': {
      const word = expression.try_cast ? 'TRY_CAST' : 'CAST'
      return `${word}(${inner(expression.child)} AS ${printType(expression.cast_type)})`
    }
    case 'CASE': {
      const branches = expression.case_checks.map(
        (check) => `WHEN ${inner(check.when_expr)} THEN ${inner(check.then_expr)}`,
      )
      return `CASE ${branches.join(' ')} ELSE ${inner(expression.else_expr)} END`
    }
    case 'BETWEEN': {
      const word = expression.type === 'COMPARE_NOT_BETWEEN' ? 'NOT BETWEEN' : 'BETWEEN'
      const { input, lower, upper } = expression
      return `(${inner(input)} ${word} ${inner(lower)} AND ${inner(upper)})`
    }
    case 'LAMBDA':
      return `lambda ${list([expression.lhs])}: ${inner(expression.expr)}`
    case 'COLUMN_REF':
      return expression.column_names.map(quoteName).join('.')
    case 'COLLATE':
      return `(${inner(expression.child)} COLLATE ${expression.collation})`
    case 'WINDOW':
      return printWindow(expression, printCell)
    default:
      throw new Unprintable(expression.class)
  }
}

const comparisons: Readonly<Record<string, string>> = {
  COMPARE_EQUAL: '=',
  COMPARE_NOTEQUAL: '<>',
  COMPARE_LESSTHAN: '<',
  COMPARE_GREATERTHAN: '>',
  COMPARE_LESSTHANOREQUALTO: '<=',
  COMPARE_GREATERTHANOREQUALTO: '>=',
  COMPARE_DISTINCT_FROM: 'IS DISTINCT FROM',
  COMPARE_NOT_DISTINCT_FROM: 'IS NOT DISTINCT FROM',
}

function printOperator(type: string, parts: readonly string[]): string {
  const [first = '', ...rest] = parts
  switch (type) {
    case 'OPERATOR_NOT':
      return `(NOT ${first})`
    case 'OPERATOR_IS_NULL':
      return `(${first} IS NULL)`
    case 'OPERATOR_IS_NOT_NULL':
      return `(${first} IS NOT NULL)`
    case 'COMPARE_IN':
      return `(${first} IN (${rest.join(', ')}))`
    case 'COMPARE_NOT_IN':
      return `(${first} NOT IN (${rest.join(', ')}))`
    case 'OPERATOR_COALESCE':
      return `coalesce(${parts.join(', ')})`
    case 'OPERATOR_TRY':
      return `TRY(${first})`
    case 'ARRAY_EXTRACT':
      return `${first}[${rest.join(', ')}]`
    case 'ARRAY_SLICE':
      return `${first}[${rest.join(':')}]`
    case 'STRUCT_EXTRACT':
      return `struct_extract(${parts.join(', ')})`
    case 'ARRAY_CONSTRUCTOR':
      return `[${parts.join(', ')}]`
    case 'GROUPING_FUNCTION':
      return '0'
    default:
      throw new Unprintable(type)
  }
}

function printCall(call: Call, printCell: PrintCell): string {
  const { function_name: name, children = [], is_operator: isOperator } = call
  const parts = children.map((child) => print(child, printCell))
  if (isOperator && parts.length === 2) return `(${parts[0]} ${name} ${parts[1]})`
  if (isOperator && parts.length === 1)
    return /^[-+~!@]/.test(name) ? `(${name}${parts[0]})` : `(${parts[0]}${name})`
  if (name === 'struct_pack' || name === 'row')
    return `${name}(${children.map((child, at) => (child.alias ? `${quoteName(child.alias)} := ${parts[at]}` : parts[at])).join(', ')})`
  // LIKE with an escape and a few more come as functions whose names are no words
  return `${/^\w+$/.test(name) ? name : quoteName(name)}(${call.distinct ? 'DISTINCT ' : ''}${parts.join(', ')})`
}

function printWindow(
  { function_name: name, children = [], partitions = [], orders = [] }: WindowCall,
  printCell: PrintCell,
): string {
  const print_ = (part: Expression): string => print(part, printCell)
  const order = ({ type, expression }: Ordering): string =>
    `${print_(expression)}${type === 'DESCENDING' ? ' DESC' : ''}`
  const over = [
    partitions.length > 0 ? `PARTITION BY ${partitions.map(print_).join(', ')}` : '',
    orders.length > 0 ? `ORDER BY ${orders.map(order).join(', ')}` : '',
  ]
  return `${name}(${children.map(print_).join(', ')}) OVER (${over.join(' ').trim()})`
}

function printConstant({ value: { type, is_null: isNull, value } }: Constant): string {
  if (isNull || value === undefined) return 'NULL'
  if (typeof value === 'object') throw new Unprintable(type.id)
  if (type.id === 'DECIMAL') return printDecimal(String(value), type.type_info?.scale ?? 0)
  if (type.id === 'BOOLEAN' || typeof value === 'number') return String(value)
  if (/INT$/.test(type.id)) return String(value)
  if (type.id === 'VARCHAR') return quoteText(String(value))
  return `CAST(${quoteText(String(value))} AS ${printType(type)})`
}

/** A decimal from its digits: 35 with one place is 3.5. */
function printDecimal(digits: string, scale: number): string {
  if (scale === 0) return digits
  const sign = digits.startsWith('-') ? '-' : ''
  const bare = digits.replace('-', '').padStart(scale + 1, '0')
  return `${sign}${bare.slice(0, -scale)}.${bare.slice(-scale)}`
}

function printType({ id, type_info: info }: DataType): string {
  if (id === 'DECIMAL' && info?.width) return `DECIMAL(${info.width}, ${info.scale ?? 0})`
  if (id === 'TIMESTAMP WITH TIME ZONE') return 'TIMESTAMPTZ'
  if (id === 'LIST' && info?.child_type) return `${printType(info.child_type)}[]`
  if (/^(?:LIST|STRUCT|MAP|ARRAY|ENUM|UNION|USER|UNBOUND)$/.test(id)) throw new Unprintable(id)
  return id
}
