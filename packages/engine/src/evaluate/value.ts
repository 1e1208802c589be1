import type { Type } from '../model/schema.ts'
import { type Decimal, readDecimal } from './decimal.ts'

/** A value while an expression is evaluated. */
export type Value =
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'text'; readonly value: string }
  /** ISO 8601 with its time of day, so that instants compare as text: `2026-01-01T00:00:00`. */
  | { readonly kind: 'instant'; readonly value: string }

export const nullValue: Value = { kind: 'null' }

export function booleanValue(value: boolean): Value {
  return { kind: 'boolean', value }
}

export function textValue(value: string): Value {
  return { kind: 'text', value }
}

/** Canonical text of a column as a value; undefined for types that are not compared here. */
export function readValue(text: string | null, type: Type): Value | undefined {
  if (text === null) return nullValue
  switch (type.kind) {
    case 'integer':
    case 'decimal':
    case 'float':
      return readNumber(text)
    case 'boolean':
      return booleanValue(text === 'true')
    case 'date':
    case 'timestamp':
      return readInstant(text)
    case 'text':
    case 'enum':
    case 'uuid':
      return textValue(text)
    default:
      return undefined
  }
}

export function readNumber(text: string): Value | undefined {
  const value = readDecimal(text)
  return value ? { kind: 'number', value } : undefined
}

const instant = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.(\d{1,6}))?Z?)?$/

/** A date or a timestamp in UTC; undefined for other texts. */
export function readInstant(text: string): Value | undefined {
  const match = instant.exec(text.trim())
  if (!match) return undefined
  const [, day = '', time = '00:00:00', fraction = ''] = match
  const seconds = time.length === 5 ? `${time}:00` : time
  return { kind: 'instant', value: `${day}T${seconds}.${fraction.padEnd(6, '0')}` }
}
