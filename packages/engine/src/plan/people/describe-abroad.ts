import { capitals, countries, type Place, world } from '@worldloom/language'
import type { Plan } from '../plan.ts'
import { findCountry } from './match-reference.ts'
import type { BookCountry } from './place-book.ts'
import { tableLevel } from './table-level.ts'

/** Countries that reference rows name and whose cities are not known, each with its capital. */
export function describeAbroad(
  plan: Plan,
): readonly { readonly country: BookCountry; readonly place: Place }[] {
  const rows = Object.entries(plan.tables).flatMap(([id, { table }]) =>
    tableLevel(table) === 'country' ? (plan.reference.tables[id]?.rows ?? []) : [],
  )
  const codes = new Set(
    rows.flatMap((row) => {
      const found = world[findCountry(world, row)]
      return found && findCountry(countries, row) < 0 ? [found.code2] : []
    }),
  )
  return world.filter(({ code2 }) => codes.has(code2)).map(describeCountry)
}

function describeCountry(found: (typeof world)[number]): {
  country: BookCountry
  place: Place
} {
  const capital = capitals[found.code2]
  const locale = locales[found.code2] ?? 'en_GB'
  const model = countries.find((country) => country.locale === locale) ?? countries[0]
  const country: BookCountry = {
    ...found,
    locale,
    streets: model?.streets ?? [],
    secondLines: model?.secondLines ?? [],
  }
  const place: Place = {
    cityName: capital?.city ?? found.name,
    regionName: capital?.city ?? found.name,
    regionCode: '',
    countryName: found.name,
    countryCode2: found.code2,
    countryCode3: found.code3,
    currency: found.currency,
    locale,
    postcodePattern: capital?.postcode ?? '#####',
    phonePattern: `+${found.phoneCode.replace('-', ' ')} 555 01##`,
    linePattern: model?.linePattern ?? '{number} {street}',
    latitude: capital?.latitude ?? 0,
    longitude: capital?.longitude ?? 0,
    timezone: capital?.timezone ?? 'UTC',
    population: 0,
    weight: 1,
  }
  return { country, place }
}

/** Whose names people bear who live there; the others have English ones. */
const locales: Readonly<Record<string, string>> = {
  AT: 'de_DE',
  CH: 'de_DE',
  LI: 'de_DE',
  LU: 'fr_FR',
  BE: 'nl_NL',
  PT: 'pt_BR',
  AO: 'pt_BR',
  MZ: 'pt_BR',
  NO: 'sv_SE',
  DK: 'sv_SE',
  FI: 'sv_SE',
  SM: 'it_IT',
  MC: 'fr_FR',
  HT: 'fr_FR',
  SN: 'fr_FR',
  CI: 'fr_FR',
  AR: 'es_MX',
  BO: 'es_MX',
  CL: 'es_MX',
  CO: 'es_MX',
  CR: 'es_MX',
  CU: 'es_MX',
  DO: 'es_MX',
  EC: 'es_MX',
  GT: 'es_MX',
  HN: 'es_MX',
  NI: 'es_MX',
  PA: 'es_MX',
  PE: 'es_MX',
  PR: 'es_MX',
  PY: 'es_MX',
  SV: 'es_MX',
  UY: 'es_MX',
  VE: 'es_MX',
  AD: 'es_ES',
  NZ: 'en_AU',
  BD: 'en_IN',
  NP: 'en_IN',
  LK: 'en_IN',
}
