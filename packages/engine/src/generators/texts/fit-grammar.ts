import type { Grammar } from '@worldloom/language'
import { orderSlots } from '@worldloom/language'
import type { Fact } from './fact.ts'

export interface Fitted {
  readonly slots: Grammar['slots']
  readonly groups: readonly (readonly string[])[]
  /** The most letters a text of it can have. */
  readonly longest: number
  /** Nothing was left out. */
  readonly isWhole: boolean
}

type Templates = readonly string[]

/** So many templates make texts that do not look alike. */
const enough = 4
/** Shares of each slot's values that are kept, the shortest, until enough templates fit. */
const shares = [1, 0.75, 0.5, 0.34] as const

/** A grammar without what would not fit between `least` and `room` letters; null if little is left. */
export function fitGrammar(
  allSlots: Grammar['slots'],
  allGroups: readonly Templates[],
  facts: ReadonlyMap<string, Fact>,
  room: number,
  least: number,
): Fitted | null {
  for (const share of shares) {
    const slots = share === 1 ? allSlots : shortenSlots(allSlots, share)
    const longest = measure(slots, facts, 'longest')
    const shortest = measure(slots, facts, 'shortest')
    const groups = allGroups.map((templates) =>
      templates.filter((template) => longest(template) <= room && shortest(template) >= least),
    )
    const isEnough = groups.every(
      (kept, i) => kept.length >= Math.min(enough, allGroups[i]?.length ?? 0),
    )
    if (!isEnough) continue
    const isWhole = share === 1 && groups.flat().length === allGroups.flat().length
    const used = isWhole ? slots : keepUsed(groups.flat(), slots)
    return { slots: used, groups, longest: Math.max(...groups.flat().map(longest)), isWhole }
  }
  return null
}

function keepUsed(templates: Templates, slots: Grammar['slots']): Grammar['slots'] {
  const used = orderSlots({ templates, slots })
  return Object.fromEntries(used.map((slot) => [slot, slots[slot] ?? []]))
}

function shortenSlots(slots: Grammar['slots'], share: number): Grammar['slots'] {
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
  const gapLength = (name: string): number => {
    if (!name.startsWith('=')) return lengthOf(name)
    return side === 'longest' ? (facts.get(name.slice(1))?.longest ?? 20) : 1
  }
  const measured = (template: string): number => {
    const gaps = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => gapLength(name))
    const plain = template.replaceAll(/\{[^{}]*\}/g, '').length
    return plain + gaps.reduce((sum, length) => sum + length, 0)
  }
  return measured
}
