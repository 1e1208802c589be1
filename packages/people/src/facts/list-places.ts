import { remember } from '@worldloom/agents'
import { capitals, getPlaces, type Place, world } from '@worldloom/language'

/** The places of a country: its cities, or its capital where they are not known; none of a country that is not one. */
export const listPlaces: (code: string) => readonly Place[] = remember((code) => {
  const found = getPlaces(code)
  if (found.length > 0) return found
  const country = world.find(({ code2 }) => code2 === code.toUpperCase())
  const capital = capitals[code.toUpperCase()]
  if (!country || !capital) return []
  const { name, code2, code3, currency, phoneCode } = country
  const { city, postcode, latitude, longitude, timezone } = capital
  const place: Place = {
    cityName: city,
    regionName: city,
    regionCode: code2,
    countryName: name,
    countryCode2: code2,
    countryCode3: code3,
    currency,
    locale: spoken[code2] ?? 'en_US',
    postcodePattern: postcode,
    phonePattern: `+${phoneCode} ### ### ###`,
    linePattern: '{street} {number}',
    latitude,
    longitude,
    timezone,
    population: 0,
    weight: 1,
  }
  return [place]
})

/** Whether people there are called by names that are not theirs. */
export function hasForeignNames(code: string): boolean {
  return getPlaces(code).length === 0 && spoken[code] === undefined
}

// languages whose names are known, and are those of another country as well
const spoken: Readonly<Record<string, string>> = {
  ...spell('de_DE', 'AT CH LI'),
  ...spell('fr_FR', 'LU MC'),
  ...spell('nl_NL', 'BE'),
  ...spell('en_GB', 'IE NZ'),
  ...spell('pt_BR', 'PT'),
  ...spell('it_IT', 'SM'),
  ...spell('es_MX', 'AR BO CL CO CR CU DO EC GT HN NI PA PE PR PY SV UY VE'),
}

function spell(locale: string, codes: string): Readonly<Record<string, string>> {
  return Object.fromEntries(codes.split(' ').map((code) => [code, locale]))
}
