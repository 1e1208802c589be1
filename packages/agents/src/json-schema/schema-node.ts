import type { Dialect } from './dialects.ts'
import type { Keywords } from './keywords.ts'

/** A schema within a document, at a place of its own. */
export interface SchemaNode {
  /** A number no other node of the same set has. */
  readonly id: number
  readonly schema: boolean | JsonObject
  readonly resource: Resource
  /** Where it stands in its document: `/properties/name`. */
  readonly pointer: string
  /** What it says, once it has been read. */
  keywords?: Keywords
  /** What it asks as one function, once it has been asked for; null where it depends on more than the value. */
  test?: Test | null
  /** The same where a wrong `format` is no fault. */
  looseTest?: Test | null
}

/** Whether a value is of a schema. */
export type Test = (value: unknown) => boolean

/** A document, or a part of one that has an address of its own. */
export interface Resource {
  readonly uri: string
  readonly dialect: Dialect
  readonly root: JsonObject | boolean
  /** The schemas with a name, by it. */
  readonly anchors: Map<string, JsonObject>
  readonly dynamicAnchors: Set<string>
  /** 2019-09: a `$recursiveRef` may lead here from further in. */
  readonly recursive: boolean
  readonly nodes: Map<unknown, SchemaNode>
}

export type JsonObject = { readonly [name: string]: unknown }

/** The resources entered on the way to a schema, outermost first, each once: `$dynamicRef` asks. */
export interface Scope {
  /** Equal scopes have equal keys. */
  readonly key: string
  readonly resources: readonly Resource[]
  readonly inner: Map<Resource, Scope>
}
