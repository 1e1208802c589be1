import type { Node } from 'libpg-query'
import type { BinaryOperator, Expression } from '../../sql/expression.ts'
import { type Conversion, call, joinWith, negate } from './conversion.ts'
import { convertLike } from './convert-pattern.ts'

/** `a operator b`: arithmetic, comparison, matching, and what other dialects spell as functions. */
export function convertInfix(
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

/** Rows are compared column by column. */
export function compare(
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
