import { findLocale, getNames, type WeightedList } from '@worldloom/language'
import { asciiTwin } from './ascii-twin.ts'

/** The names of several locales together, so that one expression serves people of all of them. */
export interface NameBook {
  readonly locales: readonly string[]
  readonly given: NameShelf
  readonly family: NameShelf
}

/** Names in groups, each drawn by its own shares. */
export interface NameShelf {
  /** What its relations are called in the plan. */
  readonly title: string
  /** By position: the name and its plain twin, each group's most frequent first. */
  readonly names: readonly { readonly name: string; readonly plain: string }[]
  /** For each group 257 quantiles of positions, in 65536ths. */
  readonly shares: readonly (readonly number[])[]
  /** The group of a locale, gender (0 female, 1 male) and, for given names, decade of birth. */
  readonly groups: readonly number[]
}

/** Decades of birth from the 1940s on; what is drawn without one stands behind them. */
export const decades = 8

const books = new Map<string, NameBook>()

/** The book of the locales of a table's people, by decade of birth where that is known; written once. */
export function getNameBook(wanted: readonly string[], byDecade: boolean): NameBook {
  const locales = [...new Set(wanted.map(findLocale))]
  const key = `${locales.join(' ')} ${byDecade}`
  const found = books.get(key)
  if (found) return found
  const title = locales.length === 1 ? (locales[0] ?? '') : `${locales.length} locales`
  const book = {
    locales,
    given: fillShelf(
      `given names of ${title}${byDecade ? ' by decade' : ''}`,
      locales.flatMap((locale) => listGiven(locale, byDecade)),
    ),
    family: fillShelf(`family names of ${title}`, locales.flatMap(listFamily)),
  }
  books.set(key, book)
  return book
}

interface Group {
  readonly locale: string
  readonly names: WeightedList
}

function listGiven(locale: string, byDecade: boolean): readonly Group[] {
  const { female, male, cohorts } = getNames(locale)
  const spread = (gender: 'female' | 'male', all: WeightedList): readonly Group[] => [
    ...Array.from({ length: byDecade ? decades : 0 }, (_, i) => ({
      locale,
      names: cohorts.find(({ from }) => from === 1940 + 10 * i)?.[gender] ?? all,
    })),
    { locale, names: all },
  ]
  return [...spread('female', female), ...spread('male', male)]
}

function listFamily(locale: string): readonly Group[] {
  const { family } = getNames(locale)
  return [
    { locale, names: locale === 'pl_PL' ? forWomen(family) : family },
    { locale, names: family },
  ]
}

function fillShelf(title: string, groups: readonly Group[]): NameShelf {
  const names: { name: string; plain: string }[] = []
  const shares: (readonly number[])[] = []
  const known = new Map<WeightedList, number>()
  const found = groups.map(({ locale, names: list }) => {
    const before = known.get(list)
    if (before !== undefined) return before
    const sorted = list.values
      .map((name, i) => ({ name, weight: list.weights[i] ?? 1 }))
      .sort((a, b) => b.weight - a.weight)
    shares.push(
      tabulate(
        sorted.map(({ weight }) => weight),
        names.length,
      ),
    )
    names.push(...sorted.map(({ name }) => ({ name, plain: asciiTwin(name, locale) })))
    known.set(list, shares.length - 1)
    return shares.length - 1
  })
  return { title, names, shares, groups: found }
}

/** Quantiles of positions by weight: what a draw's share reaches, counted from `offset`. */
function tabulate(weights: readonly number[], offset: number): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const last = (offset + weights.length) * 65536 - 1
  let at = 0
  let before = 0
  return Array.from({ length: 257 }, (_, i) => {
    const wanted = (i / 256) * total
    while (at < weights.length - 1 && before + (weights[at] ?? 0) <= wanted) {
      before += weights[at] ?? 0
      at++
    }
    const inside = Math.min(1, (wanted - before) / (weights[at] ?? 1))
    return Math.min(last, Math.round((offset + at + inside) * 65536))
  })
}

/** Polish surnames in -ski and the like end in -a where women bear them. */
function forWomen({ values, weights }: WeightedList): WeightedList {
  return { values: values.map((name) => name.replace(/([sc]|dz)ki$/, '$1ka')), weights }
}
