import {
  type Country,
  type Currency,
  capitals,
  countries,
  currencies,
  findWordList,
  type TimeZone,
  timeZones,
  type WordEntry,
  world,
} from '@worldloom/language'
import { splitWords } from '../../infer/meanings/words/split-words.ts'
import type { Column, Table } from '../../model/schema.ts'
import { readCanonicalValue } from '../../values/canonical-value.ts'
import type { Plan } from '../plan.ts'
import { findGiven } from './find-given.ts'
import { listCodes } from './list-codes.ts'
import { listCountries } from './list-countries.ts'
import { readByMeaning, readByName, type Values } from './read-entry.ts'
import { readSubject } from './read-facts.ts'

/** An entry of a list, asked column by column. */
export interface LookupEntry {
  /** Its value in a column, as text, or null where it knows none. */
  readonly read: (column: Column) => string | null
  /** The number of the parent's row that it belongs to, or null. */
  readonly parentOf: (table: string) => number | null
}

export interface LookupEntries {
  readonly entries: readonly LookupEntry[]
  /** By entry: in which round it is taken, where not all are; without it, the first ones are. */
  readonly rounds?: readonly number[]
  /** How many of them a database usually has. */
  readonly usual: number
}

/** The entries of the list a table is, told by its name; null where no list is known. */
export function listEntries(plan: Plan, table: Table): LookupEntries | null {
  const words = readSubject(table.name).flatMap((word) =>
    /^sub(?=category|department)/.test(word) ? ['sub', word.slice(3)] : [word],
  )
  const last = words.at(-1) ?? ''
  const coded = listCodes(plan, table, words)
  if (coded) return coded
  if (last === 'country') return { entries: listCountries(plan, table), usual: 30 }
  if (last === 'currency') return { entries: listCurrencies(plan, table), usual: 20 }
  const isZones = last === 'timezone' || words.slice(-2).join(' ') === 'time zone' || last === 'tz'
  if (isZones) return { entries: timeZones.map((zone) => readZone(plan, table, zone)), usual: 31 }
  const country = table.foreignKeys.find(
    ({ parent }) => splitWords(parent.split('.').at(-1) ?? '').at(-1) === 'country',
  )
  const isRegion = words.some((word) => ['state', 'province', 'region', 'county'].includes(word))
  if (country && isRegion) return listRegions(plan, table, country.parent)
  const found = findWordList(isOfBooks(plan, words) ? ['book', ...words] : words)
  if (!found || (last === 'category' && isOfOthers(plan, words, found.names))) return null
  return listWords(plan, table, words, found.entries)
}

/** The entries of a list: those without parts of others, those below them where rows have parents, or the parts alone. */
function listWords(
  plan: Plan,
  table: Table,
  words: readonly string[],
  entries: readonly WordEntry[],
): LookupEntries {
  const isPart = words.includes('sub')
  const isTree = table.foreignKeys.some(
    ({ parent, columns }) =>
      parent === table.id &&
      table.columns.some(({ name, nullable }) => columns[0] === name && nullable),
  )
  const parts = entries.filter(({ under }) => under !== '')
  const roots = entries.filter(({ under }) => under === '')
  const taken = isPart && parts.length > 0 ? parts : isTree ? [...roots, ...parts] : roots
  const listed = taken.map((entry, i): LookupEntry => {
    const { read } = readByName({ ...entry, position: i + 1 })
    const above = taken.findIndex(({ name }) => name === entry.under)
    return {
      read,
      parentOf: (id) => {
        if (entry.under === '') return null
        if (id === table.id) return above < 0 ? null : above
        return isPart ? findGiven(plan, id, [entry.under]) : null
      },
    }
  })
  return { entries: listed, usual: listed.length }
}

/** Genres are those of books where there are books and no films. */
function isOfBooks({ schema }: Plan, words: readonly string[]): boolean {
  const named = schema.tables.flatMap(({ name }) => splitWords(name))
  const has = (about: RegExp): boolean => named.some((word) => about.test(word))
  return (
    words.includes('genre') && has(/^books?$/) && !has(/^(films?|movies?|songs?|tracks?|games?)$/)
  )
}

/** A shop's departments are categories of goods, and of nothing else that has some: fields, members, cows. */
function isOfOthers(
  { understanding }: Plan,
  words: readonly string[],
  names: readonly (readonly string[])[],
): boolean {
  if (names.some((wanted) => wanted.length > 1)) return false
  if (words.some((word) => !goods.has(word))) return true
  const sells = Object.values(understanding.meanings).some((columns) =>
    Object.values(columns).some(({ name }) => /^commerce\.(product-name|brand|sku)$/.test(name)),
  )
  return !sells
}

