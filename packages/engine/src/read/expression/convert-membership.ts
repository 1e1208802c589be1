import type { Node } from 'libpg-query'
import type { Expression } from '../../sql/expression.ts'
import { type Conversion, joinWith, negate } from './conversion.ts'
import { convertInfix } from './convert-infix.ts'
import { readArray } from './read-array.ts'

/** `operand in (list)` */
export function convertIn(
  operand: Node,
  list: readonly Expression[],
  negated: boolean,
  conversion: Conversion,
): Expression {
  return { kind: 'in', operand: conversion.convert(operand), list, negated }
}

/** `= any (array)` is `in`, `<> all (array)` is `not in`; other operators are written out. */
export function convertAny(
  operator: string,
  isAny: boolean,
  left: Node,
  right: Node,
  conversion: Conversion,
): Expression {
  const elements = readArray(right)
  if (!elements) return conversion.fault('"any" and "all" are known over a written list only')
  if (elements.length === 0) return { kind: 'boolean', value: !isAny }
  if (operator === (isAny ? '=' : '<>')) {
    return convertIn(left, elements.map(conversion.convert), !isAny, conversion)
  }
  const tests = elements.map((element) => convertInfix(operator, left, element, conversion))
  return joinWith(isAny ? 'or' : 'and', tests)
}

/** `between` is written out as two comparisons. */
export function convertBetween(
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

export function readList(node: Node): readonly Node[] {
  return 'List' in node ? (node.List.items ?? []) : [node]
}
