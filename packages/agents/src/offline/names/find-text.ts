import { findDictionary, grammars, plainFacts } from '@worldloom/language'
import { personalFacts } from '../persona/personal-facts.ts'
import { pickWeighted } from '../persona/pick-weighted.ts'
import { fillSentence } from '../prose/fill-sentence.ts'
import { type ProseKind, proseKinds } from '../prose/prose-kinds.ts'
import { readTellable } from '../prose/read-tellable.ts'
import { tellBusiness } from '../prose/tell-business.ts'
import { writeFreeText } from '../prose/write-free-text.ts'
import { writeProse } from '../prose/write-prose.ts'
import { findDate } from './find-date.ts'
import { matchNames } from './match-names.ts'
import { personFields } from './person-fields.ts'
import type { Naming } from './start-naming.ts'
import { wordFields } from './word-fields.ts'

const findField = matchNames(personFields)
const findKind = matchNames(proseKinds)
const findMeaning = matchNames(wordFields)

/** A text that a name suggests; undefined where it suggests none. */
export function findText(naming: Naming): string | undefined {
  const { name, parent, ask, draw, persona } = naming
  const date = findDate(naming)
  if (date !== undefined) return date
  const field = findField(name, parent)
  const own = field?.(naming)
  if (own !== undefined) return own
  if (ask.formats.length > 0) return undefined
  const kind = findKind(name, parent)
  if (kind === 'biography' && isOfCompany(naming))
    return writeFreeText(persona, naming.facts, ask.least ?? 0, draw, 'company.description')
  if (kind) return tellMore(writeUnlike(kind, naming), kind, naming)
  const meaning = findMeaning(name, parent)
  if (isFreeText(naming, meaning))
    return writeFreeText(persona, naming.facts, ask.least ?? 0, draw, meaning)
  if (meaning === undefined) return undefined
  const list = findDictionary(meaning, persona.place.locale)
  if (list) return pickWeighted(list, draw)
  const grammar = grammars[meaning]
  return grammar && fillSentence(grammar, { ...plainFacts, company: persona.company }, draw)
}

/** A text of a kind; in a list one that begins unlike those before it, where a few tries find one. */
function writeUnlike(kind: ProseKind, { ask, persona, draw }: Naming): string {
  const { path, taken } = ask.place
  const last = path.at(-1)
  if (typeof last !== 'number') return writeProse(kind, persona, draw)
  const begun = new Set(taken.map(begin))
  let text = writeProse(kind, persona, draw, last)
  for (let turn = 0; turn < 4 && begun.has(begin(text)); turn += 1)
    text = writeProse(kind, persona, draw, last)
  return text
}

/** The first two words. */
function begin(text: unknown): string {
  const whole = String(text)
  const second = whole.indexOf(' ', whole.indexOf(' ') + 1)
  return second === -1 ? whole : whole.slice(0, second)
}

// so long a text is language, whatever it is called
const sentenceLetters = 40
const told = /^content\.(?:description|note|text|summary|comment)$/
const wordy =
  /(?:description|overview|narrative|summary|statement|explanation|details|context|rationale|perception|experience|process|comments?|text|essay|paragraph)$/

/** Whether a text is one for which sentences are wanted, and no grammar of its own knows better. */
function isFreeText({ name, facts, ask }: Naming, meaning: string | undefined): boolean {
  const room = ask.most ?? Number.POSITIVE_INFINITY
  if ((ask.least ?? 0) >= sentenceLetters) return true
  if (room < sentenceLetters) return false
  if (meaning === undefined) return wordy.test(name)
  return told.test(meaning) && readTellable(facts).length > 0
}

/** What is known is a company's, and nobody's in it. */
function isOfCompany({ persona, facts }: Naming): boolean {
  return (
    readTellable(facts).some(({ kind }) => kind === 'company') &&
    persona.fact(...personalFacts) === undefined
  )
}

/** A text of a kind says what is known of company, trade and figures as well, and goes on until it is long enough. */
function tellMore(text: string, kind: ProseKind, { persona, facts, ask, draw }: Naming): string {
  const more = kind === 'biography' ? tellBusiness(facts, persona.given, draw) : null
  const whole = more === null ? text : `${text} ${more}`
  const most = ask.most ?? Number.POSITIVE_INFINITY
  const kept = whole.length <= most ? whole : text
  const least = ask.least ?? 0
  if (kept.length >= least) return kept
  const rest = writeFreeText(persona, {}, least - kept.length, draw)
  return `${/[.!?…]["'»”’]?$/.test(kept) ? kept : `${kept}.`} ${rest}`
}
