import type { Trait } from '../facts/meaning.ts'

/**
 * The five traits: means and deviations on a scale from 1 to 6, how they go with age (r) and gender (d, women
 * less men), of 2,800 volunteers (the data set `bfi` of the R package psych, computed).
 */
export const traitFigures: Readonly<
  Record<
    Trait,
    {
      readonly mean: number
      readonly deviation: number
      readonly age: number
      readonly gender: number
    }
  >
> = {
  openness: { mean: 4.59, deviation: 0.81, age: 0.08, gender: -0.12 },
  conscientiousness: { mean: 4.27, deviation: 0.95, age: 0.12, gender: 0.2 },
  extraversion: { mean: 4.14, deviation: 1.06, age: 0.06, gender: 0.22 },
  agreeableness: { mean: 4.65, deviation: 0.9, age: 0.18, gender: 0.44 },
  neuroticism: { mean: 3.16, deviation: 1.2, age: -0.12, gender: 0.26 },
}

/** The Cholesky factor of their correlations there (OC .20 OE .21 OA .15 ON −.09 CE .26 CA .26 CN −.23 EA .46 EN −.22 AN −.18). */
export const traitFactor: readonly (readonly number[])[] = [
  [1],
  [0.2, 0.9798],
  [0.21, 0.2225, 0.952],
  [0.15, 0.2347, 0.3952, 0.8753],
  [-0.09, -0.2164, -0.1607, -0.0596, 0.9569],
]
