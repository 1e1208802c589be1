import { countries, getPlaces, type Place, places, postcodeLetters } from '@worldloom/language'
import type { Random } from '../random.ts'

/** A place, in the city or the country that is said, else where a locale's language is spoken; larger ones oftener. */
export function drawPlace(
  said: { readonly city: string | null; readonly country: string | null },
  locale: string,
  random: Random,
): Place {
  const inCity = said.city === null ? [] : places.filter(({ cityName }) => cityName === said.city)
  const { country } = said
  const inCountry =
    country === null
      ? []
      : places.filter((place) =>
          [place.countryName, place.countryCode2, place.countryCode3].includes(country),
        )
  const open = inCity.length > 0 ? inCity : inCountry.length > 0 ? inCountry : listOwn(locale)
  const total = open.reduce((sum, { weight }) => sum + weight, 0)
  let left = random.next() * total
  const found = open.find(({ weight }) => {
    left -= weight
    return left < 0
  })
  return (found ?? open[0]) as Place
}

const own = new Map<string, readonly Place[]>()

function listOwn(locale: string): readonly Place[] {
  const known = own.get(locale) ?? getPlaces(locale)
  own.set(locale, known)
  return known.length > 0 ? known : places
}

/** A line of an address there. */
export function drawStreet({ countryCode2, linePattern }: Place, random: Random): string {
  const streets = countries.find(({ code2 }) => code2 === countryCode2)?.streets ?? []
  return linePattern
    .replace('{street}', random.pick(streets) ?? 'Main Street')
    .replace('{number}', String(random.whole(1, 240)))
}

/** A pattern in which # is a digit and @ a letter of postcodes. */
export function fillPattern(pattern: string, random: Random): string {
  return pattern
    .replace(/#/g, () => String(random.whole(0, 9)))
    .replace(/@/g, () => postcodeLetters[random.whole(0, postcodeLetters.length - 1)] ?? 'A')
}
