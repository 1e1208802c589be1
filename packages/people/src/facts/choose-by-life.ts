import { weighEmployment } from '../census/employment.ts'
import { readGender } from '../census/genders.ts'
import { incomeMedian, incomeSigma } from '../census/incomes.ts'
import type { Quota } from '../input/segment.ts'
import { type Json, splitWords } from '../json.ts'
import { choose, weigh } from '../random/choose.ts'
import { normalShare } from '../random/normal.ts'
import { weighValue } from './draw-plain.ts'
import { conflict, type Drawn, fact } from './drawn.ts'
import type { LeafSource } from './leaf-source.ts'
import { findLevels, isContinentOf, readHousehold } from './match-word.ts'
import { isTrait, type Meaning } from './meaning.ts'
import { findCountry, readBand } from './wishes.ts'

/** The listed value that says what the life says; null where the list speaks of something else. */
export function chooseByLife(
  source: LeafSource,
  values: readonly Json[],
  meaning: Meaning,
): Drawn | null {
  const { leaf, life, draw, quota } = source
  const words = values.map((value) => (typeof value === 'string' ? value : String(value)))
  const unit = draw(leaf.id)
  const among: Among = (fits) => {
    const found = values.filter((_, at) => fits(words[at] ?? ''))
    return found.length > 0 ? fact(found[Math.floor(unit * found.length)]) : null
  }
  const inBand = (amount: number): Drawn | null => {
    if (!words.some((word) => /\d/.test(word))) return null
    return (
      among((word) => {
        const [low, high] = readBand(word)
        return amount >= low && amount < (high === low ? low + 1 : high + 1)
      }) ?? conflict
    )
  }
  const byRank = (share: number): Drawn =>
    fact(values[Math.min(Math.floor(share * values.length), values.length - 1)])
  switch (meaning) {
    case 'gender':
      return chooseGender(source, words, among)
    case 'age-band':
      return inBand(life.age)
    case 'income-band':
      return (
        inBand(life.income) ??
        byRank(normalShare(Math.log(life.income / incomeMedian) / incomeSigma))
      )
    case 'household-size':
      return inBand(life.householdSize)
    case 'children':
      return inBand(life.children)
    case 'experience':
      return inBand(life.experience)
    case 'household-type':
      return (
        among((word) => readHousehold(word) === life.householdType) ??
        (words.some((word) => readHousehold(word))
          ? among((word) => readHousehold(word) === null)
          : null)
      )
    case 'job-level': {
      const near = findLevels(words, life.jobLevel)
      return near.length > 0 ? among((word) => near.includes(word)) : null
    }
    case 'employment':
      return drawEmployment(values, life.age, quota, unit)
    case 'country':
    case 'country-code':
      return words.some(findCountry)
        ? (among((word) => findCountry(word) === life.place.countryCode2) ?? conflict)
        : null
    case 'region':
      return (
        among((word) => word === life.place.regionName || word === life.place.regionCode) ??
        among((word) => isContinentOf(word, life.place.countryCode2))
      )
    case 'city':
      return among((word) => word === life.place.cityName)
    case 'timezone':
      return among((word) => word === life.place.timezone)
    case 'currency':
      return among((word) => word === life.place.currency)
    case 'adoption':
      return among((word) => splitWords(word).join(' ').replace(/s$/, '') === life.adoption)
    default:
      return isTrait(meaning) ? byRank(normalShare(life.traits[meaning])) : null
  }
}

/** Finds a listed value whose word fits. */
type Among = (fits: (word: string) => boolean) => Drawn | null

function chooseGender(
  { life, draw, quota }: LeafSource,
  words: readonly string[],
  among: Among,
): Drawn | null {
  const kept = words.filter((word) => readGender(word) === null)
  if (kept.length === words.length) return null
  // some say nothing, and the schema lets them
  const share =
    quota?.kind === 'shares'
      ? quota.shares
          .filter(({ value }) => kept.includes(value))
          .reduce((sum, entry) => sum + entry.share, 0)
      : 0.02
  if (kept.length > 0 && draw('gender kept back') < share)
    return among((word) => kept.includes(word))
  return among((word) => readGender(word) === life.gender) ?? conflict
}

/** Of the ways to work, as likely as the quota says and the age allows. */
function drawEmployment(
  values: readonly Json[],
  age: number,
  quota: Quota | null,
  unit: number,
): Drawn | null {
  const weights = values.map(
    (value) => weighValue(value, quota) * weighEmployment(String(value), age),
  )
  const choice = weigh(values, weights)
  return choice ? fact(choose(choice, unit)) : null
}
