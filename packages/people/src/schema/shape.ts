import { isObject, type JsonObject } from '../json.ts'
import { writePointer } from '../pointer.ts'
import { type Domain, readDomain } from './domain.ts'
import { buildExpander, type Condition, type Expanded } from './expand.ts'
import { buildResolver, type Resolve } from './resolve-reference.ts'
import type { Schema } from './schema.ts'

/** A place of the schema and all that is said of it there. */
export interface Spot {
  /** JSON pointer: `/demographics/age`; empty for the whole. */
  readonly id: string
  readonly path: readonly string[]
  readonly parts: readonly JsonObject[]
  /** Nothing may stand there. */
  readonly isNever: boolean
}

/** A condition at an object, with the places it asks about. */
export interface OpenCondition extends Condition {
  readonly path: readonly string[]
  /** JSON pointers. */
  readonly mentions: readonly string[]
}

/** Alternatives at an object, of which one is to be chosen. */
export interface OpenUnion {
  readonly id: string
  readonly path: readonly string[]
  readonly branches: readonly Schema[]
}

/** A schema as places, and what is still to be decided. */
export interface Shape {
  /** By JSON pointer. */
  readonly spots: ReadonlyMap<string, Spot>
  readonly conditions: readonly OpenCondition[]
  readonly unions: readonly OpenUnion[]
}

/** Reads schemas into shapes. */
export interface Shaper {
  readonly resolve: Resolve
  readonly base: Shape
  /** The shape with one more schema holding at a path. */
  readonly grow: (shape: Shape, path: readonly string[], schema: Schema) => Shape
  /** The shape without what is to be decided next: its first alternatives, or its first condition. */
  readonly skip: (shape: Shape) => Shape
  readonly readDomain: (spot: Spot) => Domain
  /** The base with every branch of every alternative and condition: what may be there at all. */
  readonly listEverything: () => Shape
}

// a schema that refers to itself has no end
const deepest = 6
// people of some segments decide alike; of many open conditions each may decide in a way of their own
const mostShapes = 5000

/** Prepares a schema document for drawing facts. */
export function buildShaper(root: Schema): Shaper {
  const resolve = buildResolver(root)
  const expand = buildExpander(resolve)
  const domains = new WeakMap<Spot, Domain>()
  // the same decisions lead to the same shape, which is then made once
  const grown = new WeakMap<Shape, Map<Schema, Map<string, Shape>>>()
  const skipped = new WeakMap<Shape, Shape>()
  let shapes = 0
  const grow: Shaper['grow'] = (shape, path, schema) => {
    const bySchema = grown.get(shape) ?? new Map<Schema, Map<string, Shape>>()
    const byPath = bySchema.get(schema) ?? new Map<string, Shape>()
    grown.set(shape, bySchema.set(schema, byPath))
    const id = writePointer(path)
    const known = byPath.get(id)
    if (known) return known
    const builder: Builder = {
      spots: new Map(shape.spots),
      conditions: [...shape.conditions],
      unions: [...shape.unions],
      expand,
    }
    add(builder, path, schema)
    const { spots, conditions, unions } = builder
    const made = { spots, conditions, unions }
    shapes += 1
    if (shapes < mostShapes) byPath.set(id, made)
    return made
  }
  const skip: Shaper['skip'] = (shape) => {
    const known = skipped.get(shape)
    if (known) return known
    const { unions, conditions } = shape
    const rest =
      unions.length > 0
        ? { ...shape, unions: unions.slice(1) }
        : { ...shape, conditions: conditions.slice(1) }
    skipped.set(shape, rest)
    return rest
  }
  const empty: Shape = { spots: new Map(), conditions: [], unions: [] }
  const base = grow(empty, [], root)
  return {
    resolve,
    base,
    grow,
    skip,
    readDomain: (spot) => {
      let found = domains.get(spot)
      if (!found) {
        found = readDomain(spot.parts, (items) => expand(items).parts)
        domains.set(spot, found)
      }
      return found
    },
    listEverything: () => {
      let shape = base
      for (let at = 0; at < 100; at += 1) {
        const { conditions, unions } = shape
        if (conditions.length === 0 && unions.length === 0) break
        shape = { spots: shape.spots, conditions: [], unions: [] }
        for (const { path, then, otherwise } of conditions)
          for (const schema of [then, otherwise])
            if (schema !== false) shape = grow(shape, path, schema)
        for (const { path, branches } of unions)
          for (const schema of branches) if (schema !== false) shape = grow(shape, path, schema)
      }
      return shape
    },
  }
}

interface Builder {
  readonly spots: Map<string, Spot>
  readonly conditions: OpenCondition[]
  readonly unions: OpenUnion[]
  readonly expand: (schema: Schema) => Expanded
}

function add(builder: Builder, path: readonly string[], schema: Schema): void {
  if (path.length > deepest) return
  const { parts, conditions, unions, isNever } = builder.expand(schema)
  const id = writePointer(path)
  const before = builder.spots.get(id)
  // the same words again, through another reference, say nothing new
  const fresh = parts.filter((part) => !before?.parts.includes(part))
  builder.spots.set(id, {
    id,
    path,
    parts: [...(before?.parts ?? []), ...fresh],
    isNever: isNever || (before?.isNever ?? false),
  })
  for (const part of fresh) {
    const { properties } = part
    if (!isObject(properties)) continue
    for (const [name, inner] of Object.entries(properties)) {
      if (isObject(inner) || typeof inner === 'boolean') add(builder, [...path, name], inner)
    }
  }
  for (const condition of conditions) {
    const mentions = listMentions(condition.when, path)
    builder.conditions.push({ ...condition, path, mentions })
  }
  for (const { branches } of unions) {
    builder.unions.push({ id: `${id} branch ${builder.unions.length}`, path, branches })
  }
}

/** The places that a condition asks about. */
function listMentions(schema: Schema, path: readonly string[]): readonly string[] {
  if (typeof schema === 'boolean') return []
  const { properties, required } = schema
  const inner = ['allOf', 'anyOf', 'oneOf'].flatMap((key) =>
    Array.isArray(schema[key]) ? (schema[key] as readonly Schema[]) : [],
  )
  const not = schema['not']
  const named = isObject(properties) ? Object.entries(properties) : []
  return [
    ...named.flatMap(([name, part]) => {
      const below = isObject(part) ? listMentions(part, [...path, name]) : []
      return below.length > 0 ? below : [writePointer([...path, name])]
    }),
    ...(Array.isArray(required) ? required : [])
      .filter((name) => !named.some(([known]) => known === name))
      .map((name) => writePointer([...path, String(name)])),
    ...[...inner, ...(isObject(not) ? [not] : [])].flatMap((part) => listMentions(part, path)),
  ]
}
