import type { Diagnostic, Place } from '@worldloom/diagnostics'
import type { Expression } from '../sql/expression.ts'
import type { Nesting } from './nesting.ts'

/** A database as its SQL schema declares it: plain data, written to `ir/schema_ir.json`. */
export interface Schema {
  readonly dialect: string
  readonly tables: readonly Table[]
  /** What the file holds beside tables, counted by kind, such as `{ kind: 'view', count: 3 }`. */
  readonly passedOver: readonly PassedOver[]
  /** How tables nest that a warehouse declares with records; left out where none does. */
  readonly nesting?: Nesting
}

export interface PassedOver {
  readonly kind: string
  readonly count: number
}

export interface Table {
  /** Unique in the schema: `name`, or `schema.name` where the file has several schemas. */
  readonly id: string
  readonly name: string
  /** The namespace it was declared in, or null where none was named. */
  readonly schema: string | null
  readonly comment: string | null
  readonly columns: readonly Column[]
  readonly primaryKey: Key | null
  readonly uniques: readonly Unique[]
  readonly foreignKeys: readonly ForeignKey[]
  readonly checks: readonly Check[]
  readonly place: Place
}

export interface Column {
  readonly name: string
  readonly type: Type
  /** As the file writes it, for messages: `varchar(20)`. */
  readonly typeText: string
  readonly nullable: boolean
  readonly default: Expression | null
  /** `GENERATED ALWAYS AS (expression)`; `expression` is null where its text was not understood. */
  readonly generated: Formula | null
  /** SERIAL, IDENTITY or AUTO_INCREMENT: the database counts it. */
  readonly identity: boolean
  /** Texts that are known to occur in it, such as those that queries look for. */
  readonly examples?: readonly string[]
  /** Whether it is known to be a share of one rather than of a hundred: a formula has `1 - discount`. */
  readonly isShare?: boolean
  /** Whether rows are known to be grouped by it, where NULL would be a group of its own. */
  readonly isGrouped?: boolean
  readonly comment: string | null
  readonly place: Place
}

export interface Formula {
  readonly text: string
  readonly expression: Expression | null
}

export interface Key {
  readonly name: string
  readonly columns: readonly string[]
  /** Whether it is not declared, but read from names. */
  readonly learned?: boolean
}

export interface Unique extends Key {
  /** The predicate of a partial unique index, or null. */
  readonly where: Formula | null
  readonly nullsNotDistinct: boolean
}

export interface ForeignKey {
  readonly name: string
  /** Names the link in rules and paths: its column, or its columns joined by `+`. */
  readonly link: string
  readonly columns: readonly string[]
  /** The id of the table it points to. */
  readonly parent: string
  readonly parentColumns: readonly string[]
  readonly place: Place
  /** Whether it is not declared, but read from names or from what queries join by. */
  readonly learned?: boolean
  /** Whether it is not the schema that declares it, but a rule. */
  readonly ruled?: boolean
}

export interface Check extends Formula {
  readonly name: string
  readonly place: Place
}

export type Type =
  | { readonly kind: 'integer'; readonly bits: 8 | 16 | 32 | 64; readonly unsigned: boolean }
  | { readonly kind: 'decimal'; readonly precision: number; readonly scale: number }
  | { readonly kind: 'float'; readonly bits: 32 | 64 }
  | { readonly kind: 'text'; readonly maxLength: number | null; readonly fixed: boolean }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'date' }
  | { readonly kind: 'time'; readonly zone: boolean }
  | { readonly kind: 'timestamp'; readonly zone: boolean }
  | { readonly kind: 'interval' }
  | { readonly kind: 'uuid' }
  | { readonly kind: 'json' }
  | { readonly kind: 'bytes'; readonly maxLength: number | null }
  | { readonly kind: 'enum'; readonly name: string; readonly values: readonly string[] }
  | { readonly kind: 'set'; readonly values: readonly string[] }
  | { readonly kind: 'array'; readonly element: Type }
  | { readonly kind: 'bits'; readonly length: number }
  | { readonly kind: 'network'; readonly of: 'inet' | 'cidr' | 'macaddr' }
  | { readonly kind: 'other'; readonly name: string }

/** What a reader makes of a text: the tables it understood and every fault it met. */
export interface SchemaReading {
  readonly schema: Schema
  readonly diagnostics: readonly Diagnostic[]
}
