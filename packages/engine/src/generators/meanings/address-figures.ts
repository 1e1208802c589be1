import { logNormal } from '../../random/quantiles.ts'
import { add, binary, call, cast, choose, number } from '../../sql/build.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { makeNumber } from '../parts/number-shape.ts'
import { readPlace } from '../parts/place-of-row.ts'
import { wordsOf } from '../parts/words-of.ts'

/** What is counted and measured of places: `8336817` people, `783.84` square kilometres, `312` metres up. */
export const addressFigures: Readonly<Record<string, Generator>> = {
  'address.population': makePopulation,
  'address.area': bySize('square kilometres', {
    continent: [24_000_000, 0.5],
    country: [110_000, 1.7],
    region: [42_000, 1.1],
    city: [150, 0.9],
    other: [84, 0.8],
  }),
  'address.altitude': (context) =>
    makeNumber(context, {
      inverse: logNormal(190, 1.1),
      minimum: 1,
      maximum: 4200,
      decimals: 0,
      why: 'metres above the sea, mostly few',
    }),
}

const byPeople = bySize('people who live there', {
  continent: [700_000_000, 0.8],
  country: [9_000_000, 1.6],
  region: [3_800_000, 1],
  city: [90_000, 1.3],
  other: [24_000, 1.2],
})

/** Those of the row's own city, where it names one that is known. */
function makePopulation(context: Context): Generated | null {
  const usual = byPeople(context)
  const { plan, table } = context
  const meanings = Object.values(plan.understanding.meanings[table.table.id] ?? {})
  const isOfCity =
    findSize(context) === 'city' && meanings.some(({ name }) => name === 'address.city')
  const known = isOfCity
    ? readPlace(context, 'population', ({ population }) => `${population}`)
    : null
  if (!usual || !known) return usual
  const people = cast(known, { kind: 'integer' })
  // known in thousands
  const beyond = call('below', context.draw(4), number(1000))
  return {
    ...usual,
    expression: choose([[binary(people, '>', number(0)), add(people, beyond)]], usual.expression),
    why: 'those who live in the city',
  }
}

type Size = 'continent' | 'country' | 'region' | 'city' | 'other'

/** A number by what its table lists: the median, and how far others are from it. */
function bySize(
  why: string,
  sizes: Readonly<Record<Size, readonly [median: number, sigma: number]>>,
): Generator {
  return (context): Generated | null => {
    const [median, sigma] = sizes[findSize(context)]
    return makeNumber(context, {
      inverse: logNormal(median, sigma),
      minimum: median / 200,
      maximum: median * 100,
      decimals: median < 1000 ? 2 : 0,
      why,
    })
  }
}

function findSize(context: Context): Size {
  const words = wordsOf(context)
  if (/\bcontinent\b/.test(words)) return 'continent'
  if (/\b(country|nation)\b/.test(words)) return 'country'
  if (/\b(state|province|region|prefecture|territory|department)\b/.test(words)) return 'region'
  return /\b(city|town|municipality|capital|metro)\b/.test(words) ? 'city' : 'other'
}
