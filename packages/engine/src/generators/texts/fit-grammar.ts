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

/** Shares of each slot's values that are kept, the shortest, until enough templates fit. */
const shares = [1, 0.75, 0.5, 0.34] as const

/**
 * A grammar without what would not fit between `least` and `room` letters; null if little is left. Where few texts are
 * sure to be long enough, those that mostly are do as well.
 */
export function fitGrammar(
  slots: Grammar['slots'],
  groups: readonly Templates[],
  facts: ReadonlyMap<string, Fact>,
  room: number,
  least: number,
): Fitted | null {
  return (
    fit(slots, groups, facts, room, { least, side: 'shortest', enough: 4 }) ??
    (least > 1
      ? fit(slots, groups, facts, room, { least: least * 1.1, side: 'usual', enough: 2 })
      : null)
  )
}

interface Wanted {
  readonly least: number
  readonly side: Side
  /** So many templates make texts that do not look alike. */
  readonly enough: number
}

function fit(
  allSlots: Grammar['slots'],
  allGroups: readonly Templates[],
  facts: ReadonlyMap<string, Fact>,
  room: number,
  { least, side, enough }: Wanted,
): Fitted | null {
  for (const share of shares) {
    const slots = share === 1 ? allSlots : shortenSlots(allSlots, share)
    const longest = measure(slots, facts, 'longest')
    const measured = measure(slots, facts, side)
    const groups = allGroups.map((templates) =>
      templates.filter((template) => longest(template) <= room && measured(template) >= least),
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

type Side = keyof typeof sides

const sides = {
  longest: (lengths: readonly number[]): number => Math.max(...lengths),
  shortest: (lengths: readonly number[]): number => Math.min(...lengths),
  usual: (lengths: readonly number[]): number =>
    lengths.reduce((sum, length) => sum + length, 0) / lengths.length,
} as const

/** How long a text can become, must at least, or mostly is, once its slots and facts are filled. */
function measure(
  slots: Grammar['slots'],
  facts: ReadonlyMap<string, Fact>,
  side: Side,
): (template: string) => number {
  const known = new Map<string, number>()
  const lengthOf = (slot: string): number => {
    const found = known.get(slot)
    if (found !== undefined) return found
    const lengths = (slots[slot] ?? ['']).map(measured)
    const length = sides[side](lengths)
    known.set(slot, length)
    return length
  }
  const gapLength = (name: string): number => {
    if (!name.startsWith('=')) return lengthOf(name)
    const { longest = 20, shortest = 1 } = facts.get(name.slice(1)) ?? {}
    return sides[side]([shortest, longest])
  }
  const measured = (template: string): number => {
    const gaps = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => gapLength(name))
    const plain = template.replaceAll(/\{[^{}]*\}/g, '').length
    return plain + gaps.reduce((sum, length) => sum + length, 0)
  }
  return measured
}
