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
    const known = chosen.get(gap) ?? fill(random.pick(listOpen(grammar.slots[gap], facts)) ?? '')
    chosen.set(gap, known)
    return known
  }
  const text = fill(pickTemplate(grammar, facts, random))
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A template whose facts are all known. */
function pickTemplate(
  grammar: Grammar,
  facts: Readonly<Record<string, string>>,
  random: Random,
): string {
  const isKnown = (text: string): boolean =>
    split(text).every(
      (gap, index) => index % 2 === 0 || !gap.startsWith('=') || facts[gap.slice(1)] !== undefined,
    )
  for (let turn = 0; turn < 12; turn += 1) {
    const text = pickWeighted(weigh(grammar), random)
    if (isKnown(text)) return text
  }
  return grammar.templates.find(isKnown) ?? ''
}

interface Phrase {
  readonly text: string
  readonly from: number
  readonly to: number
}

const phrases = new WeakMap<readonly string[], Map<string, readonly string[]>>()

/** The phrases that can be said at an age: `(40+) ...` from 40 on, `(-35) ...` up to 35. */
function listOpen(
  slot: readonly string[] | undefined,
  facts: Readonly<Record<string, string>>,
): readonly string[] {
  if (!slot) return []
  const said = facts['age'] ?? ''
  const byAge = phrases.get(slot) ?? new Map<string, readonly string[]>()
  phrases.set(slot, byAge)
  const known = byAge.get(said)
  if (known) return known
  const age = said === '' ? Number.NaN : Number(said)
  // of an age that is not known anything may be said
  const found = slot
    .map(readPhrase)
    .filter(({ from, to }) => Number.isNaN(age) || (age >= from && age <= to))
    .map(({ text }) => text)
  if (byAge.size < mostAges) byAge.set(said, found)
  return found
}

const mostAges = 200

function readPhrase(phrase: string): Phrase {
  const [, from, to, text = phrase] = phrase.match(/^\((?:(\d+)\+|-(\d+))\) (.*)$/s) ?? []
  return { text, from: Number(from ?? 0), to: Number(to ?? Number.POSITIVE_INFINITY) }
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
  const list = { values: templates, weights: templates.map((text) => count(text) ** 0.45) }
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
