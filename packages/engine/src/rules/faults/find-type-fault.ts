import type { Schema, Table } from '../../model/schema.ts'
import { isComparison } from '../../sql/comparisons.ts'
import type { Expression } from '../../sql/expression.ts'
import { printExpressionText } from '../../sql/print-expression-text.ts'
import { childrenOf } from '../../sql/walk.ts'
import { type EvidentKind, findEvidentKind } from '../find-evident-kind.ts'

/** Why no database computes an expression, in a sentence: values of kinds that do not go together. Null where nothing is wrong. */
export function findTypeFault(expression: Expression, table: Table, schema: Schema): string | null {
  const own = faultOf(expression, (part) => findEvidentKind(part, table, schema))
  if (own !== null) return own
  if (expression.kind === 'aggregate') return faultBelow(expression, schema)
  for (const part of childrenOf(expression)) {
    const fault = findTypeFault(part, table, schema)
    if (fault !== null) return fault
  }
  return null
}

/** Why an expression is no condition; null where it may be one. */
export function findConditionFault(
  expression: Expression,
  table: Table,
  schema: Schema,
): string | null {
  return notTrue(expression, (part) => findEvidentKind(part, table, schema))
}

type Find = (part: Expression) => EvidentKind | null

function faultOf(expression: Expression, find: Find): string | null {
  switch (expression.kind) {
    case 'unary':
      return expression.operator === 'not' ? notTrue(expression.operand, find) : null
    case 'case':
      return findOne(expression.branches.map(({ when }) => notTrue(when, find)))
    case 'in':
      return findOne(expression.list.map((one) => notAlike(expression.operand, one, find)))
    case 'like':
    case 'regex': {
      const kind = find(expression.operand)
      const isText = kind === null || kind === 'text'
      return isText ? null : `${show(expression.operand)} is a ${kind} and is looked at as a text`
    }
    case 'binary': {
      const { operator, left, right } = expression
      if (operator === 'and' || operator === 'or')
        return notTrue(left, find) ?? notTrue(right, find)
      if (isComparison(operator) || operator === 'distinct' || operator === 'not-distinct')
        return notAlike(left, right, find)
      return operator === '||'
        ? null
        : findOne([left, right].map((part) => notReckoned(part, find)))
    }
    default:
      return null
  }
}

function faultBelow(
  { child, name, of, where }: Extract<Expression, { kind: 'aggregate' }>,
  schema: Schema,
): string | null {
  const table = schema.tables.find(({ id }) => id === child)
  if (!table) return null
  const find: Find = (part) => findEvidentKind(part, table, schema)
  const isSum = name === 'sum' || name === 'avg'
  return findOne([
    of && isSum ? notReckoned(of, find) : null,
    of && findTypeFault(of, table, schema),
    where && notTrue(where, find),
    where && findTypeFault(where, table, schema),
  ])
}

function notTrue(part: Expression, find: Find): string | null {
  const kind = find(part)
  const isCondition = kind === null || kind === 'boolean'
  return isCondition ? null : `${show(part)} is a ${kind}, not true or false`
}

/** A text as it stands may be a moment or a number, and some databases count truth as 1. */
function notAlike(left: Expression, right: Expression, find: Find): string | null {
  if (left.kind === 'text' || right.kind === 'text') return null
  const [one, other] = [find(left), find(right)]
  const isTruth =
    (one === 'boolean' && other === 'number') || (one === 'number' && other === 'boolean')
  if (one === null || other === null || one === other || isTruth) return null
  return `${show(left)} is a ${one} and ${show(right)} is a ${other}`
}

function notReckoned(part: Expression, find: Find): string | null {
  const kind = part.kind === 'text' ? null : find(part)
  return kind === 'text' || kind === 'boolean'
    ? `${show(part)} is a ${kind}, with which nothing is reckoned`
    : null
}

function findOne(faults: readonly (string | null)[]): string | null {
  return faults.find((fault) => fault !== null) ?? null
}

function show(expression: Expression): string {
  return `"${printExpressionText(expression)}"`
}
