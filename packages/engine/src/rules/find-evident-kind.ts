import { resolvePath } from '../model/resolve-paths.ts'
import type { Schema, Table, Type } from '../model/schema.ts'
import type { CastType, Expression } from '../sql/expression.ts'

export type EvidentKind = 'number' | 'text' | 'moment' | 'boolean'

/** What an expression over a row of `table` surely gives; null where more would have to be known. */
export function findEvidentKind(
  expression: Expression,
  table: Table,
  schema: Schema,
): EvidentKind | null {
  const find = (part: Expression): EvidentKind | null => findEvidentKind(part, table, schema)
  switch (expression.kind) {
    case 'text':
    case 'number':
    case 'boolean':
      return expression.kind
    case 'date':
    case 'timestamp':
      return 'moment'
    case 'column': {
      const found = resolvePath(expression.path, table, schema)
      return found.ok ? kindOf(found.column.type) : null
    }
    case 'unary':
      return expression.operator === 'not' ? 'boolean' : find(expression.operand)
    case 'is-null':
    case 'in':
    case 'like':
    case 'regex':
      return 'boolean'
    case 'binary':
      return kindOfBinary(expression, find)
    case 'case':
      return findFirst([...expression.branches.map(({ then }) => then), expression.otherwise], find)
    case 'cast':
      return casts[expression.to.kind]
    case 'call': {
      const { name, args } = expression
      return same.has(name) ? findFirst(args, find) : (calls.get(name) ?? null)
    }
    case 'aggregate': {
      const { name, of, child } = expression
      if (name === 'count' || name === 'sum' || name === 'avg') return 'number'
      const below = schema.tables.find(({ id }) => id === child)
      return of && below ? findEvidentKind(of, below, schema) : null
    }
    default:
      return null
  }
}

export function kindOf({ kind }: Type): EvidentKind | null {
  switch (kind) {
    case 'integer':
    case 'decimal':
    case 'float':
      return 'number'
    case 'date':
    case 'timestamp':
      return 'moment'
    case 'text':
    case 'enum':
      return 'text'
    case 'boolean':
      return 'boolean'
    default:
      return null
  }
}

const casts: { readonly [Kind in CastType['kind']]: EvidentKind } = {
  integer: 'number',
  decimal: 'number',
  float: 'number',
  text: 'text',
  boolean: 'boolean',
  date: 'moment',
  timestamp: 'moment',
}

const calls = new Map<string, EvidentKind>([
  ...['abs', 'round', 'floor', 'ceil', 'length', 'sqrt', 'power', 'mod', 'extract'].map(
    (name) => [name, 'number'] as const,
  ),
  ...['lower', 'upper', 'concat', 'substr', 'replace', 'trim', 'left', 'right'].map(
    (name) => [name, 'text'] as const,
  ),
  ...['now', 'current_date'].map((name) => [name, 'moment'] as const),
])

/** Functions that give one of their arguments. */
const same: ReadonlySet<string> = new Set(['coalesce', 'greatest', 'least', 'nullif'])

function kindOfBinary(
  { operator, left, right }: Extract<Expression, { kind: 'binary' }>,
  find: (part: Expression) => EvidentKind | null,
): EvidentKind | null {
  switch (operator) {
    case '||':
      return 'text'
    case '*':
    case '/':
    case '%':
    case '+':
    case '-':
      // of moments and spans another may come
      return find(left) === 'number' && find(right) === 'number' ? 'number' : null
    default:
      return 'boolean'
  }
}

function findFirst(
  parts: readonly (Expression | null)[],
  find: (part: Expression) => EvidentKind | null,
): EvidentKind | null {
  for (const part of parts) {
    const kind = part && find(part)
    if (kind) return kind
  }
  return null
}
