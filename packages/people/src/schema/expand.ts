import { isObject, type Json, type JsonObject } from '../json.ts'
import type { Resolve } from './resolve-reference.ts'
import type { Schema } from './schema.ts'

/** A schema taken apart: what always holds, what holds under a condition, and where it branches. */
export interface Expanded {
  readonly parts: readonly JsonObject[]
  readonly conditions: readonly Condition[]
  readonly unions: readonly Union[]
  /** Nothing satisfies it. */
  readonly isNever: boolean
}

export interface Condition {
  readonly when: Schema
  readonly then: Schema
  readonly otherwise: Schema
}

/** Alternatives; of `oneOf` and `anyOf` alike one is chosen. */
export interface Union {
  readonly branches: readonly Schema[]
}

/** Takes schemas apart, each once. */
export function buildExpander(resolve: Resolve): (schema: Schema) => Expanded {
  const known = new Map<Schema, Expanded>()
  return (schema) => {
    let found = known.get(schema)
    if (!found) {
      found = expand(schema, resolve, new Set())
      known.set(schema, found)
    }
    return found
  }
}

const nothing: Expanded = { parts: [], conditions: [], unions: [], isNever: false }

function expand(schema: Schema, resolve: Resolve, seen: Set<Schema>): Expanded {
  if (schema === true || seen.has(schema)) return nothing
  if (schema === false) return { ...nothing, isNever: true }
  const within = new Set([...seen, schema])
  const reference = schema['$ref']
  const target = typeof reference === 'string' ? resolve(reference) : null
  const all = [...(target === null ? [] : [target]), ...listSchemas(schema['allOf'])]
  const inner = all.map((part) => expand(part, resolve, within))
  const unions = ['oneOf', 'anyOf'].flatMap((key) => {
    const branches = listSchemas(schema[key])
    return branches.length > 0 ? [readUnion(branches, resolve)] : []
  })
  const when = readSchema(schema['if'])
  const dependent = listDependent(schema)
  return {
    parts: [
      schema,
      ...refuseNames(schema['not']),
      ...inner.flatMap(({ parts }) => parts),
      ...unions.flatMap((union) => ('part' in union ? [union.part] : [])),
    ],
    conditions: [
      ...(when === null
        ? []
        : [
            {
              when,
              then: readSchema(schema['then']) ?? true,
              otherwise: readSchema(schema['else']) ?? true,
            },
          ]),
      ...dependent,
      ...inner.flatMap(({ conditions }) => conditions),
    ],
    unions: [
      ...unions.flatMap((union) => ('part' in union ? [] : [union])),
      ...inner.flatMap((entry) => entry.unions),
    ],
    isNever: inner.some(({ isNever }) => isNever),
  }
}

/** Names that must not be there, each by itself: `not: { required: [name] }`, alone or among `anyOf`. */
function refuseNames(not: Json | undefined): readonly JsonObject[] {
  if (!isObject(not)) return []
  const { required, anyOf } = not
  const isAlone = Object.keys(not).length === 1
  if (isAlone && Array.isArray(anyOf)) return anyOf.flatMap(refuseNames)
  const [name, another] = isAlone && Array.isArray(required) ? required : []
  return typeof name === 'string' && another === undefined
    ? [{ properties: { [name]: false } }]
    : []
}

/** Branches of single values are an enumeration, and one beside null is itself. */
function readUnion(
  branches: readonly Schema[],
  resolve: Resolve,
): Union | { readonly part: JsonObject } {
  const plain = branches.map((branch) => follow(branch, resolve))
  const values = plain.map((branch) => {
    if (!isObject(branch)) return null
    if ('const' in branch) return [branch['const'] ?? null]
    return Array.isArray(branch['enum']) ? (branch['enum'] as readonly Json[]) : null
  })
  if (values.every((list) => list !== null)) {
    return { part: { enum: values.flat().filter((value) => value !== undefined) } }
  }
  const others = plain.filter((branch) => !(isObject(branch) && branch['type'] === 'null'))
  const [only] = others
  if (others.length === 1 && isObject(only)) return { part: only }
  return { branches: others }
}

function follow(schema: Schema, resolve: Resolve): Schema {
  const reference = isObject(schema) ? schema['$ref'] : undefined
  return typeof reference === 'string' ? (resolve(reference) ?? schema) : schema
}

/** `dependentSchemas`, and the form of it in older drafts, as conditions. */
function listDependent(schema: JsonObject): readonly Condition[] {
  const given = [schema['dependentSchemas'], schema['dependencies']].filter(isObject)
  return given.flatMap((entries) =>
    Object.entries(entries).flatMap(([name, inner]) => {
      const then = readSchema(inner)
      return then === null ? [] : [{ when: { required: [name] }, then, otherwise: true }]
    }),
  )
}

function listSchemas(value: Json | undefined): readonly Schema[] {
  return Array.isArray(value) ? value.filter((part) => readSchema(part) !== null) : []
}

function readSchema(value: Json | undefined): Schema | null {
  return isObject(value) || typeof value === 'boolean' ? value : null
}
