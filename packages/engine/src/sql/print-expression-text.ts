import { bindingStrength, comparison, concatenation } from './binding-strength.ts'
import type { BinaryOperator, CastType, Expression } from './expression.ts'
import { syntaxWords, valueWords } from './expression-words.ts'
import { quoteName, quoteText } from './quote.ts'
import { mapExpression } from './walk.ts'

/** A readable PostgreSQL-like text of an expression, for traces, messages and docs. */
export function printExpressionText(expression: Expression): string {
  return print(expression, 0)
}

/** Wraps in parentheses where the surroundings bind more tightly. */
function print(expression: Expression, outer: number): string {
  const inner = bindingStrength(expression)
  const text = printBare(expression, inner)
  return inner < outer ? `(${text})` : text
}

function printBare(expression: Expression, inner: number): string {
  switch (expression.kind) {
    case 'null':
      return 'null'
    case 'boolean':
      return String(expression.value)
    case 'number':
      return expression.text
    case 'text':
      return quoteText(expression.value)
    case 'date':
      return `date '${expression.text}'`
    case 'timestamp':
      return `timestamp '${expression.text.replace('T', ' ')}'`
    case 'column':
      return expression.path.map(printName).join('.')
    case 'unary':
      return expression.operator === 'not'
        ? `not ${print(expression.operand, inner)}`
        : `-${print(expression.operand, inner + 1)}`
    case 'binary': {
      const { left, right } = expression
      const operator = operatorTexts[expression.operator] ?? expression.operator
      // comparisons do not chain, so both their sides bind more tightly
      if (inner === 4 || inner === comparison) {
        return `${print(left, concatenation)} ${operator} ${print(right, concatenation)}`
      }
      return `${print(left, inner)} ${operator} ${print(right, inner + 1)}`
    }
    case 'is-null':
      return `${print(expression.operand, concatenation)} is ${expression.negated ? 'not ' : ''}null`
    case 'in': {
      const list = expression.list.map((item) => print(item, 0)).join(', ')
      return `${print(expression.operand, concatenation)} ${expression.negated ? 'not ' : ''}in (${list})`
    }
    case 'like':
    case 'regex':
      return `${print(expression.operand, concatenation)} ${printMatch(expression)} ${print(expression.pattern, concatenation + 1)}`
    case 'case': {
      const branches = expression.branches.map(
        ({ when, then }) => `when ${print(when, 0)} then ${print(then, 0)} `,
      )
      const otherwise = expression.otherwise ? `else ${print(expression.otherwise, 0)} ` : ''
      return `case ${branches.join('')}${otherwise}end`
    }
    case 'cast':
      return `cast(${print(expression.operand, 0)} as ${printCastType(expression.to)})`
    case 'call':
      return printCall(expression.name, expression.args)
    case 'aggregate': {
      const of = expression.of
        ? print(prefixed(expression.of, expression.child), 0)
        : printName(expression.child)
      const where = expression.where ? ` filter (where ${print(expression.where, 0)})` : ''
      return `${expression.name}(${of})${where}`
    }
  }
}

/** Calls whose PostgreSQL form is not `name(arguments)`. */
function printCall(name: string, args: readonly Expression[]): string {
  const [first, second] = args
  if (name === 'interval' && first?.kind === 'text')
    return `interval ${quoteText(first.value.replaceAll(/\b1 (month|day|second)s/g, '1 $1'))}`
  if (name === 'current_date' && !first) return name
  if (name === 'extract' && first?.kind === 'text' && second) {
    return `extract(${first.value} from ${print(second, 0)})`
  }
  if (name === 'position' && first && second) {
    return `position(${print(first, concatenation)} in ${print(second, concatenation)})`
  }
  const list = args.map((argument) => print(argument, 0)).join(', ')
  return name === 'array' ? `array[${list}]` : `${name}(${list})`
}

function printMatch(match: Extract<Expression, { kind: 'like' | 'regex' }>): string {
  if (match.kind === 'regex') return `${match.negated ? '!' : ''}~${match.ignoreCase ? '*' : ''}`
  return `${match.negated ? 'not ' : ''}${match.ignoreCase ? 'ilike' : 'like'}`
}

function printCastType(type: CastType): string {
  return type.kind === 'decimal' ? `decimal(${type.precision}, ${type.scale})` : type.kind
}

/** The child's columns with the child's name before them, as a rule writes them. */
function prefixed(expression: Expression, child: string): Expression {
  return mapExpression(expression, (part) =>
    part.kind === 'column' ? { ...part, path: [child, ...part.path] } : part,
  )
}

function printName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)
  const word = name.toLowerCase()
  return isPlain && !syntaxWords.has(word) && !valueWords.has(word) ? name : quoteName(name)
}

const operatorTexts: Readonly<Partial<Record<BinaryOperator, string>>> = {
  distinct: 'is distinct from',
  'not-distinct': 'is not distinct from',
}
