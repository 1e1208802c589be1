import { findLocale, otherNames } from '@worldloom/language'
import type { ColumnRule, RuleCase, Scalar } from '../../rules/rules.ts'
import { call, choose, column, equal, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { columnPaths } from '../../sql/walk.ts'
import { hiddenColumn } from '../hidden-column.ts'
import type { ColumnPlan, Plan, TablePlan } from '../plan.ts'
import { drawPlace, placeColumn } from './find-slots.ts'
import { type BookPlace, getPlaceBook, type PlaceBook, type Slots } from './place-book.ts'
import type { Settling } from './settling.ts'
import type { Level } from './table-level.ts'

/** The places that rules give the rows of a table. */
export interface Said {
  readonly columns: readonly ColumnPlan[]
  /** The place; null in a row whose values are no place that is known. */
  readonly place: Expression
}

/**
 * Where a row lies by the city, the region or the country that a rule gives it, the nearest first, so that all else of
 * its address is of there. Null where no rule says one.
 */
export function saidPlace(settling: Settling): Said | null {
  const { table, list, draw } = settling
  const book = getPlaceBook(settling.plan)
  const known = levels.flatMap((level) => listSaid(settling, level, book))
  const made = known.map(({ name, values }) => {
    const hidden = `${placeColumn} by ${name}`
    const own = `${table.table.id}.${name}`
    const cases = values.map(
      ({ value }, i) => [equal(column(name), text(value)), number(i)] as const,
    )
    const item = (what: string, of: readonly number[]): Expression =>
      call('item', list(`${own}, ${what}`, 'integer', of), column(hidden))
    const range = {
      start: item(
        'first slot',
        values.map(({ slots }) => slots.start),
      ),
      count: item(
        'slots',
        values.map(({ slots }) => slots.count),
      ),
    }
    return {
      column: hiddenColumn(
        hidden,
        choose(cases, { kind: 'null' }),
        `which place its ${name} names`,
      ),
      place: drawPlace(range, book, list, draw(placeColumn)),
    }
  })
  if (made.length === 0) return null
  const columns = made.map((each) => each.column)
  return { columns, place: call('coalesce', ...made.map(({ place }) => place)) }
}

const levels: readonly Level[] = ['city', 'region', 'country']

const meaningsOf: Readonly<Record<Level, readonly string[]>> = {
  city: ['address.city'],
  region: ['address.region', 'address.region-code'],
  country: ['address.country-name', 'address.country-code-2', 'address.country-code-3'],
}

/** The cities, regions and countries that rules give a table's rows and that are not known, by column. */
export function listUnknownPlaces(
  plan: Plan,
  table: TablePlan,
): readonly { readonly name: string; readonly values: readonly string[] }[] {
  const book = getPlaceBook(plan)
  const home = findLocale(plan.rules.locale)
  return levels.flatMap((level) =>
    listRuled({ plan, table }, level).flatMap(({ name, values }) => {
      const unknown = values.filter((value) => !findSlotsOf(value, level, book, home))
      return unknown.length > 0 ? [{ name, values: unknown }] : []
    }),
  )
}

interface SaidColumn {
  readonly name: string
  readonly values: readonly { readonly value: string; readonly slots: Slots }[]
}

function listSaid(settling: Settling, level: Level, book: PlaceBook): readonly SaidColumn[] {
  const home = findLocale(settling.plan.rules.locale)
  return listRuled(settling, level).flatMap(({ name, values }) => {
    const known = values.flatMap((value) => {
      const slots = findSlotsOf(value, level, book, home)
      return slots ? [{ value, slots }] : []
    })
    return known.length > 0 ? [{ name, values: known }] : []
  })
}

type Ruled = Pick<Settling, 'plan' | 'table'>

/** What rules give the columns of one level. */
function listRuled(
  ruled: Ruled,
  level: Level,
): readonly { readonly name: string; readonly values: readonly string[] }[] {
  const { plan, table } = ruled
  const meanings = plan.understanding.meanings[table.table.id] ?? {}
  const rules = plan.rules.tables[table.table.id]?.columns ?? {}
  return table.table.columns.flatMap(({ name, type }) => {
    const rule = rules[name]
    const isPlace = meaningsOf[level].includes(meanings[name]?.name ?? '')
    return type.kind === 'text' && rule && isPlace
      ? [{ name, values: listValues(rule, ruled) }]
      : []
  })
}

/** All values that a rule can give, where it gives every row one and looks at nothing that follows from the place. */
function listValues({ cases }: ColumnRule, { plan, table }: Ruled): readonly string[] {
  const rules = plan.rules.tables[table.table.id]?.columns ?? {}
  const isApart = ({ condition }: RuleCase): boolean =>
    condition === null ||
    columnPaths(condition).every(([name = '', ...more]) => more.length > 0 || isDrawn(rules[name]))
  if (cases.at(-1)?.condition !== null || !cases.every(isApart)) return []
  const values = cases.map(optionsOf)
  if (values.includes(null)) return []
  return [...new Set(values.flatMap((each) => each ?? []))]
}

/** Whether a rule draws a value whatever the rest of the row is. */
function isDrawn(rule: ColumnRule | undefined): boolean {
  const [only, ...others] = rule?.cases ?? []
  return only?.condition === null && others.length === 0 && optionsOf(only) !== null
}

function optionsOf({ value }: RuleCase): readonly string[] | null {
  const text = (each: Scalar): readonly string[] => (each === null ? [] : [String(each)])
  if (value.kind === 'literal') return text(value.value)
  const isListed = value.kind === 'choice' || value.kind === 'words'
  return isListed ? value.options.flatMap((option) => text(option.value)) : null
}

/** The slots of a place by its name or code; of several of that name those at home, then the largest. */
function findSlotsOf(value: string, level: Level, book: PlaceBook, home: string): Slots | null {
  const wanted = fold(value)
  const found = book.places.flatMap((place, at) =>
    spell(namesOf(place, level, book)).some((name) => name === wanted) ? [{ place, at }] : [],
  )
  const near = found.filter(({ place }) => place.locale === home)
  const [first] = (near.length > 0 ? near : found).toSorted(
    (a, b) => b.place.weight - a.place.weight,
  )
  if (!first) return null
  if (level === 'city') return { start: book.slots.indexOf(first.at), count: 1 }
  return (level === 'country' ? book.ofCountry : book.ofRegion)[first.at] ?? null
}

function namesOf(place: BookPlace, level: Level, book: PlaceBook): readonly string[] {
  if (level === 'city') return [place.cityName]
  if (level === 'region') return [place.regionName, place.regionCode].filter((name) => name !== '')
  const country = book.countries[place.country]
  return country ? [country.name, country.code2, country.code3] : []
}

/** Names as people write them: of another tongue, without accents, or with two letters for one (`Muenchen`). */
function spell(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => [
    fold(name),
    fold(name.replaceAll(/[äöü]/gi, (letter) => `${letter}e`)),
    ...(otherNames[name] ?? []).map(fold),
  ])
}

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replaceAll('ß', 'ss')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}
