import { findLocale } from '@worldloom/language'
import type { Table } from '../../model/schema.ts'
import type { Plan, TablePlan } from '../plan.ts'
import { findPersonLink, hasPerson } from './find-person.ts'
import { isAddress, levelOf, placeColumn } from './find-slots.ts'
import { getPlaceBook, type PlaceBook, type Slots } from './place-book.ts'

const placeful =
  /^address\.(full|line|street|building|unit|district|city|county|region|postcode|country|latitude|longitude|geo|timezone|phone)|^person\.(phone|fax|nationality|language|tax)|^company\.(name|legal|vat|registration)|^web\.(locale|language-code)/

/** Whether something of a row depends on where it is. */
export function livesSomewhere(plan: Plan, table: Table): boolean {
  if (levelOf(plan, table.id) || hasPerson(plan, table)) return true
  const meanings = plan.understanding.meanings[table.id] ?? {}
  return table.columns.some(({ name }) => placeful.test(meanings[name]?.name ?? ''))
}

/** Where rows lie that no link places: anywhere if they say their country, else at home. */
export function homeSlots(plan: Plan, table: Table, book: PlaceBook): Slots {
  return saysCountry(plan, table) ? book.known : homeCountry(plan, book)
}

/** The locales that a table's people may be of. */
export function localesOf(plan: Plan, table: TablePlan): readonly string[] {
  const home = findLocale(plan.rules.locale)
  if (isAtHome(plan, table)) return [home]
  const { countries } = getPlaceBook(plan)
  return [...new Set(countries.map(({ locale }) => findLocale(locale)))]
}

function isAtHome(plan: Plan, table: TablePlan, seen: readonly TablePlan[] = []): boolean {
  if (!table.columns.some(({ name }) => name === placeColumn)) return true
  if (saysCountry(plan, table.table)) return false
  const placed = table.table.foreignKeys.some(({ parent }) => levelOf(plan, parent) !== null)
  if (placed) return false
  const near = table.table.foreignKeys.find(
    ({ parent }) => parent !== table.table.id && isAddress(plan, parent),
  )
  const lead = near ?? findPersonLink(plan, table.table)
  const parent = lead && plan.tables[lead.parent]
  return parent && !seen.includes(parent) ? isAtHome(plan, parent, [...seen, table]) : true
}

function saysCountry(plan: Plan, table: Table): boolean {
  const meanings = plan.understanding.meanings[table.id] ?? {}
  return table.columns.some(({ name }) =>
    /^address\.country-|^person\.nationality/.test(meanings[name]?.name ?? ''),
  )
}

function homeCountry(plan: Plan, book: PlaceBook): Slots {
  const home = findLocale(plan.rules.locale)
  const at = book.places.findIndex(({ locale }) => locale === home)
  return book.ofCountry[at] ?? book.known
}
