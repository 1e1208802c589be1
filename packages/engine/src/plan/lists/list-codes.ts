import { type Airport, airportList, countries, languages, units } from '@worldloom/language'
import { splitWords } from '../../infer/meanings/words/split-words.ts'
import type { Table } from '../../model/schema.ts'
import type { Plan } from '../plan.ts'
import { findGiven } from './find-given.ts'
import { listAnimals } from './list-animals.ts'
import type { LookupEntries, LookupEntry } from './list-entries.ts'
import { type Facts, readFact } from './read-facts.ts'

/** The entries of lists that are known by codes: airports, languages, units, animals, the states of one country. */
export function listCodes(
  plan: Plan,
  table: Table,
  subject: readonly string[],
): LookupEntries | null {
  const last = subject.at(-1) ?? ''
  if (last === 'airport') return listAirports(plan, table)
  if (last === 'species' || last === 'breed') return listAnimals(plan, table, last)
  if (last === 'language') return listAll(languages.map(readLanguage), 15)
  if (/^(uom|unit( of measure(ment)?)?|measure(ment)? unit)$/.test(subject.join(' ')))
    return isOwn(table) ? listAll(units.map(readUnit), 12) : null
  if (/^((us|usa) )?state$/.test(subject.join(' ')) && isOwn(table) && hasShortCode(table))
    return listAll(listStates(), 50)
  return null
}

function listAll(facts: readonly Facts[], usual: number): LookupEntries {
  return { entries: facts.map((known, i) => entryOf(known, i + 1)), usual }
}

function entryOf(
  facts: Facts,
  position: number,
  parentOf: LookupEntry['parentOf'] = () => null,
): LookupEntry {
  return {
    read: (column) => {
      const isPlace = /\b(order|position|rank|sequence|sort)$/.test(
        splitWords(column.name).join(' '),
      )
      return isPlace && column.type.kind === 'integer' ? String(position) : readFact(facts, column)
    },
    parentOf,
  }
}

/** A unit of a house, a state of an order: what belongs to something is no list for all. */
function isOwn({ foreignKeys }: Table): boolean {
  return foreignKeys.length === 0
}

function hasShortCode({ columns }: Table): boolean {
  return columns.some(({ type }) => type.kind === 'text' && type.maxLength === 2)
}

/** Those in countries that are listed, where a table of countries is linked. */
function listAirports(plan: Plan, table: Table): LookupEntries {
  const known = airportList.flatMap((airport, i) => {
    const rows = table.foreignKeys.map(({ parent }) =>
      plan.reference.tables[parent] ? findGiven(plan, parent, [airport.country]) : -1,
    )
    if (rows.includes(null)) return []
    const parentOf: LookupEntry['parentOf'] = (parent) =>
      plan.reference.tables[parent] ? findGiven(plan, parent, [airport.country]) : null
    return [entryOf(readAirport(airport), i + 1, parentOf)]
  })
  return { entries: known, usual: 60 }
}

function readAirport(airport: Airport): Facts {
  return {
    name: airport.name,
    codes: [
      { names: /\b(iata|faa)\b/, value: airport.iata },
      { names: /\bicao\b/, value: airport.icao },
    ],
    others: [
      [/^(city|municipality|location|town)( name)?$|\bcity( name)?$/, airport.city],
      [/\bcountry( code)?$/, airport.country],
      [/\blatitude\b/, String(airport.latitude)],
      [/\blongitude\b/, String(airport.longitude)],
      [/\btime ?zone\b|\btimezone\b/, airport.timezone],
    ],
  }
}

function readLanguage({ name, native, code2, code3 }: (typeof languages)[number]): Facts {
  return {
    name,
    codes: [
      { names: /\b(639 ?1|iso639 1|alpha ?2|code ?2|iso ?2)$/, value: code2 },
      { names: /\b(639 ?[23]|iso639 [23]|alpha ?3|code ?3|iso ?3)$/, value: code3 },
    ],
    others: [[/\b(native|local|endonym|own)\b/, native]],
  }
}

function readUnit({ name, code, measures, description }: (typeof units)[number]): Facts {
  return {
    name,
    codes: [
      { names: /\b(code|abbreviation|symbol|short|short name|id|key|uom|unit)$/, value: code },
    ],
    others: [
      [/\b(type|category|dimension|kind|quantity|group)$/, measures],
      [/\b(description|note|comment)$/, description],
    ],
  }
}

function listStates(): readonly Facts[] {
  const states = countries.find(({ code2 }) => code2 === 'US')?.regions ?? []
  return states.map(({ code, name }) => ({
    name,
    codes: [{ names: /\b(code|abbreviation|id|key|short|postal)$/, value: code }],
    others: [],
  }))
}
