import { getNames, postcodeLetters, type WeightedList } from '@worldloom/language'
import { genderShares } from '../census/genders.ts'
import { householdSizes, partnerShare, weighSize } from '../census/households.ts'
import { incomeByLevel, incomeMedian, incomeSigma, sigmaWithinLevel } from '../census/incomes.ts'
import { type JobLevel, jobLevels, weighLevel } from '../census/job-levels.ts'
import { traitFactor, traitFigures } from '../census/traits.ts'
import { weighName } from '../census/weigh-name.ts'
import { choose, weigh } from '../random/choose.ts'
import { normal, normalShare } from '../random/normal.ts'
import type { HouseholdType, Life } from './life.ts'
import { type Trait, traits } from './meaning.ts'
import type { Wishes } from './wishes.ts'

/**
 * Draws a life: each fact from the segment's wish and from the facts before it. `titled` is the level that a
 * title drawn before says, or null where there is a title that says none.
 */
export function drawLife(
  wishes: Wishes,
  draw: (name: string) => number,
  now: Date,
  titled: JobLevel | null | undefined,
): Life {
  const [from, to] = choose(wishes.ages, draw('age group')) ?? [18, 95]
  const age = from + Math.floor(draw('age') * (to - from + 1))
  const gender = choose(wishes.genders, draw('gender')) ?? 'female'
  const place = choose(wishes.places, draw('place'))
  if (!place) throw new Error('A segment has no place to live in')
  const birthDate = drawBirthday(age, draw('birthday'), now)
  const household = drawHousehold(wishes, age, draw)
  const jobLevel = titled ?? drawLevel(wishes, age, titled === null, draw('job level'))
  return {
    age,
    birthDate,
    gender,
    ...drawName(place.locale, gender, Number(birthDate.slice(0, 4)), draw),
    place,
    postcode: place.postcodePattern.replace(/[#@]/g, (sign, at: number) =>
      sign === '#'
        ? String(Math.floor(draw(`postcode ${at}`) * 10))
        : (postcodeLetters[Math.floor(draw(`postcode ${at}`) * postcodeLetters.length)] ?? 'A'),
    ),
    ...household,
    jobLevel,
    experience: drawExperience(age, jobLevel, draw('experience')),
    income: drawIncome(wishes, jobLevel, household.householdSize, draw),
    traits: drawTraits(age, gender, draw),
    adoption: choose(wishes.adoption, draw('adoption')) ?? 'early majority',
    priceSensitivity:
      (['low', 'medium', 'high'] as const)[Math.floor(draw('price') * 3)] ?? 'medium',
  }
}

/** The day of birth that makes someone `age` years old now. */
function drawBirthday(age: number, unit: number, now: Date): string {
  const latest = Date.UTC(now.getUTCFullYear() - age, now.getUTCMonth(), now.getUTCDate())
  const day = new Date(latest - Math.floor(unit * 365) * 86_400_000)
  return day.toISOString().slice(0, 10)
}

function drawName(
  locale: string,
  gender: Life['gender'],
  year: number,
  draw: (name: string) => number,
): { readonly givenName: string; readonly familyName: string } {
  const names = getNames(locale)
  const cohort = names.cohorts.find(({ from, to }) => year >= from && year <= to)
  const source = cohort ?? names.cohorts.at(year < 1940 ? 0 : -1) ?? names
  const isFemale = gender === 'female' || (gender !== 'male' && draw('name gender') < 0.5)
  const given = isFemale ? source.female : source.male
  return {
    givenName: pickWeighted(cohort ? given : findGiven(given, year, locale), draw('given name')),
    familyName: inflect(pickWeighted(names.family, draw('family name')), isFemale, locale),
  }
}

/** The rarest of a list stand in no order, and are rarer than they weigh there. */
function weighByYear(list: WeightedList, year: number, locale: string): WeightedList {
  const least = Math.min(...list.weights)
  const weights = list.values.map((name, at) => {
    const weight = list.weights[at] ?? 0
    return (weight === least ? weight * 0.3 : weight) * weighName(name, year, locale)
  })
  return { values: list.values, weights }
}

/** Polish names that are adjectives end in -a for a woman. */
function inflect(family: string, isFemale: boolean, locale: string): string {
  return isFemale && locale.startsWith('pl') ? family.replace(/(?<=[scz]k)i$/, 'a') : family
}

const givenByYear = new WeakMap<WeightedList, Map<number, WeightedList>>()

/** Names as they were given about a year, where there are no counts by year. */
function findGiven(list: WeightedList, year: number, locale: string): WeightedList {
  const byYear = givenByYear.get(list) ?? new Map<number, WeightedList>()
  givenByYear.set(list, byYear)
  const middle = Math.floor(year / 5) * 5 + 2
  const found = byYear.get(middle) ?? weighByYear(list, middle, locale)
  byYear.set(middle, found)
  return found
}

const sums = new WeakMap<WeightedList, readonly number[]>()

function pickWeighted(list: WeightedList, unit: number): string {
  let ends = sums.get(list)
  if (!ends) {
    let sum = 0
    ends = list.weights.map((weight) => (sum += weight))
    sums.set(list, ends)
  }
  const wanted = unit * (ends.at(-1) ?? 0)
  let [low, high] = [0, ends.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 0) > wanted) high = middle
    else low = middle + 1
  }
  return list.values[low] ?? ''
}

