import type { Grammar, WeightedList } from '@worldloom/language'
import { remember } from '../../remember.ts'
import { pickWeighted } from '../persona/pick-weighted.ts'
import type { Random } from '../random.ts'
import { capitalize } from '../text/capitalize.ts'

/** A sentence of a grammar, with a large first letter; a slot named twice is filled the same. */
export function fillSentence(
  grammar: Grammar,
  facts: Readonly<Record<string, string>>,
  random: Random,
): string {
  const { age = '', home = '', firm = '' } = facts
  const filling: Filling = {
    grammar,
    facts,
    random,
    who: `${age} ${home} ${firm}`,
    chosen: new Map(),
  }
  return capitalize(fill(pickTemplate(grammar, facts, random), filling))
}

/** A sentence on its way. */
interface Filling {
  readonly grammar: Grammar
  readonly facts: Readonly<Record<string, string>>
  readonly random: Random
  /** Those of whom the same phrases can be said have the same one. */
  readonly who: string
  readonly chosen: Map<string, string>
}

function fill(text: string, filling: Filling): string {
  const parts = split(text)
  let filled = ''
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? ''
    filled += at % 2 === 0 ? part : (fillGap(part, filling) ?? '')
  }
  return filled
}

function fillGap(gap: string, filling: Filling): string | undefined {
  const { grammar, facts, random, chosen } = filling
  if (gap.startsWith('=')) return facts[gap.slice(1)]
  const known = chosen.get(gap)
  if (known !== undefined) return known
  const text = fill(random.pick(listOpen(grammar.slots[gap], filling)) ?? '', filling)
  chosen.set(gap, text)
  return text
}

/** A template whose facts are all known. */
function pickTemplate(
  grammar: Grammar,
  facts: Readonly<Record<string, string>>,
  random: Random,
): string {
  const isKnown = (text: string): boolean =>
    listAsked(text).every((name) => facts[name] !== undefined)
  for (let turn = 0; turn < 12; turn += 1) {
    const text = pickWeighted(weigh(grammar), random)
    if (isKnown(text)) return text
  }
  return grammar.templates.find(isKnown) ?? ''
}

/** The facts that a text names. */
const listAsked = remember((text: string): readonly string[] =>
  split(text)
    .filter((gap, index) => index % 2 === 1 && gap.startsWith('='))
    .map((gap) => gap.slice(1)),
)

interface Phrase {
  readonly text: string
  /** Null for one that can be said of everyone. */
  readonly fits: ((facts: Readonly<Record<string, string>>) => boolean) | null
}

/** The phrases of a slot, and who they can be said of. */
interface Slot {
  readonly phrases: readonly Phrase[]
  /** The texts, where all can be said of everyone. */
  readonly open: readonly string[] | null
  /** The texts that can be said of some, by who they are. */
  readonly byWho: Map<string, readonly string[]>
}

const slots = new WeakMap<readonly string[], Slot>()

/**
 * The phrases that can be said of somebody: `(40+) ...` from 40 on, `(-35) ...` up to 35, and those of a household or a
 * firm only where there is one like it.
 */
function listOpen(
  phrases: readonly string[] | undefined,
  { facts, who }: Filling,
): readonly string[] {
  if (!phrases) return []
  const slot = slots.get(phrases) ?? readSlot(phrases)
  slots.set(phrases, slot)
  const known = slot.open ?? slot.byWho.get(who)
  if (known) return known
  const open = slot.phrases.filter(({ fits }) => fits?.(facts) ?? true).map(({ text }) => text)
  if (slot.byWho.size < mostKept) slot.byWho.set(who, open)
  return open
}

const mostKept = 1000

function readSlot(texts: readonly string[]): Slot {
  const phrases = texts.map(readPhrase)
  const isOpen = phrases.every(({ fits }) => fits === null)
  return { phrases, open: isOpen ? phrases.map(({ text }) => text) : null, byWho: new Map() }
}

function readPhrase(phrase: string): Phrase {
  const [, mark = '', text = phrase] = phrase.match(/^\(([a-z]+|\d+\+|-\d+)\) (.*)$/s) ?? []
  const [limit] = mark.match(/\d+/) ?? []
  if (limit === undefined) return { text, fits: marks[mark] ?? null }
  // of an age that is not known anything may be said
  const fits: Phrase['fits'] = ({ age = '' }) =>
    age === '' || (mark.endsWith('+') ? Number(age) >= Number(limit) : Number(age) <= Number(limit))
  return { text, fits }
}

const marks: Readonly<Record<string, NonNullable<Phrase['fits']>>> = {
  children: ({ home }) => home === 'family',
  together: ({ home }) => home === 'family' || home === 'couple',
  flatmates: ({ home }) => home === 'open',
  small: ({ firm }) => firm !== 'large',
  large: ({ firm }) => firm === 'large',
  working: ({ firm }) => firm !== '',
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

/** Text and gaps in turn. */
const split = remember((text: string): readonly string[] => text.split(/[{}]/))
