import type { Expression } from '../../sql/expression.ts'

/** A small grammar: texts with symbols and expressions in braces, by symbol. */
export interface GrammarRule {
  readonly symbols: Readonly<Record<string, readonly GrammarOption[]>>
}

export interface GrammarOption {
  readonly parts: readonly GrammarPart[]
  readonly weight: number
}

export type GrammarPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'symbol'; readonly name: string }
  | { readonly kind: 'expression'; readonly expression: Expression }

/** The symbol that a text begins with. */
export const startSymbol = 'start'