function drawHousehold(
  wishes: Wishes,
  age: number,
  draw: (name: string) => number,
): Pick<Life, 'householdSize' | 'householdType' | 'children'> {
  const [least, most] = wishes.householdSize
  const [fewest] = wishes.children
  // whoever is not of age lives with somebody
  const smallest = Math.max(least, fewest > 0 || (age < 18 && most > 1) ? 2 : 1)
  const sizes = householdSizes.filter(({ size }) => size >= smallest && size <= most)
  const weights = sizes.map(({ size, share }) => share * weighSize(size, age))
  const choice = weigh(
    sizes.map(({ size }) => size),
    weights,
  )
  const householdSize = (choice && choose(choice, draw('household size'))) ?? Math.max(1, least)
  const isPartnered =
    householdSize > 1 &&
    age >= 18 &&
    draw('partner') < (fewest > 0 && householdSize === 2 ? 0 : partnerShare)
  const others = householdSize - 1 - (isPartnered ? 1 : 0)
  const isParent =
    others > 0 && (fewest > 0 || draw('parent') < weighParent(others, age, isPartnered))
  const householdType: HouseholdType =
    householdSize === 1
      ? 'alone'
      : isPartnered
        ? isParent
          ? 'couple with children'
          : others > 0
            ? 'shared home'
            : 'couple'
        : isParent
          ? 'single parent'
          : 'shared home'
  return { householdSize, householdType, children: isParent ? others : 0 }
}

/** How likely the others of a household are one's children, by age: our own estimate, no count. */
function weighParent(others: number, age: number, isPartnered: boolean): number {
  // children come after twenty, with years between them
  if (age < 21 + others * 2.5) return 0
  if (age > 66) return 0.1
  if (!isPartnered && others > 3) return 0.05
  const share = age < 27 ? 0.4 : age < 60 ? 1 : 0.5
  return isPartnered ? share : share * 0.55
}

function drawLevel(wishes: Wishes, age: number, isPlain: boolean, unit: number): JobLevel {
  const shares = wishes.levels?.shares
  // who leads others mostly has a title that says so
  const rare = (level: JobLevel): number => (isPlain && isLeading(level) ? 0.05 : 1)
  const weights = jobLevels.map((level, at) => shares?.[at] ?? weighLevel(level, age) * rare(level))
  const choice = weigh(jobLevels, weights)
  return (choice && choose(choice, unit)) ?? 'mid'
}

/** Years at work: whoever is still junior has just begun, and a director has been at it for a while. */
function drawExperience(age: number, level: JobLevel, unit: number): number {
  const years = Math.max(0, Math.floor((age - 17) * (0.55 + 0.4 * unit) - 2))
  if (level === 'entry') return Math.min(years, 2)
  if (level === 'junior') return Math.min(years, 1 + Math.floor(unit * 5))
  const least = level === 'director' || level === 'executive' ? 8 : isLeading(level) ? 4 : 2
  return Math.min(Math.max(years, least), Math.max(age - 18, 0))
}

function drawIncome(
  wishes: Wishes,
  level: string,
  size: number,
  draw: (name: string) => number,
): number {
  // a household of several has a second income more often than not
  const median = incomeMedian * (incomeByLevel[level] ?? 1) * (size > 1 ? 1.1 : 0.75)
  const [least, most] = (wishes.income && choose(wishes.income, draw('income band'))) ?? [
    0,
    Infinity,
  ]
  const sigma = wishes.income ? incomeSigma : sigmaWithinLevel
  const toShare = (amount: number): number => normalShare(Math.log(amount / median) / sigma)
  const low = least > 0 ? toShare(least) : 0
  const high = most < Number.POSITIVE_INFINITY ? toShare(most) : 1
  const amount = median * Math.exp(sigma * normal(low + draw('income') * (high - low)))
  return Math.min(Math.max(Math.round(amount / 500) * 500, Math.max(least, 12_000)), most)
}

/** Standard scores that go with each other, with age and with gender as they were measured. */
function drawTraits(
  age: number,
  gender: Life['gender'],
  draw: (name: string) => number,
): Readonly<Record<Trait, number>> {
  const free = traits.map((trait) => normal(draw(trait)))
  // between the adults of the sample one deviation of age is some eleven years
  const old = Math.min(Math.max((age - 40) / 14, -1.8), 1.8)
  const side =
    gender === 'female' ? genderShares.male : gender === 'male' ? -genderShares.female : 0
  const scores = traits.map((trait, at) => {
    const figures = traitFigures[trait]
    const row = traitFactor[at] ?? []
    const mixed = row.reduce((sum, factor, other) => sum + factor * (free[other] ?? 0), 0)
    return [trait, mixed * 0.97 + figures.age * old + figures.gender * side] as const
  })
  return Object.fromEntries(scores) as Record<Trait, number>
}

function isLeading(level: JobLevel): boolean {
  return level === 'manager' || level === 'director' || level === 'executive'
}
