import { brands } from './commerce/brands.ts'
import { categories } from './commerce/categories.ts'
import { colors } from './commerce/colors.ts'
import { departments } from './commerce/departments.ts'
import { addressWords } from './dictionaries/address.ts'
import { codeWords } from './dictionaries/code.ts'
import { commerceWords } from './dictionaries/commerce.ts'
import { companyWords } from './dictionaries/company.ts'
import { contentWords } from './dictionaries/content.ts'
import { educationWords } from './dictionaries/education.ts'
import { financeWords } from './dictionaries/finance.ts'
import { foodWords } from './dictionaries/food.ts'
import { healthWords } from './dictionaries/health.ts'
import { measureWords } from './dictionaries/measure.ts'
import { mediaWords } from './dictionaries/media.ts'
import { natureWords } from './dictionaries/nature.ts'
import { pageWords } from './dictionaries/page.ts'
import { paymentWords } from './dictionaries/payment.ts'
import { personWords } from './dictionaries/person.ts'
import { securityWords } from './dictionaries/security.ts'
import { softwareWords } from './dictionaries/software.ts'
import { sportWords } from './dictionaries/sport.ts'
import { statusWords } from './dictionaries/status.ts'
import { timeWords } from './dictionaries/time.ts'
import { travelWords } from './dictionaries/travel.ts'
import { userAgents } from './dictionaries/user-agents.ts'
import { vehicleWords } from './dictionaries/vehicle.ts'
import { webWords } from './dictionaries/web.ts'
import { findLocale } from './locales.ts'
import { getNames } from './names/get-names.ts'
import { currencies } from './places/currencies.ts'
import { getPlaces, type Place } from './places/places.ts'
import { world } from './places/world.ts'
import { mergeLists, type WeightedList, weighByRank } from './weighted-list.ts'

/** The values of a meaning that is a plain pick, in the words of a locale; null if it is none. */
export function findDictionary(meaning: string, locale = 'en_US'): WeightedList | null {
  return plain[meaning] ?? localized[meaning]?.(findLocale(locale)) ?? null
}

/** The meanings that are a plain pick. */
export function listDictionaries(): readonly string[] {
  return [...new Set([...Object.keys(plain), ...Object.keys(localized)])].sort()
}

const plain: Readonly<Record<string, WeightedList>> = {
  ...addressWords,
  ...commerceWords,
  ...companyWords,
  ...codeWords,
  ...contentWords,
  ...educationWords,
  ...financeWords,
  ...foodWords,
  ...healthWords,
  ...measureWords,
  ...mediaWords,
  ...natureWords,
  ...pageWords,
  ...paymentWords,
  ...personWords,
  ...securityWords,
  ...softwareWords,
  ...sportWords,
  ...statusWords,
  ...timeWords,
  ...travelWords,
  ...vehicleWords,
  ...webWords,
  'web.user-agent': userAgents,
  'web.color-hex': evenly(colors.map(({ hex }) => hex)),
  'commerce.brand-name': weighByRank(brands, { slope: 0.6, offset: 6 }),
  'commerce.category-name': weighByRank(
    categories.map(({ name }) => name).filter((name) => name !== 'General'),
    { slope: 0.5, offset: 4 },
  ),
  'commerce.color': weighByRank(
    colors.map(({ name }) => name),
    { slope: 1, offset: 2 },
  ),
  'commerce.currency-name': evenly(currencies.map(({ name }) => name)),
  'commerce.currency-symbol': evenly(currencies.map(({ symbol }) => symbol)),
  'company.department': {
    values: departments.map(({ name }) => name),
    weights: departments.map(({ share }) => share),
  },
  'person.job-title': mergeLists(
    departments.map(({ jobTitles, share }) => ({
      values: jobTitles,
      weights: jobTitles.map((_, index) => Math.max(1, Math.round((share * 12) / (index + 1)))),
    })),
  ),
  // every country once, for tables of countries; people's countries come with their places
  'address.country-name': evenly(world.map(({ name }) => name)),
  'address.country-code-2': evenly(world.map(({ code2 }) => code2)),
  'address.country-code-3': evenly(world.map(({ code3 }) => code3)),
  'address.country-code-numeric': evenly(world.map(({ codeNumeric }) => codeNumeric)),
  'address.phone-code': evenly([...new Set(world.map(({ phoneCode }) => phoneCode))]),
}

const localized: Readonly<Record<string, (locale: string) => WeightedList>> = {
  'person.given-name': (locale) => {
    const { female, male } = getNames(locale)
    return mergeLists([balance(female), balance(male)])
  },
  'person.middle-name': (locale) => {
    const { female, male } = getNames(locale)
    return mergeLists([balance(female), balance(male)])
  },
  'person.family-name': (locale) => getNames(locale).family,
  'address.city': fromPlaces(({ cityName }) => cityName),
  'address.region': fromPlaces(({ regionName }) => regionName),
  'address.region-code': fromPlaces(({ regionCode }) => regionCode),
  'address.timezone': fromPlaces(({ timezone }) => timezone),
}

function fromPlaces(pick: (place: Place) => string): (locale: string) => WeightedList {
  return (locale) => {
    const own = getPlaces(locale)
    return mergeLists([{ values: own.map(pick), weights: own.map(({ weight }) => weight) }])
  }
}

function evenly(values: readonly string[]): WeightedList {
  const distinct = [...new Set(values)]
  return { values: distinct, weights: distinct.map(() => 1) }
}

/** The same list with weights that sum to about a million, so that two lists weigh the same. */
function balance({ values, weights }: WeightedList): WeightedList {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return {
    values,
    weights: weights.map((weight) => Math.max(1, Math.round((weight * 1_000_000) / total))),
  }
}
