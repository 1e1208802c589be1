import type { Place } from '@worldloom/diagnostics'
import type { Formula, Type } from '../../model/schema.ts'
import type { Expression } from '../../sql/expression.ts'

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
