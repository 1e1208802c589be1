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
  readonly fits: (facts: Readonly<Record<string, string>>) => boolean
}

const phrases = new WeakMap<readonly string[], Map<string, readonly string[]>>()

/**
 * The phrases that can be said of somebody: `(40+) ...` from 40 on, `(-35) ...` up to 35, and those of a household or a
 * firm only where there is one like it.
 */
function listOpen(
  slot: readonly string[] | undefined,
  facts: Readonly<Record<string, string>>,
): readonly string[] {
  if (!slot) return []
  const { age = '', home = '', firm = '' } = facts
  const key = `${age} ${home} ${firm}`
  const byKey = phrases.get(slot) ?? new Map<string, readonly string[]>()
  phrases.set(slot, byKey)
  const known = byKey.get(key)
  if (known) return known
  const open = slot
    .map(readPhrase)
    .filter(({ fits }) => fits(facts))
    .map(({ text }) => text)
  if (byKey.size < mostKept) byKey.set(key, open)
  return open
}

const mostKept = 1000

function readPhrase(phrase: string): Phrase {
  const [, mark = '', text = phrase] = phrase.match(/^\(([a-z]+|\d+\+|-\d+)\) (.*)$/s) ?? []
  const [limit] = mark.match(/\d+/) ?? []
  if (limit === undefined) return { text, fits: marks[mark] ?? (() => true) }
  // of an age that is not known anything may be said
  const fits: Phrase['fits'] = ({ age = '' }) =>
    age === '' || (mark.endsWith('+') ? Number(age) >= Number(limit) : Number(age) <= Number(limit))
  return { text, fits }
}

const marks: Readonly<Record<string, Phrase['fits']>> = {
  children: ({ home }) => home === 'family',
  together: ({ home }) => home === 'family' || home === 'couple',
  flatmates: ({ home }) => home === 'open',
  small: ({ firm }) => firm !== 'large',
  large: ({ firm }) => firm === 'large',
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
