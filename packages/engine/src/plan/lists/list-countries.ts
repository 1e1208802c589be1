import {
  capitalNames,
  capitals,
  continentCodes,
  countries,
  countrySizes,
  world,
  worldParts,
} from '@worldloom/language'
import { splitWords } from '../../infer/meanings/words/split-words.ts'
import type { Column, Table } from '../../model/schema.ts'
import type { Plan } from '../plan.ts'
import type { LookupEntry } from './list-entries.ts'
import { readByMeaning, type Values } from './read-entry.ts'
import { type Facts, readFact } from './read-facts.ts'

/** Those that shops, airlines and banks list soonest, after the ones whose cities are known. */
const large =
  'CN KR CH AT BE DK NO FI IE PT CZ GR HU RO TR ZA SG AE HK SA IL QA AR CL CO PE NZ TH MY ID PH VN EG KE NG UA'.split(
    ' ',
  )

/** Every country with what lists of them tell. */
export function listCountries(plan: Plan, table: Table): readonly LookupEntry[] {
  const known = new Set(countries.map(({ code2 }) => code2))
  const rankOf = (code: string): number =>
    known.has(code)
      ? -1
      : large.includes(code)
        ? large.indexOf(code)
        : // territories and the smallest, of which less is known, come last
          large.length + Number(countrySizes[code] === undefined)
  const ordered = world.toSorted((a, b) => rankOf(a.code2) - rankOf(b.code2))
  return ordered.map((country) => {
    const values: Values = {
      'address.country-name': country.name,
      'address.country-code-2': country.code2,
      'address.country-code-3': country.code3,
      'address.country-code-numeric': country.codeNumeric,
      'address.phone-code': country.phoneCode,
      'commerce.currency-code': country.currency,
      ...listPart(country.code2),
    }
    const known = readByMeaning(plan, table, values, country.name, country.code2, [
      country.currency,
    ])
    const part = worldParts[country.code2]
    const facts: Facts = {
      name: country.name,
      codes: [
        { names: /\b(iso|alpha|code|cca) ?2$|\biso(3166)? alpha2$/, value: country.code2 },
        { names: /\b(iso|alpha|code|cca) ?3$|\biso(3166)? alpha3$/, value: country.code3 },
      ],
      others: [
        [/\b(numeric|iso number|iso num|m49|ccn3)( code)?$/, country.codeNumeric],
        [/\b(dial|dialing|calling|phone|isd)( code| prefix)?$/, country.phoneCode],
        [/\bcontinent code$/, continentCodes[part?.continent ?? ''] ?? ''],
        [/\bcapital( city)?( name)?$/, capitalNames[country.code2] ?? values['address.city'] ?? ''],
        // beside the continent a region is a part of it
        ...(part ? [[/^(sub|world)? ?region$/, part.region] as const] : []),
      ],
    }
    const read = (column: Column): string | null => {
      // two letters have no room for a continent's name
      const isNarrow = column.type.kind === 'text' && (column.type.maxLength ?? 9) < 3
      if (isNarrow && /^continent$/i.test(column.name))
        return continentCodes[part?.continent ?? ''] ?? null
      const isOther = facts.others.find(([names]) => names.test(splitWords(column.name).join(' ')))
      return isOther ? isOther[1] || null : (known.read(column) ?? readFact(facts, column))
    }
    return { ...known, read }
  })
}

/** Where a country lies, its capital and its size, as far as they are known. */
function listPart(code: string): Values {
  const part = worldParts[code]
  const city = capitals[code]?.city
  const size = countrySizes[code]
  return {
    ...(part ? { 'address.continent': part.continent, 'address.region': part.region } : {}),
    ...(city ? { 'address.city': city } : {}),
    ...(size && {
      'address.population': String(size.population),
      'address.area': String(size.squareKilometers),
    }),
  }
}
