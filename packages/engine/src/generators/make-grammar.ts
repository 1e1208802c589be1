import { expandGrammar, type GrammarNode } from '../rules/grammar/expand-grammar.ts'
import type { GrammarRule } from '../rules/grammar/grammar-rule.ts'
import { call, cast, concat, text } from '../sql/build.ts'
import type { Expression } from '../sql/expression.ts'
import type { Context, Generated } from './generator.ts'
import { pickByAlias } from './pick-by-alias.ts'
import { pickWeighted } from './pick-weighted.ts'

/** So many draws lie between two places of a grammar. */
const drawsApart = 2

/** Text by a small grammar: each place of a symbol draws by itself which of its texts stands there. */
export function makeGrammar(context: Context, rule: GrammarRule, place: number): Generated | null {
  const whole = expandGrammar(rule)
  if (!whole) return null
  const name = `${context.table.table.id} ${context.column.name}${place > 0 ? ` ${place + 1}` : ''}`
  let places = 0
  const write = (node: GrammarNode): Expression => {
    if (node.kind === 'text') return text(node.text)
    if (node.kind === 'expression')
      return call('coalesce', cast(node.expression, { kind: 'text' }), text(''))
    places += 1
    const own = atPlace(context, places)
    const words = node.options.map(({ parts, weight }) => ({ text: joinTexts(parts), weight }))
    if (isPlain(words) && words.length > 8) return pickByAlias(own, `${name} ${node.symbol}`, words)
    const options = node.options.map(({ parts, weight }) => ({
      value: concat(...parts.map(write)),
      weight,
    }))
    return pickWeighted(options, own.draw())
  }
  const count = Object.keys(rule.symbols).length
  return { expression: write(whole), why: `by a grammar of ${count} symbols` }
}

/** The context with draws and steps on the way of one place alone. */
function atPlace(context: Context, place: number): Context {
  const { draw, helper } = context
  return {
    ...context,
    draw: (n = 0) => draw(10 + place * drawsApart + n),
    helper: (name, make, why) => helper(`${name} ${place}`, make, why),
  }
}

/** What the parts read together, or null where they are not texts alone. */
function joinTexts(parts: readonly GrammarNode[]): string | null {
  const texts = parts.map((part) => (part.kind === 'text' ? part.text : null))
  return texts.some((part) => part === null) ? null : texts.join('')
}

function isPlain(
  words: readonly { readonly text: string | null; readonly weight: number }[],
): words is readonly { readonly text: string; readonly weight: number }[] {
  return words.every((word) => word.text !== null)
}
