import { findDictionary, grammars, plainFacts } from '@worldloom/language'
import { pickWeighted } from '../persona/pick-weighted.ts'
import { fillSentence } from '../prose/fill-sentence.ts'
import { proseKinds } from '../prose/prose-kinds.ts'
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
  if (kind) return writeProse(kind, persona, draw)
  const meaning = findMeaning(name, parent)
  if (meaning === undefined) return undefined
  const list = findDictionary(meaning, persona.place.locale)
  if (list) return pickWeighted(list, draw)
  const grammar = grammars[meaning]
  return grammar && fillSentence(grammar, { ...plainFacts, company: persona.company }, draw)
}