const goods: ReadonlySet<string> = new Set(
  'category product item goods good catalog catalogue shop store merchandise inventory main parent sub department stock'.split(
    ' ',
  ),
)

/** A time zone: its offset in the unit of the column. */
function readZone(plan: Plan, table: Table, zone: TimeZone): LookupEntry {
  const known = readByMeaning(
    plan,
    table,
    { 'address.timezone': zone.name },
    zone.name,
    zone.abbreviation,
    [],
  )
  const meanings = plan.understanding.meanings[table.id] ?? {}
  const read = (column: Column): string | null => {
    if (meanings[column.name]?.name === 'address.timezone-offset')
      return writeOffset(column, zone.offset + (/dst|summer/i.test(column.name) ? 60 : 0))
    const isLabel = /label|display|description|full/i.test(column.name)
    if (isLabel && column.type.kind === 'text') return zone.label
    const isKey = table.primaryKey?.columns.join() === column.name && column.type.kind === 'text'
    return known.read(column) ?? (isKey ? zone.name : null)
  }
  return { ...known, read }
}

function writeOffset({ name, type }: Column, minutes: number): string {
  const hours = minutes / 60
  if (type.kind === 'text') {
    const [whole, rest] = [Math.floor(Math.abs(hours)), Math.abs(minutes) % 60]
    const two = (value: number): string => String(value).padStart(2, '0')
    return `${minutes < 0 ? '-' : '+'}${two(whole)}:${two(rest)}`
  }
  if (/sec/i.test(name)) return String(minutes * 60)
  if (/min/i.test(name)) return String(minutes)
  return type.kind === 'integer' ? String(Math.trunc(hours)) : String(hours)
}

function listCurrencies(plan: Plan, table: Table): readonly LookupEntry[] {
  return currencies.map((currency) => {
    const values: Values = {
      'commerce.currency-code': currency.code,
      'commerce.currency-name': currency.name,
      'commerce.currency-symbol': currency.symbol,
      'commerce.currency-decimals': String(currency.decimals),
    }
    const read = readByMeaning(plan, table, values, currency.name, currency.code, [])
    return {
      ...read,
      read: (column) => readRate(plan, table, column, currency) ?? read.read(column),
    }
  })
}

/** What a dollar costs in a currency; where the name says so, what the currency costs in dollars. */
function readRate(
  { understanding }: Plan,
  table: Table,
  { name, type }: Column,
  { dollarRate }: Currency,
): string | null {
  if (understanding.meanings[table.id]?.[name]?.name !== 'commerce.exchange-rate') return null
  const words = splitWords(name).join(' ')
  const isInverse = /\b(to|in) (usd|us dollars?|dollars?|base)\b/.test(words)
  const rate = isInverse ? 1 / dollarRate : dollarRate
  const text = rate.toFixed(type.kind === 'decimal' ? Math.min(type.scale, 6) : 6)
  return Number(text) > 0 && readCanonicalValue(text, type).ok ? text : null
}

function listRegions(plan: Plan, table: Table, parent: string): LookupEntries | null {
  const found = [...countries, ...listAbroad()].flatMap((country) => {
    const row = findGiven(plan, parent, [country.code2, country.code3, country.name])
    if (row === null) return []
    return country.regions.map(({ code, name }, i) => {
      const values: Values = { 'address.region': name, 'address.region-code': code }
      const read = readByMeaning(plan, table, values, name, code, [])
      const entry: LookupEntry = { ...read, parentOf: (id) => (id === parent ? row : null) }
      return { entry, round: i }
    })
  })
  if (found.length === 0) return null
  // a short list has one of every country first, so that each has an address
  const rounds = found.map(({ round }) => round)
  return { entries: found.map(({ entry }) => entry), rounds, usual: found.length }
}

/** The other countries, each with the region of its capital, so that an address there has one. */
function listAbroad(): readonly (Pick<Country, 'code2' | 'code3' | 'name'> & {
  readonly regions: readonly { readonly code: string; readonly name: string }[]
})[] {
  const known = new Set(countries.map(({ code2 }) => code2))
  return world.flatMap((country) => {
    if (known.has(country.code2)) return []
    // small ones are known by their own name alone
    const city = capitals[country.code2]?.city ?? country.name
    const letters = city.normalize('NFD').replaceAll(/[^A-Za-z]/g, '')
    return [{ ...country, regions: [{ code: letters.slice(0, 3).toUpperCase(), name: city }] }]
  })
}
