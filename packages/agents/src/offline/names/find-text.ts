import { fillGrammar, findDictionary, grammars } from '@worldloom/language'
import { pickWeighted } from '../persona/pick-weighted.ts'
import { proseKinds } from '../prose/prose-kinds.ts'
import { writeProse } from '../prose/write-prose.ts'
import { findDate } from './find-date.ts'
import { personFields } from './person-fields.ts'
import type { Naming } from './start-naming.ts'
import { wordFields } from './word-fields.ts'

/** A text that a name suggests; undefined where it suggests none. */
export function findText(naming: Naming): string | undefined {
  const { name, parent, ask, draw, persona } = naming
  const date = findDate(naming)
  if (date !== undefined) return date
  // `name` in a company is the company's
  const both = `${parent}.${name}`
  const own = personFields.find(([pattern]) => pattern.test(name) || pattern.test(both))
  if (own) return own[1](naming)
  if (ask.formats.length > 0) return undefined
  const kind = proseKinds.find(([pattern]) => pattern.test(name) || pattern.test(both))?.[1]
  if (kind) return writeProse(kind, persona, draw)
  const meaning = wordFields.find(([pattern]) => pattern.test(name) || pattern.test(both))?.[1]
  if (meaning === undefined) return undefined
  const list = findDictionary(meaning)
  if (list) return pickWeighted(list, draw)
  const grammar = grammars[meaning]
  const facts = { company: persona.company }
  return grammar && fillGrammar(grammar, facts, (_, count) => draw.whole(0, count - 1))
}
