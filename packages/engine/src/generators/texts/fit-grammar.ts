import { type Grammar, listSlots, orderSlots } from '@worldloom/language'
import type { Fact } from './fact.ts'

export interface Fitted {
  readonly grammar: Grammar
  /** The most letters a text of it can have. */
  readonly longest: number
}

/** So many templates make texts that do not look alike. */
const enough = 4
/** Shares of each slot's values that are kept, the shortest, until enough templates fit. */
const shares = [1, 0.75, 0.5, 0.34] as const

/** A grammar without what would not fit between `least` and `room` letters; null if little is left. */
export function fitGrammar(
  grammar: Grammar,
  facts: ReadonlyMap<string, Fact>,
  room: number,
  least: number,
): Fitted | null {
  const wanted = Math.min(enough, grammar.templates.length)
  for (const share of shares) {
    const slots = share === 1 ? grammar.slots : shortenSlots(grammar, share)
    const longest = measure(slots, facts, 'longest')
    const shortest = measure(slots, facts, 'shortest')
    const templates = grammar.templates.filter(
      (template) => longest(template) <= room && shortest(template) >= least,
    )
    if (templates.length < wanted) continue
    const used = {
      templates,
      slots: templates.length < grammar.templates.length ? keepUsed(templates, slots) : slots,
    }
    return { grammar: used, longest: Math.max(...templates.map(longest)) }
  }
  return null
}

function keepUsed(templates: readonly string[], slots: Grammar['slots']): Grammar['slots'] {
  const used = orderSlots({ templates, slots })
  return Object.fromEntries(used.map((slot) => [slot, slots[slot] ?? []]))
}

function shortenSlots({ slots }: Grammar, share: number): Grammar['slots'] {
  return Object.fromEntries(
    Object.entries(slots).map(([name, values]) => {
      const lengths = values.map(({ length }) => length).sort((a, b) => a - b)
      const limit = lengths[Math.max(1, Math.ceil(values.length * share)) - 1] ?? 0
      return [name, values.filter(({ length }) => length <= limit)]
    }),
  )
}

/** How long a text can become, or must at least, once its slots and facts are filled. */
function measure(
  slots: Grammar['slots'],
  facts: ReadonlyMap<string, Fact>,
  side: 'longest' | 'shortest',
): (template: string) => number {
  const known = new Map<string, number>()
  const lengthOf = (slot: string): number => {
    const found = known.get(slot)
    if (found !== undefined) return found
    const lengths = (slots[slot] ?? ['']).map(measured)
    const length = side === 'longest' ? Math.max(...lengths) : Math.min(...lengths)
    known.set(slot, length)
    return length
  }
  const measured = (template: string): number => {
    const plain = template.replaceAll(/\{[^{}]*\}/g, '').length
    const inner = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => {
      if (!name.startsWith('=')) return lengthOf(name)
      return side === 'longest' ? (facts.get(name.slice(1))?.longest ?? 20) : 1
    })
    return plain + inner.reduce((sum, length) => sum + length, 0)
  }
  return (template) =>
    listSlots([template]).length > 0 || template.includes('{=')
      ? measured(template)
      : template.length
}
