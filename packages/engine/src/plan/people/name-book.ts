import { findLocale, getNames, type WeightedList } from '@worldloom/language'
import { add, call, cast, choose, column, isNull, less, multiply, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { asciiTwin } from './ascii-twin.ts'

/** Names a list in the plan and refers to it, as `Context.list` does. */
export type ListMaker = (
  name: string,
  kind: 'text' | 'integer',
  values: readonly (string | number)[],
) => Expression

/**
 * Names of several locales in one list each, so that one expression serves people of all of them. A
 * name's position is drawn once; its spelling and its plain twin for addresses are read by position.
 */
export interface NameBook {
  readonly given: NameShelf
  readonly family: NameShelf
  readonly locales: readonly string[]
}

export interface NameShelf {
  /** What its lists are called in the plan. */
  readonly title: string
  readonly names: readonly string[]
  readonly twins: readonly string[]
  /** Positions of names, group after group, the most frequent of each group first. */
  readonly order: readonly number[]
  /** 257 quantiles of positions in `order` for each group, in 65536ths. */
  readonly shares: readonly number[]
  /** The group of a locale, gender (0 female, 1 male) and, for given names, decade of birth. */
  readonly groups: readonly number[]
}

/** Decades of birth from the 1940s on, and at last: unknown. */
export const decades = 8
const perGender = decades + 1

const books = new Map<string, NameBook>()

/** The book of the locales of a table's people, written once. */
export function getNameBook(wanted: readonly string[]): NameBook {
  const locales = [...new Set(wanted.map(findLocale))]
  const title = locales.length === 1 ? (locales[0] ?? '') : `${locales.length} locales`
  const key = locales.join(' ')
  const found = books.get(key)
  if (found) return found
  const given = locales.flatMap((locale) => {
    const { female, male, cohorts } = getNames(locale)
    const ofGender = (gender: 'female' | 'male', all: WeightedList): readonly Group[] => [
      ...Array.from({ length: decades }, (_, i) => ({
        locale,
        names: cohorts.find(({ from }) => from === 1940 + 10 * i)?.[gender] ?? all,
      })),
      { locale, names: all },
    ]
    return [...ofGender('female', female), ...ofGender('male', male)]
  })
  const family = locales.flatMap((locale) => {
    const { family: names } = getNames(locale)
    return [
      { locale, names: locale === 'pl_PL' ? forWomen(names) : names },
      { locale, names },
    ]
  })
  const book = {
    given: fillShelf(`given names of ${title}`, given),
    family: fillShelf(`family names of ${title}`, family),
    locales,
  }
  books.set(key, book)
  return book
}

/** Draws the position of a given name. */
export function drawGiven(
  list: ListMaker,
  { given }: NameBook,
  person: {
    readonly locale: Expression
    readonly gender: Expression
    readonly birthYear: Expression | null
  },
  drawn: Expression,
): Expression {
  const { birthYear } = person
  const ofGender = multiply(
    add(multiply(person.locale, number(2)), person.gender),
    number(perGender),
  )
  // not greatest and least alone: those skip a NULL in some dialects
  const decade = birthYear
    ? choose(
        [[isNull(birthYear), number(decades)]],
        call(
          'greatest',
          call(
            'least',
            call('div', add(birthYear, number(-1940)), number(10)),
            number(decades - 1),
          ),
          number(0),
        ),
      )
    : number(decades)
  return drawFrom(list, given, add(ofGender, decade), drawn)
}

/** Draws the position of a family name; in some languages a woman's differs from a man's. */
export function drawFamily(
  list: ListMaker,
  { family }: NameBook,
  person: { readonly locale: Expression; readonly gender: Expression },
  drawn: Expression,
): Expression {
  return drawFrom(list, family, add(multiply(person.locale, number(2)), person.gender), drawn)
}

/** The name at a position. */
export function spell(
  list: ListMaker,
  { title, names }: NameShelf,
  position: Expression,
): Expression {
  return call('item', list(title, 'text', names), position)
}

/** Its plain twin: small letters from a to z. */
export function spellPlain(
  list: ListMaker,
  { title, twins }: NameShelf,
  position: Expression,
): Expression {
  return call('item', list(`${title}, plain`, 'text', twins), position)
}

interface Group {
  readonly locale: string
  readonly names: WeightedList
}

function drawFrom(
  list: ListMaker,
  { title, order, shares, groups }: NameShelf,
  group: Expression,
  drawn: Expression,
): Expression {
  const start = call('item', list(`${title}, where groups begin`, 'integer', groups), group)
  const position = call('quantile_at', drawn, list(`${title}, shares`, 'integer', shares), start)
  return call(
    'item',
    list(`${title}, in order`, 'integer', order),
    call('shift_right', position, number(16)),
  )
}

function fillShelf(title: string, groups: readonly Group[]): NameShelf {
  const positions = new Map<string, number>()
  const names: string[] = []
  const twins: string[] = []
  const order: number[] = []
  const shares: number[] = []
  const starts = new Map<WeightedList, number>()
  const place = (name: string, locale: string): number => {
    const twin = asciiTwin(name, locale)
    const key = `${name} ${twin}`
    const known = positions.get(key)
    if (known !== undefined) return known
    positions.set(key, names.length)
    names.push(name)
    twins.push(twin)
    return names.length - 1
  }
  const found = groups.map(({ locale, names: list }) => {
    const known = starts.get(list)
    if (known !== undefined) return known
    const start = shares.length
    starts.set(list, start)
    const sorted = list.values
      .map((value, i) => ({ value, weight: list.weights[i] ?? 1 }))
      .sort((a, b) => b.weight - a.weight)
    shares.push(
      ...tabulate(
        sorted.map(({ weight }) => weight),
        order.length,
      ),
    )
    order.push(...sorted.map(({ value }) => place(value, locale)))
    return start
  })
  return { title, names, twins, order, shares, groups: found }
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

/** The plain twin of a name that another column holds. */
export function plainOf(name: Expression): Expression {
  return call(
    'regexp_replace',
    call('ascii_text', name),
    { kind: 'text', value: '[^a-z0-9]' },
    { kind: 'text', value: '' },
  )
}

/** 0 for a woman, 1 for a man, as a gender's word or letter says; `otherwise` where it says neither. */
export function readGender(gender: Expression, otherwise: Expression): Expression {
  const letter = call('lower', call('substr', cast(gender, { kind: 'text' }), number(1), number(1)))
  const isOne = (letters: readonly string[]): Expression => ({
    kind: 'in',
    operand: letter,
    list: letters.map((value) => ({ kind: 'text', value })),
    negated: false,
  })
  return choose(
    [
      [isOne(['f', 'w', '2']), number(0)],
      [isOne(['m', '1', 'h']), number(1)],
    ],
    otherwise,
  )
}

/** 0 or 1, nearly as often. */
export function tossGender(drawn: Expression): Expression {
  return choose([[less(drawn, number(Math.round(0.51 * 2 ** 32))), number(0)]], number(1))
}

/** The calendar year of a date or timestamp column. */
export function yearOf(name: string): Expression {
  return cast(call('extract', { kind: 'text', value: 'year' }, column(name)), { kind: 'integer' })
}
