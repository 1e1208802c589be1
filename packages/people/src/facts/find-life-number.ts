import { traitFigures } from '../census/traits.ts'
import type { NumberDomain } from '../schema/domain.ts'
import { fitNumber } from './draw-plain.ts'
import { conflict, type Drawn, fact } from './drawn.ts'
import type { Life } from './life.ts'
import { isTrait, type Meaning, type Trait } from './meaning.ts'

/** The number of a life that a place means, as the place can hold it; null where it means none. */
export function findLifeNumber(life: Life, meaning: Meaning, domain: NumberDomain): Drawn | null {
  const { minimum, maximum } = domain
  switch (meaning) {
    case 'age':
      return life.age >= (minimum ?? 0) && life.age <= (maximum ?? life.age)
        ? fact(life.age)
        : conflict
    case 'birth-year':
      return fact(fitNumber(Number(life.birthDate.slice(0, 4)), domain))
    case 'income':
      return fact(fitNumber(life.income, domain))
    case 'household-size':
      return fact(fitNumber(life.householdSize, domain))
    case 'children':
      return fact(fitNumber(life.children, domain))
    case 'experience':
      return fact(fitNumber(life.experience, domain))
    default:
      if (!isTrait(meaning) || minimum === null || maximum === null) return null
      return fact(fitNumber(scaleTrait(life.traits[meaning], meaning, minimum, maximum), domain))
  }
}

/** A standard score on the schema's own scale, as it would lie on the scale it was measured on. */
function scaleTrait(score: number, trait: Trait, minimum: number, maximum: number): number {
  const { mean, deviation } = traitFigures[trait]
  const share = Math.min(Math.max((mean - 1 + score * deviation) / 5, 0), 1)
  return minimum + share * (maximum - minimum)
}
