import type { Grammar, WeightedList } from '@worldloom/language'
import { pickWeighted } from '../persona/pick-weighted.ts'
import type { Random } from '../random.ts'

/** A sentence of a grammar, with a large first letter; a slot named twice is filled the same. */
export function fillSentence(
  grammar: Grammar,
  facts: Readonly<Record<string, string>>,
  random: Random,
): string {
  const chosen = new Map<string, string>()
  const fill = (text: string): string =>
    split(text)
      .map((part, index) => (index % 2 === 0 ? part : (fillGap(part) ?? '')))
      .join('')
  const fillGap = (gap: string): string | undefined => {
    if (gap.startsWith('=')) return facts[gap.slice(1)]
    const known = chosen.get(gap) ?? fill(random.pick(grammar.slots[gap] ?? []) ?? '')
    chosen.set(gap, known)
    return known
  }
  const text = fill(pickWeighted(weigh(grammar), random))
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const weighed = new WeakMap<Grammar, WeightedList>()

/** A template that can say more is drawn more often, so that none repeats itself before others. */
function weigh(grammar: Grammar): WeightedList {
  const known = weighed.get(grammar)
  if (known) return known
  const count = (text: string): number =>
    split(text)
      .filter((_, index) => index % 2 === 1)
      .reduce((product, gap) => product * (grammar.slots[gap]?.length ?? 4), 1)
  const { templates } = grammar
  const list = { values: templates, weights: templates.map((text) => count(text) ** 0.6) }
  weighed.set(grammar, list)
  return list
}

const parts = new Map<string, readonly string[]>()

/** Text and gaps in turn. A grammar's texts are as many as are written in it, so all are kept. */
function split(text: string): readonly string[] {
  const known = parts.get(text)
  if (known) return known
  const found = text.split(/[{}]/)
  parts.set(text, found)
  return found
}
