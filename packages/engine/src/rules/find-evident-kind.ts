import { resolvePath } from '../model/resolve-paths.ts'
import type { Schema, Table, Type } from '../model/schema.ts'
import type { Expression } from '../sql/expression.ts'

export type EvidentKind = 'number' | 'text' | 'moment' | 'boolean'

/** What an expression gives that is one column, or a value as it stands; null where more would have to be known. */
export function findEvidentKind(
  expression: Expression,
  table: Table,
  schema: Schema,
): EvidentKind | null {
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
    case 'call':
      return expression.name === 'now' || expression.name === 'current_date' ? 'moment' : null
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
