import { readWeighted, splitWords, type WeightedList } from '../weighted-list.ts'
import { usFamily } from './data/us-family.ts'
import { usFamilyOthers } from './data/us-family-others.ts'
import { usFemale } from './data/us-female.ts'
import { usMale } from './data/us-male.ts'
import type { Cohort, Names } from './names.ts'

const decades = [1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010] as const

/** The names of the United States, counted by census and birth register. */
export function getAmericanNames(): Names {
  const female = readDecades(usFemale)
  const male = readDecades(usMale)
  const cohorts: readonly Cohort[] = decades.map((from, index) => ({
    from,
    to: from + 9,
    female: pickDecade(female, index),
    male: pickDecade(male, index),
  }))
  return {
    locale: 'en_US',
    female: sumDecades(female),
    male: sumDecades(male),
    family: readFamily(),
    cohorts,
  }
}

interface Counted {
  readonly name: string
  readonly counts: readonly number[]
}

function readDecades(text: string): readonly Counted[] {
  return splitWords(text).map((entry) => {
    const [name = '', counts = ''] = entry.split(':')
    return { name, counts: counts.split('.').map(Number) }
  })
}

function pickDecade(names: readonly Counted[], index: number): WeightedList {
  const born = names.filter(({ counts }) => (counts[index] ?? 0) > 0)
  return {
    values: born.map(({ name }) => name),
    weights: born.map(({ counts }) => counts[index] ?? 1),
  }
}

function sumDecades(names: readonly Counted[]): WeightedList {
  return {
    values: names.map(({ name }) => name),
    weights: names.map(({ counts }) =>
      Math.max(
        1,
        counts.reduce((sum, count) => sum + count, 0),
      ),
    ),
  }
}

/**
 * The counted surnames and rarer ones, which together are as many people: in life they are more. Their
 * frequency falls with their rank as that of the counted ones does.
 */
function readFamily(): WeightedList {
  const counted = readWeighted(usFamily)
  const others = splitWords(usFamilyOthers)
  const falling = others.map((_, i) => (counted.values.length + i) ** -slope)
  const total = sum(counted.weights) / sum(falling)
  return {
    values: [...counted.values, ...others],
    weights: [...counted.weights, ...falling.map((share) => Math.round(share * total))],
  }
}

// Zipf's law of surnames in the census of 2010 (docs/realism.md)
const slope = 0.75

function sum(weights: readonly number[]): number {
  return weights.reduce((all, weight) => all + weight, 0)
}
