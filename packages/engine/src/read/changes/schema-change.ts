import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts'
import type { Formula, Type } from '../../model/schema.ts'
import type { Expression } from '../../sql/expression.ts'

/**
 * What one statement does to a schema, in words that all dialects share. A dialect's reader turns
 * statements into changes; `applyChange` makes tables of them.
 */
export type SchemaChange =
  | {
      readonly kind: 'create-table'
      readonly table: TableName
      readonly ifNotExists: boolean
      readonly elements: readonly TableElement[]
      readonly inherits: readonly TableName[]
      readonly comment: string | null
      readonly place: Place
      /** The statement without needless spaces, to tell a repeated table from a different one. */
      readonly text: string
    }
  | {
      readonly kind: 'alter-table'
      readonly table: TableName
      readonly ifExists: boolean
      readonly actions: readonly TableAction[]
      readonly place: Place
    }
  | { readonly kind: 'drop-tables'; readonly tables: readonly TableName[] }
  | { readonly kind: 'create-enum'; readonly name: TableName; readonly values: readonly string[] }
  | {
      readonly kind: 'alter-enum'
      readonly name: TableName
      readonly change: (values: readonly string[]) => readonly string[]
    }
  | { readonly kind: 'create-domain'; readonly name: TableName; readonly domain: DomainDeclaration }
  | { readonly kind: 'rename-type'; readonly name: TableName; readonly to: string }
  /** A type that is known to exist and has no generator of its own: composite, range. */
  | { readonly kind: 'create-other-type'; readonly name: TableName }
  | {
      readonly kind: 'comment'
      readonly table: TableName
      readonly column: string | null
      readonly text: string | null
    }
  | { readonly kind: 'drop-index'; readonly name: string }
  /** Names without a schema belong to this one from here on; null for none. */
  | { readonly kind: 'use-schema'; readonly schema: string | null }
  /** The table exists but no rows are made for it: temporary, or a partition of another. */
  | { readonly kind: 'ignore-table'; readonly table: TableName; readonly what: string }
  | { readonly kind: 'pass-over'; readonly what: string }
  | { readonly kind: 'fault'; readonly diagnostic: Diagnostic }

export interface TableName {
  readonly schema: string | null
  readonly name: string
}

export type TableElement =
  | { readonly kind: 'column'; readonly column: ColumnDeclaration }
  | { readonly kind: 'constraint'; readonly constraint: ConstraintDeclaration }
  | {
      readonly kind: 'like'
      readonly table: TableName
      readonly copies: LikeCopies
      readonly place: Place
    }

/** What `LIKE other` takes over beside names, types and NOT NULL. */
export interface LikeCopies {
  readonly defaults: boolean
  readonly generated: boolean
  readonly identity: boolean
  readonly checks: boolean
  readonly keys: boolean
  readonly comments: boolean
}

export interface ColumnDeclaration {
  readonly name: string
  readonly type: DeclaredType
  readonly nullable: boolean
  readonly default: Expression | null
  readonly generated: Formula | null
  readonly identity: boolean
  readonly comment: string | null
  /** Constraints written beside the column. */
  readonly constraints: readonly ConstraintDeclaration[]
  readonly place: Place
}

export type DeclaredType =
  | { readonly kind: 'built-in'; readonly type: Type; readonly text: string }
  /** An enum, a domain or a type nobody knows: looked up once the whole file is read. */
  | {
      readonly kind: 'named'
      readonly name: TableName
      readonly dimensions: number
      readonly text: string
    }

export interface DomainDeclaration {
  readonly type: DeclaredType
  readonly nullable: boolean
  readonly default: Expression | null
  /** Conditions in which the column `value` stands for the value. */
  readonly checks: readonly { readonly name: string | null; readonly formula: Formula }[]
}

/** `name` is null where the file gives none. */
export type ConstraintDeclaration =
  | {
      readonly kind: 'primary-key'
      readonly name: string | null
      readonly columns: readonly string[]
      readonly place: Place
    }
  | {
      readonly kind: 'unique'
      readonly name: string | null
      readonly columns: readonly string[]
      readonly where: Formula | null
      readonly nullsNotDistinct: boolean
      readonly place: Place
    }
  | {
      readonly kind: 'foreign-key'
      readonly name: string | null
      readonly columns: readonly string[]
      readonly parent: TableName
      /** Empty where the parent's primary key is meant. */
      readonly parentColumns: readonly string[]
      readonly place: Place
    }
  | {
      readonly kind: 'check'
      readonly name: string | null
      readonly formula: Formula
      readonly place: Place
    }
  /** `PRIMARY KEY USING INDEX`: the unique index of that name becomes the key. */
  | {
      readonly kind: 'index-as-key'
      readonly name: string | null
      readonly index: string
      readonly isPrimary: boolean
      readonly place: Place
    }

export type TableAction =
  | {
      readonly kind: 'add-column'
      readonly column: ColumnDeclaration
      readonly ifNotExists: boolean
      readonly position: ColumnPosition
    }
  | { readonly kind: 'drop-column'; readonly name: string; readonly ifExists: boolean }
  | { readonly kind: 'rename-column'; readonly name: string; readonly to: string }
  /** MySQL's MODIFY and CHANGE: a new declaration in the old one's place. */
  | {
      readonly kind: 'replace-column'
      readonly name: string
      readonly column: ColumnDeclaration
      readonly position: ColumnPosition
    }
  | { readonly kind: 'set-type'; readonly name: string; readonly type: DeclaredType }
  | { readonly kind: 'set-nullable'; readonly name: string; readonly nullable: boolean }
  | {
      readonly kind: 'set-default'
      readonly name: string
      readonly default: Expression | null
      readonly identity: boolean | null
    }
  | { readonly kind: 'drop-generated'; readonly name: string }
  | { readonly kind: 'add-constraint'; readonly constraint: ConstraintDeclaration }
  | { readonly kind: 'drop-constraint'; readonly name: string }
  | { readonly kind: 'drop-primary-key' }
  | { readonly kind: 'rename-constraint'; readonly name: string; readonly to: string }
  | { readonly kind: 'rename-table'; readonly to: TableName }
  | { readonly kind: 'inherit'; readonly parent: TableName }
  | { readonly kind: 'set-comment'; readonly text: string }

/** Where a column goes: at the end (null), first, or after another. */
export type ColumnPosition = null | 'first' | { readonly after: string }
