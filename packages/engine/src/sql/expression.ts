/**
 * A scalar expression: read from checks and rules, built by generators, printed by dialects.
 * Plain data, so that it can be written to `ir/` and compared.
 */
export type Expression =
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** Digits as written, so that no precision is lost: `12.50`, `-3`. */
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'text'; readonly value: string }
  /** ISO 8601 without a zone, in UTC: `2026-01-01`, `2026-01-01T00:00:00`. */
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'timestamp'; readonly text: string }
  /** A column of this row (`['price']`) or, along links, of a parent (`['product_id', 'price']`). */
  | { readonly kind: 'column'; readonly path: readonly string[] }
  | { readonly kind: 'unary'; readonly operator: '-' | 'not'; readonly operand: Expression }
  | {
      readonly kind: 'binary'
      readonly operator: BinaryOperator
      readonly left: Expression
      readonly right: Expression
    }
  | { readonly kind: 'is-null'; readonly operand: Expression; readonly negated: boolean }
  | {
      readonly kind: 'in'
      readonly operand: Expression
      readonly list: readonly Expression[]
      readonly negated: boolean
    }
  | {
      /** `like` patterns use `%` and `_`; `regex` patterns are POSIX and match anywhere. */
      readonly kind: 'like' | 'regex'
      readonly operand: Expression
      readonly pattern: Expression
      readonly negated: boolean
      readonly ignoreCase: boolean
    }
  | {
      readonly kind: 'case'
      readonly branches: readonly { readonly when: Expression; readonly then: Expression }[]
      readonly otherwise: Expression | null
    }
  | { readonly kind: 'cast'; readonly operand: Expression; readonly to: CastType }
  /** A function by its lower-case standard name: `length`, `coalesce`, `round`. */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  /** `sum(OrderItem.line_total) filter (where …)`: over the rows of `child` that point to this row. */
  | {
      readonly kind: 'aggregate'
      readonly name: 'count' | 'sum' | 'min' | 'max' | 'avg'
      readonly child: string
      /** Evaluated in the child's row; null for `count(Child)`. */
      readonly of: Expression | null
      readonly where: Expression | null
      /** The links from the child's row up to this one, where there are several on the way. */
      readonly via?: readonly string[]
    }

export type BinaryOperator =
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '='
  | '<>'
  | '<'
  | '<='
  | '>'
  | '>='
  | 'and'
  | 'or'
  | '||'
  /** Null-safe comparisons: `is distinct from`, `is not distinct from`. */
  | 'distinct'
  | 'not-distinct'

export type CastType =
  | { readonly kind: 'integer' | 'text' | 'boolean' | 'date' | 'timestamp' | 'float' }
  | { readonly kind: 'decimal'; readonly precision: number; readonly scale: number }
