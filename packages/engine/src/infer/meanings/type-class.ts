import type { Type } from '../../model/schema.ts'
import type { TypeClass } from './meaning.ts'

/** What of a type matters to a column's meaning; an array counts as its elements. */
export function typeClass(type: Type): TypeClass {
  switch (type.kind) {
    case 'decimal':
      return type.scale === 0 ? 'integer' : 'number'
    case 'float':
      return 'number'
    case 'enum':
    case 'set':
      return 'choice'
    case 'array':
      return typeClass(type.element)
    case 'bits':
      return type.length === 1 ? 'boolean' : 'bytes'
    default:
      return type.kind
  }
}

/** How many letters a column can hold, or null for no limit. */
export function maxLength(type: Type): number | null {
  if (type.kind === 'text' || type.kind === 'bytes') return type.maxLength
  return type.kind === 'array' ? maxLength(type.element) : null
}
