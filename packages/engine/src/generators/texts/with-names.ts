import { findDictionary, type Grammar } from '@worldloom/language'

/** So many names are enough for texts that mention somebody. */
const most = 60

/** A grammar whose people have the given names of a locale, many instead of the few it brings. */
export function withNames(grammar: Grammar, locale: string): Grammar {
  const own = grammar.slots['name']
  const given = own?.includes('Anna') ? findDictionary('person.given-name', locale) : null
  if (!own || !given) return grammar
  const frequent = given.values
    .map((value, i) => ({ value, weight: given.weights[i] ?? 1 }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
  const names = [...new Set([...own, ...frequent.map(({ value }) => value)])]
  return { ...grammar, slots: { ...grammar.slots, name: names } }
}
