import type { Expression } from '../../sql/expression.ts'
import type { DeclaredType } from '../changes/schema-change.ts'

/** `tinyint(1) DEFAULT 5` is a small number after all. */
export function fitType(declared: DeclaredType, value: Expression | null): DeclaredType {
  if (declared.kind !== 'built-in' || declared.type.kind !== 'boolean' || !value) return declared
  const text = value.kind === 'number' ? value.text : value.kind === 'text' ? value.value : '0'
  if (/^[01]$/.test(text) || value.kind === 'boolean') return declared
  return { ...declared, type: { kind: 'integer', bits: 8, unsigned: false } }
}

/** MySQL quotes defaults of any type: `decimal DEFAULT '0.00'`; zero dates are no dates. */
export function fitDefault(value: Expression, declared: DeclaredType): Expression | null {
  if (declared.kind !== 'built-in') return value
  const { type } = declared
  const text = value.kind === 'text' ? value.value : value.kind === 'number' ? value.text : null
  if (text === null) return value
  switch (type.kind) {
    case 'integer':
    case 'decimal':
    case 'float':
      return /^-?\d+(?:\.\d+)?$/.test(text) ? { kind: 'number', text } : null
    case 'boolean':
      return { kind: 'boolean', value: text === '1' }
    case 'date':
    case 'timestamp':
      return /^0000|-00/.test(text) || value.kind === 'number' ? null : value
    case 'text':
    case 'enum':
    case 'set':
      return { kind: 'text', value: text }
    default:
      return value
  }
}
