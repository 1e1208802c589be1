import type { Type } from '../../model/schema.ts'

const integers = ['TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT'] as const
const widths = { 8: 1, 16: 2, 32: 3, 64: 4 } as const

/**
 * Types of DuckDB in which a file may hold a column and that no value of a column can misfit, each
 * with the type the checks keep it in. What is not listed is judged by its text.
 */
export function listNative(type: Type): Readonly<Record<string, string>> {
  switch (type.kind) {
    case 'integer':
      return type.unsigned
        ? {}
        : Object.fromEntries(integers.slice(0, widths[type.bits]).map((name) => [name, 'BIGINT']))
    case 'decimal': {
      const name = `DECIMAL(${type.precision},${type.scale})`
      return type.precision > 38 ? {} : { [name]: name }
    }
    case 'date':
      return { DATE: 'DATE' }
    case 'timestamp':
      return type.zone ? {} : { TIMESTAMP: 'TIMESTAMP' }
    case 'uuid':
      return { UUID: 'UUID' }
    case 'boolean':
      return { BOOLEAN: 'BOOLEAN' }
    default:
      return {}
  }
}
