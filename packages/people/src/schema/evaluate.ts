import { isObject, type Json, type JsonObject } from '../json.ts'
import type { Resolve } from './resolve-reference.ts'
import type { Schema } from './schema.ts'

/** Whether a value is of a schema, for the conditions that facts are drawn under; what it does not know holds. */
export function evaluate(schema: Schema, value: Json | undefined, resolve: Resolve): boolean {
  if (typeof schema === 'boolean') return schema
  const reference = schema['$ref']
  const target = typeof reference === 'string' ? resolve(reference) : null
  if (target !== null && !evaluate(target, value, resolve)) return false
  const list = (key: string): readonly Schema[] =>
    Array.isArray(schema[key]) ? (schema[key] as readonly Schema[]) : []
  if (!list('allOf').every((part) => evaluate(part, value, resolve))) return false
  const any = list('anyOf')
  if (any.length > 0 && !any.some((part) => evaluate(part, value, resolve))) return false
  const one = list('oneOf')
  if (one.length > 0 && one.filter((part) => evaluate(part, value, resolve)).length !== 1)
    return false
  const not = schema['not']
  if ((isObject(not) || typeof not === 'boolean') && evaluate(not, value, resolve)) return false
  if (value === undefined) return true
  return hasScalar(schema, value) && hasContent(schema, value, resolve)
}

function hasScalar(schema: JsonObject, value: Json): boolean {
  const { type, const: only, enum: values, pattern } = schema
  if ('const' in schema && !isSame(only ?? null, value)) return false
  if (Array.isArray(values) && !values.some((known: Json) => isSame(known, value))) return false
  if (
    type !== undefined &&
    !(Array.isArray(type) ? type : [type]).some((name) => isOf(name, value))
  )
    return false
  if (typeof value === 'number') return isWithin(schema, value)
  if (typeof value === 'string' && typeof pattern === 'string') {
    return new RegExp(pattern, 'u').test(value)
  }
  return true
}

function isWithin(schema: JsonObject, value: number): boolean {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema
  // in draft 4 these are true or false beside the bound
  const isOpen = [exclusiveMinimum === true, exclusiveMaximum === true]
  if (typeof minimum === 'number' && (isOpen[0] ? value <= minimum : value < minimum)) return false
  if (typeof maximum === 'number' && (isOpen[1] ? value >= maximum : value > maximum)) return false
  if (typeof exclusiveMinimum === 'number' && value <= exclusiveMinimum) return false
  return !(typeof exclusiveMaximum === 'number' && value >= exclusiveMaximum)
}

function hasContent(schema: JsonObject, value: Json, resolve: Resolve): boolean {
  if (Array.isArray(value)) {
    const contains = schema['contains']
    if (!isObject(contains)) return true
    return value.some((entry: Json) => evaluate(contains, entry, resolve))
  }
  if (!isObject(value)) return true
  const { required, properties } = schema
  if (Array.isArray(required) && !required.every((name) => String(name) in value)) return false
  if (!isObject(properties)) return true
  return Object.entries(properties).every(
    ([name, inner]) => !(name in value) || evaluate(inner as Schema, value[name], resolve),
  )
}

function isOf(type: Json | undefined, value: Json): boolean {
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isObject(value)
  return typeof value === type
}

/** Whether two values are the same JSON. */
export function isSame(a: Json, b: Json): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b)) {
    return (
      a.length === b.length &&
      a.every((entry, at) => isSame(entry, (b as readonly Json[])[at] ?? null))
    )
  }
  if (!isObject(a) || !isObject(b)) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in b && isSame(a[key] ?? null, b[key] ?? null))
  )
}
