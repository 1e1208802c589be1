import type { SchemaNode } from './schema-node.ts'

export type TypeName = 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object'

/** What a schema says, the same for every version; what it leaves open is undefined. */
export interface Keywords {
  readonly types?: ReadonlySet<TypeName> | undefined
  /** Numbers must be whole: `integer` stands among the types and `number` does not. */
  readonly whole?: boolean | undefined
  /** The values of `enum`; `const` is a list of one. */
  readonly values?: readonly (readonly unknown[])[] | undefined
  readonly multipleOf?: number | undefined
  readonly minimum?: Bound | undefined
  readonly maximum?: Bound | undefined
  readonly minLength?: number | undefined
  readonly maxLength?: number | undefined
  readonly pattern?: RegExp | undefined
  readonly format?: string | undefined
  readonly minItems?: number | undefined
  readonly maxItems?: number | undefined
  readonly uniqueItems?: boolean | undefined
  readonly prefixItems?: readonly SchemaNode[] | undefined
  readonly restItems?: SchemaNode | undefined
  readonly contains?: Contains | undefined
  readonly unevaluatedItems?: SchemaNode | undefined
  readonly minProperties?: number | undefined
  readonly maxProperties?: number | undefined
  readonly required?: readonly string[] | undefined
  readonly properties?: ReadonlyMap<string, SchemaNode> | undefined
  readonly patternProperties?: readonly (readonly [RegExp, SchemaNode])[] | undefined
  readonly additionalProperties?: SchemaNode | undefined
  readonly propertyNames?: SchemaNode | undefined
  readonly dependentRequired?: readonly (readonly [string, readonly string[]])[] | undefined
  readonly dependentSchemas?: readonly (readonly [string, SchemaNode])[] | undefined
  readonly unevaluatedProperties?: SchemaNode | undefined
  readonly allOf?: readonly SchemaNode[] | undefined
  readonly anyOf?: readonly SchemaNode[] | undefined
  readonly oneOf?: readonly SchemaNode[] | undefined
  readonly not?: SchemaNode | undefined
  readonly condition?: Condition | undefined
  readonly reference?: SchemaNode | undefined
  readonly dynamicReference?: DynamicReference | undefined
}

export interface Bound {
  readonly value: number
  readonly exclusive: boolean
}

export interface Contains {
  readonly node: SchemaNode
  readonly least: number
  readonly most: number
  /** 2020-12: an item that it accepts counts as evaluated. */
  readonly evaluates: boolean
}

export interface Condition {
  readonly when: SchemaNode
  readonly then?: SchemaNode | undefined
  readonly otherwise?: SchemaNode | undefined
}

/** A reference that the outermost resource in scope may answer. */
export interface DynamicReference {
  readonly target: SchemaNode
  /** The name it goes by; null for `$recursiveRef`, which has none. */
  readonly anchor: string | null
}
