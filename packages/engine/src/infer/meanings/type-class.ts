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
    case 'other':
      return otherTypes[type.name.toLowerCase().replace(/[\s(].*/, '')] ?? 'other'
    default:
      return type.kind
  }
}

// names of types in dialects beside PostgreSQL and MySQL
const otherTypes: Readonly<Record<string, TypeClass>> = {
  bignumeric: 'number',
  bit: 'boolean',
  clob: 'text',
  datetime2: 'timestamp',
  datetimeoffset: 'timestamp',
  double: 'number',
  float64: 'number',
  hierarchyid: 'text',
  image: 'bytes',
  int64: 'integer',
  money: 'number',
  nchar: 'text',
  ntext: 'text',
  number: 'number',
  nvarchar: 'text',
  rowversion: 'bytes',
  smalldatetime: 'timestamp',
  smallmoney: 'number',
  string: 'text',
  sysname: 'text',
  timestamp_ntz: 'timestamp',
  uniqueidentifier: 'uuid',
  varchar2: 'text',
}

/** How many letters a column can hold, or null for no limit. */
export function maxLength(type: Type): number | null {
  if (type.kind === 'text' || type.kind === 'bytes') return type.maxLength
  return type.kind === 'array' ? maxLength(type.element) : null
}
