import type { CastType, Expression } from '../sql/expression.ts'
import { callFunction } from './call-function.ts'
import { compareValues, equalValues } from './compare-values.ts'
import {
  addDecimals,
  multiplyDecimals,
  negateDecimal,
  printDecimal,
  roundDecimal,
} from './decimal.ts'
import { matchLike, matchRegex } from './match-pattern.ts'
import { booleanValue, nullValue, readInstant, readNumber, textValue, type Value } from './value.ts'

/** The value of a column of the row; undefined where it is not known. */
export type ReadColumn = (path: readonly string[]) => Value | undefined

/**
 * Evaluates an expression over one row by SQL's three-valued logic. Undefined means undecided: a
 * column is unknown, or the answer depends on the database; `false and <undecided>` is false.
 */
export function evaluate(expression: Expression, readColumn: ReadColumn): Value | undefined {
  const value = (part: Expression): Value | undefined => evaluate(part, readColumn)
  switch (expression.kind) {
    case 'null':
      return nullValue
    case 'boolean':
      return booleanValue(expression.value)
    case 'number':
      return readNumber(expression.text)
    case 'text':
      return textValue(expression.value)
    case 'date':
    case 'timestamp':
      return readInstant(expression.text)
    case 'column':
      return readColumn(expression.path)
    case 'unary':
      return evaluateUnary(expression.operator, value(expression.operand))
    case 'binary':
      return evaluateBinary(expression.operator, value(expression.left), value(expression.right))
    case 'is-null': {
      const operand = value(expression.operand)
      return operand && booleanValue((operand.kind === 'null') !== expression.negated)
    }
    case 'in':
      return evaluateIn(value(expression.operand), expression.list.map(value), expression.negated)
    case 'like':
    case 'regex':
      return evaluateMatch(expression, value(expression.operand), value(expression.pattern))
    case 'case':
      return evaluateCase(expression, value)
    case 'cast':
      return evaluateCast(value(expression.operand), expression.to)
    case 'call':
      return callFunction(expression.name, expression.args.map(value))
    case 'aggregate':
      return undefined
  }
}

type Maybe = Value | undefined

function evaluateUnary(operator: '-' | 'not', operand: Maybe): Maybe {
  if (!operand || operand.kind === 'null') return operand
  if (operator === 'not')
    return operand.kind === 'boolean' ? booleanValue(!operand.value) : undefined
  return operand.kind === 'number'
    ? { kind: 'number', value: negateDecimal(operand.value) }
    : undefined
}

type Binary = Extract<Expression, { kind: 'binary' }>['operator']

function evaluateBinary(operator: Binary, left: Maybe, right: Maybe): Maybe {
  if (operator === 'and') return connect(left, right, false)
  if (operator === 'or') return connect(left, right, true)
  if (!left || !right) return undefined
  if (operator === 'distinct') return not(isSame(left, right))
  if (operator === 'not-distinct') return isSame(left, right)
  if (left.kind === 'null' || right.kind === 'null') return nullValue
  switch (operator) {
    case '+':
    case '-':
    case '*':
      return calculate(operator, left, right)
    // the scale of a quotient differs between databases
    case '/':
      return undefined
    case '%':
      return callFunction('mod', [left, right])
    case '||':
      return left.kind === 'text' && right.kind === 'text'
        ? textValue(left.value + right.value)
        : undefined
    default:
      return compare(operator, left, right)
  }
}

/** AND where `decisive` is false, OR where it is true: one decisive operand decides. */
function connect(left: Maybe, right: Maybe, decisive: boolean): Maybe {
  const operands = [left, right]
  if (operands.some((value) => value?.kind === 'boolean' && value.value === decisive)) {
    return booleanValue(decisive)
  }
  if (operands.some((value) => value?.kind !== 'boolean' && value?.kind !== 'null'))
    return undefined
  return operands.some((value) => value?.kind === 'null') ? nullValue : booleanValue(!decisive)
}

function not(value: Maybe): Maybe {
  return value?.kind === 'boolean' ? booleanValue(!value.value) : value
}

function isSame(left: Value, right: Value): Maybe {
  if (left.kind === 'null' || right.kind === 'null') return booleanValue(left.kind === right.kind)
  const equal = equalValues(left, right)
  return equal === undefined ? undefined : booleanValue(equal)
}

function calculate(operator: '+' | '-' | '*', left: Value, right: Value): Maybe {
  if (left.kind !== 'number' || right.kind !== 'number') return undefined
  if (operator === '*') return { kind: 'number', value: multiplyDecimals(left.value, right.value) }
  const other = operator === '-' ? negateDecimal(right.value) : right.value
  return { kind: 'number', value: addDecimals(left.value, other) }
}

function compare(operator: '=' | '<>' | '<' | '<=' | '>' | '>=', left: Value, right: Value): Maybe {
  if (operator === '=') return isSame(left, right)
  if (operator === '<>') return not(isSame(left, right))
  const order = compareValues(left, right)
  if (order === undefined) return undefined
  if (operator === '<') return booleanValue(order < 0)
  if (operator === '<=') return booleanValue(order <= 0)
  return booleanValue(operator === '>' ? order > 0 : order >= 0)
}

function evaluateIn(operand: Maybe, list: readonly Maybe[], negated: boolean): Maybe {
  const found = list
    .map((item) => evaluateBinary('=', operand, item))
    .reduce((left, right) => connect(left, right, true), booleanValue(false))
  return negated ? not(found) : found
}

function evaluateMatch(
  { kind, negated, ignoreCase }: Extract<Expression, { kind: 'like' | 'regex' }>,
  operand: Maybe,
  pattern: Maybe,
): Maybe {
  if (!operand || !pattern) return undefined
  if (operand.kind === 'null' || pattern.kind === 'null') return nullValue
  if (operand.kind !== 'text' || pattern.kind !== 'text') return undefined
  const match = kind === 'like' ? matchLike : matchRegex
  const matches = match(operand.value, pattern.value, ignoreCase)
  return matches === undefined ? undefined : booleanValue(matches !== negated)
}

function evaluateCase(
  expression: Extract<Expression, { kind: 'case' }>,
  value: (part: Expression) => Maybe,
): Maybe {
  for (const branch of expression.branches) {
    const when = value(branch.when)
    if (!when) return undefined
    if (when.kind === 'boolean' && when.value) return value(branch.then)
  }
  return expression.otherwise ? value(expression.otherwise) : nullValue
}

function evaluateCast(operand: Maybe, to: CastType): Maybe {
  if (!operand || operand.kind === 'null') return operand
  if (to.kind === 'text') return operand.kind === 'text' ? operand : castToText(operand)
  if (to.kind === 'integer' || to.kind === 'decimal') {
    if (operand.kind === 'boolean') return readNumber(operand.value ? '1' : '0')
    const number = operand.kind === 'text' ? readNumber(operand.value) : operand
    if (number?.kind !== 'number') return undefined
    const scale = to.kind === 'decimal' ? to.scale : 0
    return { kind: 'number', value: roundDecimal(number.value, scale) }
  }
  if (to.kind === 'timestamp' && operand.kind === 'text') return readInstant(operand.value)
  if (to.kind === 'timestamp' && operand.kind === 'instant') return operand
  if (to.kind === 'date') {
    const instant = operand.kind === 'text' ? readInstant(operand.value) : operand
    return instant?.kind === 'instant' ? readInstant(instant.value.slice(0, 10)) : undefined
  }
  return undefined
}

function castToText(operand: Value): Maybe {
  return operand.kind === 'number' ? textValue(printDecimal(operand.value)) : undefined
}
