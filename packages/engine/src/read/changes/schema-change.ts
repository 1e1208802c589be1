import type { Diagnostic, Place } from '@worldloom/diagnostics'
import type { NestedField } from '../../model/nesting.ts'
import type { Expression } from '../../sql/expression.ts'
import type {
  ColumnDeclaration,
  ConstraintDeclaration,
  DeclaredType,
  DomainDeclaration,
  TableElement,
  TableName,
} from './declarations.ts'

export type * from './declarations.ts'

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
  | AlterTable
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
  /** The columns of a table are laid flat of records; its parts stand in the same schema. */
  | { readonly kind: 'nest'; readonly table: TableName; readonly fields: readonly NestedField[] }
  /** Names without a schema belong to this one from here on; null for none. */
  | { readonly kind: 'use-schema'; readonly schema: string | null }
  /** The table exists but no rows are made for it: temporary, or a partition of another. */
  | { readonly kind: 'ignore-table'; readonly table: TableName; readonly what: string }
  | { readonly kind: 'pass-over'; readonly what: string }
  | { readonly kind: 'fault'; readonly diagnostic: Diagnostic }

export interface AlterTable {
  readonly kind: 'alter-table'
  readonly table: TableName
  readonly ifExists: boolean
  readonly actions: readonly TableAction[]
  readonly place: Place
}

/** What an ALTER TABLE does, one action after the other. */
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
