import type { A_Expr, Node } from 'libpg-query'
import type { BinaryOperator, Expression } from '../../sql/expression.ts'
import { type Conversion, call, joinWith, negate, readNames } from './conversion.ts'
import { convertLike, convertSimilar } from './convert-pattern.ts'
import { readArray } from './read-array.ts'

/** Operators: arithmetic, comparison, `between`, `in`, `any`, patterns. */
export function convertOperator(body: A_Expr, conversion: Conversion): Expression {
  const operator = readNames(body.name).at(-1) ?? ''
  const { lexpr, rexpr } = body
  if (!rexpr) return conversion.fault(`the operator "${operator}" has nothing on its right`)
  if (!lexpr) return convertPrefix(operator, conversion.convert(rexpr), conversion)
  switch (body.kind) {
    case 'AEXPR_OP':
      return convertInfix(operator, lexpr, rexpr, conversion)
    case 'AEXPR_IN':
      return convertIn(lexpr, readList(rexpr).map(conversion.convert), operator !== '=', conversion)
    case 'AEXPR_OP_ANY':
    case 'AEXPR_OP_ALL':
      return convertAny(operator, body.kind === 'AEXPR_OP_ANY', lexpr, rexpr, conversion)
    case 'AEXPR_DISTINCT':
      return compare('distinct', lexpr, rexpr, conversion)
    case 'AEXPR_NOT_DISTINCT':
      return compare('not-distinct', lexpr, rexpr, conversion)
    case 'AEXPR_NULLIF':
      return call('nullif', conversion.convert(lexpr), conversion.convert(rexpr))
    case 'AEXPR_LIKE':
    case 'AEXPR_ILIKE':
      return convertLike(
        {
          operand: lexpr,
          pattern: rexpr,
          negated: operator.startsWith('!'),
          ignoreCase: body.kind === 'AEXPR_ILIKE',
        },
        conversion,
      )
    case 'AEXPR_SIMILAR':
      return convertSimilar(
        { operand: lexpr, pattern: rexpr, negated: operator.startsWith('!'), ignoreCase: false },
        conversion,
      )
    case 'AEXPR_BETWEEN':
    case 'AEXPR_NOT_BETWEEN':
    case 'AEXPR_BETWEEN_SYM':
    case 'AEXPR_NOT_BETWEEN_SYM':
      return convertBetween(body.kind, lexpr, readList(rexpr), conversion)
    default:
      return conversion.fault(`the operator "${operator}" is not known in this form`)
  }
}

function convertPrefix(operator: string, operand: Expression, conversion: Conversion): Expression {
  if (operator === '+') return operand
  if (operator === '@') return call('abs', operand)
  if (operator !== '-') return conversion.fault(`the operator "${operator}" is not known`)
  if (operand.kind === 'number') {
    const { text } = operand
    return { kind: 'number', text: text.startsWith('-') ? text.slice(1) : `-${text}` }
  }
  return { kind: 'unary', operator: '-', operand }
}

function convertInfix(
  operator: string,
  left: Node,
  right: Node,
  conversion: Conversion,
): Expression {
  if (isBinaryOperator(operator)) return compare(operator, left, right, conversion)
  const matching = /^(!?)~(~?)(\*?)$/.exec(operator)
  if (matching) {
    const pattern = {
      operand: left,
      pattern: right,
      negated: matching[1] === '!',
      ignoreCase: matching[3] === '*',
    }
    if (matching[2] === '~') return convertLike(pattern, conversion)
    return {
      kind: 'regex',
      operand: conversion.convert(left),
      pattern: conversion.convert(right),
      negated: pattern.negated,
      ignoreCase: pattern.ignoreCase,
    }
  }
  const name = operatorFunctions[operator]
  if (name === undefined) return conversion.fault(`the operator "${operator}" is not known`)
  return call(name, conversion.convert(left), conversion.convert(right))
}

function compare(
  operator: BinaryOperator,
  left: Node,
  right: Node,
  conversion: Conversion,
): Expression {
  if (!('RowExpr' in left) || !('RowExpr' in right)) {
    return {
      kind: 'binary',
      operator,
      left: conversion.convert(left),
      right: conversion.convert(right),
    }
  }
  const others = right.RowExpr.args ?? []
  const pairs = (left.RowExpr.args ?? []).map((node, index): Expression => {
    const other = others[index]
    if (!other) return conversion.fault('rows of different length are compared')
    return compare('=', node, other, conversion)
  })
  if (operator === '=' && pairs.length > 0) return joinWith('and', pairs)
  if (operator === '<>' && pairs.length > 0) return negate(joinWith('and', pairs))
  return conversion.fault(`rows are compared by "${operator}"`)
}

function convertIn(
  operand: Node,
  list: readonly Expression[],
  negated: boolean,
  conversion: Conversion,
): Expression {
  return { kind: 'in', operand: conversion.convert(operand), list, negated }
}

/** `= any (array)` is `in`, `<> all (array)` is `not in`; other operators are written out. */
function convertAny(
  operator: string,
  isAny: boolean,
  left: Node,
  right: Node,
  conversion: Conversion,
): Expression {
  const elements = readArray(right)
  if (!elements) return conversion.fault('"any" and "all" are known over a written list only')
  if (operator === '=' && isAny)
    return convertIn(left, elements.map(conversion.convert), false, conversion)
  if (operator === '<>' && !isAny)
    return convertIn(left, elements.map(conversion.convert), true, conversion)
  const tests = elements.map((element) => convertInfix(operator, left, element, conversion))
  if (tests.length === 0) return { kind: 'boolean', value: !isAny }
  return joinWith(isAny ? 'or' : 'and', tests)
}

function convertBetween(
  kind: string,
  operandNode: Node,
  bounds: readonly Node[],
  conversion: Conversion,
): Expression {
  const operand = conversion.convert(operandNode)
  const [low, high] = bounds.map(conversion.convert)
  if (!low || !high) return conversion.fault('"between" lacks a bound')
  const within = (from: Expression, to: Expression): Expression =>
    joinWith('and', [
      { kind: 'binary', operator: '>=', left: operand, right: from },
      { kind: 'binary', operator: '<=', left: operand, right: to },
    ])
  const inside = kind.endsWith('SYM')
    ? joinWith('or', [within(low, high), within(high, low)])
    : within(low, high)
  return kind.includes('NOT') ? negate(inside) : inside
}

function readList(node: Node): readonly Node[] {
  return 'List' in node ? (node.List.items ?? []) : [node]
}

function isBinaryOperator(operator: string): operator is BinaryOperator {
  return binaryOperators.has(operator)
}

const binaryOperators: ReadonlySet<string> = new Set([
  '+',
  '-',
  '*',
  '/',
  '%',
  '=',
  '<>',
  '<',
  '<=',
  '>',
  '>=',
  '||',
])

/** Operators that other dialects spell as functions. */
const operatorFunctions: Readonly<Record<string, string>> = {
  '^': 'power',
  '&': 'bitwise_and',
  '|': 'bitwise_or',
  '#': 'bitwise_xor',
  '<<': 'shift_left',
  '>>': 'shift_right',
  '->': 'json_extract',
  '->>': 'json_extract_string',
}
