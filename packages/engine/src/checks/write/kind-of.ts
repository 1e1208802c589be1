import type { Type } from '../../model/schema.ts'
import type { Expression } from '../../sql/expression.ts'
import { findColumn, openScope, type Scope } from './scope.ts'

/** What an expression gives, as far as arithmetic cares. `decimal` is exact, `float` is not. */
export type ValueKind = 'integer' | 'decimal' | 'float' | 'other'

/** The kind of value DuckDB makes of an expression that `writeExpression` wrote. */
export function kindOf(expression: Expression, scope: Scope): ValueKind {
  switch (expression.kind) {
    case 'number':
      if (/^-?\d+$/.test(expression.text)) return 'integer'
      return /e/i.test(expression.text) ? 'float' : 'decimal'
    case 'column':
      return kindOfType(findColumn(scope, expression.path).type)
    case 'unary':
      return expression.operator === '-' ? kindOf(expression.operand, scope) : 'other'
    case 'binary':
      return kindOfArithmetic(expression, scope)
    case 'case':
      return widest(
        [
          ...expression.branches.map(({ then }) => then),
          ...(expression.otherwise ? [expression.otherwise] : []),
        ],
        scope,
      )
    case 'cast':
      return expression.to.kind === 'integer' ||
        expression.to.kind === 'decimal' ||
        expression.to.kind === 'float'
        ? expression.to.kind
        : 'other'
    case 'call':
      return kindOfCall(expression.name, expression.args, scope)
    case 'aggregate':
      if (expression.name === 'count') return 'integer'
      if (expression.name === 'avg' || !expression.of) return 'float'
      return kindOf(expression.of, openScope(scope.context, expression.child))
    default:
      return 'other'
  }
}

export function kindOfType(type: Type): ValueKind {
  if (type.kind === 'integer' || type.kind === 'float') return type.kind
  if (type.kind === 'decimal') return type.precision > 38 ? 'float' : 'decimal'
  return 'other'
}

function kindOfArithmetic(
  expression: Extract<Expression, { kind: 'binary' }>,
  scope: Scope,
): ValueKind {
  const { operator, left, right } = expression
  if (!['+', '-', '*', '/', '%'].includes(operator)) return 'other'
  const kind = widest([left, right], scope)
  return operator === '/' && kind === 'decimal' ? 'float' : kind
}

const wholeCalls: ReadonlySet<string> = new Set([
  'length',
  'position',
  'sign',
  'num_nonnulls',
  'num_nulls',
])
// seconds have parts
const floatCalls: ReadonlySet<string> = new Set(['extract', 'sqrt', 'power', 'exp', 'ln', 'log'])
const sameCalls: ReadonlySet<string> = new Set([
  'coalesce',
  'greatest',
  'least',
  'nullif',
  'abs',
  'mod',
])
const roundingCalls: ReadonlySet<string> = new Set(['round', 'trunc', 'floor', 'ceil'])

function kindOfCall(name: string, args: readonly Expression[], scope: Scope): ValueKind {
  if (wholeCalls.has(name)) return 'integer'
  if (floatCalls.has(name)) return 'float'
  if (sameCalls.has(name)) return widest(args, scope)
  if (roundingCalls.has(name)) return widest(args.slice(0, 1), scope)
  return 'other'
}

function widest(parts: readonly Expression[], scope: Scope): ValueKind {
  const kinds = parts.filter(({ kind }) => kind !== 'null').map((part) => kindOf(part, scope))
  return (
    (['other', 'float', 'decimal', 'integer'] as const).find((kind) => kinds.includes(kind)) ??
    'other'
  )
}
