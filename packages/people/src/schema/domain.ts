import { isObject, type Json, type JsonObject } from '../json.ts'
import { isSame } from './evaluate.ts'

/** What a place of the schema can hold, where that can be counted. */
export type Domain =
  | { readonly kind: 'choice'; readonly values: readonly Json[] }
  | { readonly kind: 'boolean' }
  | NumberDomain
  | { readonly kind: 'date'; readonly format: 'date' | 'date-time' | 'time' }
  | {
      readonly kind: 'set'
      readonly values: readonly Json[]
      readonly least: number
      readonly most: number
    }
  /** Words: no fact but for names, places and keys. */
  | TextDomain
  | { readonly kind: 'object' }
  | { readonly kind: 'other' }

export interface NumberDomain {
  readonly kind: 'number'
  readonly whole: boolean
  readonly minimum: number | null
  readonly maximum: number | null
  /** The distance between neighbouring values, or null. */
  readonly step: number | null
}

export interface TextDomain {
  readonly kind: 'text'
  readonly format: string | null
  readonly pattern: string | null
  readonly least: number
  readonly most: number
}

/** Reads what all parts of a place allow together. `expand` gives the parts of array items. */
export function readDomain(
  parts: readonly JsonObject[],
  expandItems: (schema: JsonObject) => readonly JsonObject[],
): Domain {
  const values = intersect(parts.flatMap(listValues))
  if (values) return { kind: 'choice', values }
  const types = parts.map(({ type }) => type).filter((type) => type !== undefined)
  const has = (name: string): boolean =>
    types.length > 0 &&
    types.every((type) => (Array.isArray(type) ? type.includes(name) : type === name))
  if (has('boolean')) return { kind: 'boolean' }
  if (types.some((type) => type === 'integer' || (Array.isArray(type) && type.includes('integer'))))
    return readNumber(parts, true)
  if (has('number')) return readNumber(parts, false)
  if (has('string')) return readText(parts)
  if (has('object') || parts.some(({ properties }) => isObject(properties)))
    return { kind: 'object' }
  if (has('array')) return readSet(parts, expandItems)
  return { kind: 'other' }
}

function listValues(part: JsonObject): readonly (readonly Json[])[] {
  if ('const' in part) return [[part['const'] ?? null]]
  return Array.isArray(part['enum']) ? [part['enum']] : []
}

function intersect(lists: readonly (readonly Json[])[]): readonly Json[] | null {
  const [first, ...others] = lists
  if (!first) return null
  return first.filter((value) => others.every((list) => list.some((other) => isSame(value, other))))
}

function readNumber(parts: readonly JsonObject[], whole: boolean): NumberDomain {
  const lows = parts.flatMap(({ minimum, exclusiveMinimum }) => [
    ...(typeof minimum === 'number'
      ? [exclusiveMinimum === true ? above(minimum, whole) : minimum]
      : []),
    ...(typeof exclusiveMinimum === 'number' ? [above(exclusiveMinimum, whole)] : []),
  ])
  const highs = parts.flatMap(({ maximum, exclusiveMaximum }) => [
    ...(typeof maximum === 'number'
      ? [exclusiveMaximum === true ? below(maximum, whole) : maximum]
      : []),
    ...(typeof exclusiveMaximum === 'number' ? [below(exclusiveMaximum, whole)] : []),
  ])
  const steps = parts.flatMap(({ multipleOf }) =>
    typeof multipleOf === 'number' ? [multipleOf] : [],
  )
  const step = steps.length > 0 ? Math.max(...steps) : null
  return {
    kind: 'number',
    whole: whole || (step !== null && Number.isInteger(step)),
    minimum: lows.length > 0 ? Math.max(...lows) : null,
    maximum: highs.length > 0 ? Math.min(...highs) : null,
    step: step ?? (whole ? 1 : null),
  }
}

function above(bound: number, whole: boolean): number {
  return whole ? Math.floor(bound) + 1 : bound + 0.01
}

function below(bound: number, whole: boolean): number {
  return whole ? Math.ceil(bound) - 1 : bound - 0.01
}

function readText(parts: readonly JsonObject[]): Domain {
  const format = parts.map((part) => part['format']).find((name) => typeof name === 'string')
  const pattern = parts.map((part) => part['pattern']).find((text) => typeof text === 'string')
  if ((format === 'date' || format === 'date-time' || format === 'time') && pattern === undefined) {
    return { kind: 'date', format }
  }
  const numbers = (key: string): readonly number[] =>
    parts.map((part) => part[key]).filter((value) => typeof value === 'number')
  return {
    kind: 'text',
    format: typeof format === 'string' ? format : null,
    pattern: typeof pattern === 'string' ? pattern : null,
    least: Math.max(0, ...numbers('minLength')),
    most: Math.min(Number.MAX_SAFE_INTEGER, ...numbers('maxLength')),
  }
}

/** An array of listed values, each at most once, can be counted; other arrays are for the writer. */
function readSet(
  parts: readonly JsonObject[],
  expandItems: (schema: JsonObject) => readonly JsonObject[],
): Domain {
  const strange = ['prefixItems', 'contains', 'unevaluatedItems', 'additionalItems']
  if (parts.some((part) => strange.some((key) => key in part))) return { kind: 'other' }
  const items = parts.flatMap((part) => (isObject(part['items']) ? expandItems(part['items']) : []))
  const values = intersect(items.flatMap(listValues))
  if (!values || values.length === 0) return { kind: 'other' }
  const numbers = (key: string): readonly number[] =>
    parts.map((part) => part[key]).filter((value) => typeof value === 'number')
  const least = Math.max(0, ...numbers('minItems'))
  const most = Math.min(values.length, ...numbers('maxItems'))
  return least > most ? { kind: 'other' } : { kind: 'set', values, least, most }
}
