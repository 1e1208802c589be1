import type { Expression } from '../../sql/expression.ts'
import { findHeights, heightOf } from './find-heights.ts'
import { type GrammarRule, startSymbol } from './grammar-rule.ts'

/** A grammar written out: each place where a symbol stands, with what may stand there. */
export type GrammarNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'expression'; readonly expression: Expression }
  | {
      readonly kind: 'choice'
      readonly symbol: string
      readonly options: readonly {
        readonly weight: number
        readonly parts: readonly GrammarNode[]
      }[]
    }

/** A symbol stands inside itself so many times; below, it takes the way out that ends soonest. */
const deepest = 2

/** More places than this make a statement that no one can read. */
export const mostPlaces = 2000

/** Writes a grammar out from its start; null where it has too many places. */
export function expandGrammar(rule: GrammarRule): GrammarNode | null {
  const heights = findHeights(rule)
  let places = 0
  const expand = (symbol: string, trail: readonly string[]): GrammarNode => {
    places += 1
    const all = rule.symbols[symbol] ?? []
    const isDeep = trail.filter((name) => name === symbol).length >= deepest
    const soonest = Math.min(...all.map((option) => heightOf(option, heights)))
    const open = isDeep ? all.filter((option) => heightOf(option, heights) === soonest) : all
    const options = open.map(({ weight, parts }) => ({
      weight,
      parts: parts.flatMap((part): readonly GrammarNode[] => {
        if (part.kind !== 'symbol') return [part]
        return places > mostPlaces ? [] : [expand(part.name, [...trail, symbol])]
      }),
    }))
    return { kind: 'choice', symbol, options }
  }
  const whole = expand(startSymbol, [])
  return places > mostPlaces ? null : whole
}
