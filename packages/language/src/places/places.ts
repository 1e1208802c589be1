import { countries } from './countries.ts'

/** A city with all that an address, a telephone number and a clock need from it. */
export interface Place {
  readonly cityName: string
  readonly regionName: string
  readonly regionCode: string
  readonly countryName: string
  readonly countryCode2: string
  readonly countryCode3: string
  readonly currency: string
  readonly locale: string
  /** `#` is a digit, `@` one of `postcodeLetters`. */
  readonly postcodePattern: string
  /** `#` is a digit; the area code is filled in. */
  readonly phonePattern: string
  /** How `{street}` and `{number}` make an address line. */
  readonly linePattern: string
  readonly latitude: number
  readonly longitude: number
  readonly timezone: string
  /** Of the city; 0 where it is not known. */
  readonly population: number
  /** How often the place is drawn. */
  readonly weight: number
}

// shares of an English-language shop's customers; within a country by population
const countryShares: Readonly<Record<string, number>> = {
  US: 520,
  GB: 110,
  CA: 75,
  DE: 65,
  FR: 45,
  AU: 40,
  ES: 25,
  IT: 25,
  NL: 20,
  BR: 20,
  SE: 12,
  PL: 15,
  MX: 18,
  JP: 14,
  IN: 16,
}

/** All known places; a shop's customers live in them by their weights. */
export const places: readonly Place[] = countries.flatMap((country) =>
  country.cities.map((city) => ({
    cityName: city.name,
    regionName: country.regions.find(({ code }) => code === city.region)?.name ?? '',
    regionCode: city.region,
    countryName: country.name,
    countryCode2: country.code2,
    countryCode3: country.code3,
    currency: country.currency,
    locale: country.locale,
    postcodePattern: city.postcode,
    phonePattern: country.phonePattern.replace('{area}', city.area),
    linePattern: country.linePattern,
    latitude: city.latitude,
    longitude: city.longitude,
    timezone: city.timezone,
    population: city.population * 1000,
    weight: weigh(country.code2, city.population),
  })),
)

/** The places of one country, or of the country of a locale. */
export function getPlaces(countryOrLocale: string): readonly Place[] {
  const code = countryOrLocale.split(/[-_]/).at(-1)?.toUpperCase()
  return places.filter(({ countryCode2 }) => countryCode2 === code)
}

function weigh(code: string, population: number): number {
  const country = countries.find(({ code2 }) => code2 === code)
  const total = country?.cities.reduce((sum, city) => sum + city.population, 0) ?? 1
  return Math.max(1, Math.round(((countryShares[code] ?? 1) * 1000 * population) / total))
}
