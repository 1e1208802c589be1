import { findLocale } from '../locales.ts'
import { splitWords, type WeightedList, weighByRank } from '../weighted-list.ts'
import { deDE } from './data/de-de.ts'
import { enGB } from './data/en-gb.ts'
import { enIN } from './data/en-in.ts'
import { esES } from './data/es-es.ts'
import { esMX } from './data/es-mx.ts'
import { frFR } from './data/fr-fr.ts'
import { itIT } from './data/it-it.ts'
import { jaJP } from './data/ja-jp.ts'
import { nlNL } from './data/nl-nl.ts'
import { plPL } from './data/pl-pl.ts'
import { ptBR } from './data/pt-br.ts'
import { svSE } from './data/sv-se.ts'
import { getAmericanNames } from './get-american-names.ts'
import type { NameSource, NameWords } from './name-source.ts'
import type { Names } from './names.ts'

const sources: Readonly<Record<string, NameSource>> = {
  de_DE: deDE,
  en_AU: enGB,
  en_CA: enGB,
  en_GB: enGB,
  en_IN: enIN,
  es_ES: esES,
  es_MX: esMX,
  fr_FR: frFR,
  it_IT: itIT,
  ja_JP: jaJP,
  nl_NL: nlNL,
  pl_PL: plPL,
  pt_BR: ptBR,
  sv_SE: svSE,
}

// read once: a list of names is some thousand words
const read = new Map<string, Names>()

/** The names of a locale such as `de_DE`; a locale that is not known gives those of its language. */
export function getNames(locale: string): Names {
  const known = findLocale(locale)
  const found = read.get(known)
  if (found) return found
  const source = sources[known]
  const names = source ? readNames(known, source) : getAmericanNames()
  read.set(known, names)
  return names
}

// the slopes are those of the names of the United States; the offset makes up for the shorter lists
function readNames(locale: string, source: NameSource): Names {
  const female = weigh(source.female, { slope: 1.07, offset: 8 })
  const male = weigh(source.male, { slope: 1.3, offset: 12 })
  const family = weigh(source.family, { slope: 0.75, offset: 8 })
  return { locale, female, male, family, cohorts: [] }
}

function weigh(
  words: NameWords,
  law: { readonly slope: number; readonly offset: number },
): WeightedList {
  const known = splitWords(words.known)
  const rank = weighByRank(known, law)
  const others = splitWords(words.others)
  // names in no order are all as rare as the last of the ordered ones, or a little rarer
  const rare = Math.round((rank.weights.at(-1) ?? 1) * 0.5)
  return {
    values: [...known, ...others],
    weights: [...rank.weights, ...others.map(() => Math.max(1, rare))],
  }
}
