import { weighEmployment } from '../census/employment.ts'
import { readGender } from '../census/genders.ts'
import { incomeMedian, incomeSigma } from '../census/incomes.ts'
import { traitFigures } from '../census/traits.ts'
import type { Quota } from '../input/segment.ts'
import type { Json } from '../json.ts'
import { splitWords } from '../json.ts'
import { choose, weigh } from '../random/choose.ts'
import { normalShare } from '../random/normal.ts'
import type { NumberDomain, TextDomain } from '../schema/domain.ts'
import {
  drawDate,
  drawFromChoice,
  drawNumber,
  drawSet,
  fitNumber,
  weighValue,
} from './draw-plain.ts'
import type { Leaf } from './leaf.ts'
import type { Life } from './life.ts'
import { findLevels, isContinentOf, readHousehold } from './match-word.ts'
import { type Meaning, type Trait, traits } from './meaning.ts'
import { findCountry, readBand } from './wishes.ts'
import { writeEmail } from './write-email.ts'
import { writeId } from './write-id.ts'

/** What a fact is drawn from. */
export interface LeafSource {
  readonly leaf: Leaf
  readonly life: Life
  readonly quota: Quota | null
  /** The quota goes with a value drawn before, and stands above the life. */
  readonly isBound: boolean
  /** A number from 0 to 1 by name. */
  readonly draw: (name: string) => number
  /** The person's number over all segments, from 0. */
  readonly number: number
  readonly now: Date
}

/** A value, nothing to fix, or a value that the place cannot hold. */
export type Drawn =
  | { readonly kind: 'fact'; readonly value: Json }
  | { readonly kind: 'none' | 'conflict' }

const yesOrNo = [true, false] as const
const none: Drawn = { kind: 'none' }
const conflict: Drawn = { kind: 'conflict' }

function fact(value: Json | undefined): Drawn {
  return value === undefined ? conflict : { kind: 'fact', value }
}

/** Draws the fact of one place: from the person's life where it means a part of it, else from its own range. */
export function drawLeaf(source: LeafSource): Drawn {
  const { leaf, quota, draw } = source
  const { domain, meaning, id } = leaf
  switch (domain.kind) {
    case 'choice': {
      const known =
        meaning && (!source.isBound || meaning === 'employment') && !isFree(meaning, quota)
          ? chooseByLife(source, domain.values, meaning)
          : null
      return known ?? fact(drawFromChoice(domain.values, quota, draw(id)))
    }
    case 'boolean':
      if (meaning === 'has-children') return fact(source.life.children > 0)
      return fact(drawFromChoice(yesOrNo, quota, draw(id)))
    case 'number': {
      const known = meaning && !source.isBound ? findNumber(source.life, meaning, domain) : null
      return known ?? fact(drawNumber(leaf, domain, quota, draw(id)))
    }
    case 'date':
      return fact(
        meaning === 'birth-date' && domain.format === 'date'
          ? source.life.birthDate
          : drawDate(leaf, domain.format, draw, source.now),
      )
    case 'set':
      return fact(drawSet(domain, quota, (name) => draw(`${id} ${name}`)))
    case 'text':
      return drawText(source, domain)
    case 'object':
    case 'other':
      return none
  }
}

/** A quota on names that the life does not know, such as regions, stands for itself. */
function isFree(meaning: Meaning, quota: Quota | null): boolean {
  return quota !== null && ['region', 'household-type', 'timezone', 'currency'].includes(meaning)
}

/** The listed value that says what the life says; null where the list speaks of something else. */
function chooseByLife(
  { leaf, life, draw, quota }: LeafSource,
  values: readonly Json[],
  meaning: Meaning,
): Drawn | null {
  const words = values.map((value) => (typeof value === 'string' ? value : String(value)))
  const unit = draw(leaf.id)
  const among = (fits: (word: string) => boolean): Drawn | null => {
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
    case 'gender': {
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

function findNumber(life: Life, meaning: Meaning, domain: NumberDomain): Drawn | null {
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

function isTrait(meaning: Meaning): meaning is Trait {
  return traits.includes(meaning as Trait)
}

function drawText(source: LeafSource, domain: TextDomain): Drawn {
  const { leaf, life, quota, draw, number } = source
  if (quota?.kind === 'shares') {
    return fact(
      drawFromChoice(
        quota.shares.map(({ value }) => value),
        quota,
        draw(leaf.id),
      ),
    )
  }
  const text = findText(life, leaf.meaning, domain, number)
  if (text === null || text.length < domain.least || text.length > domain.most) return none
  if (domain.pattern !== null && !new RegExp(domain.pattern, 'u').test(text)) return none
  return fact(text)
}

function findText(
  life: Life,
  meaning: Meaning | null,
  domain: TextDomain,
  number: number,
): string | null {
  switch (meaning) {
    case 'id':
      return writeId(domain, number)
    case 'given-name':
      return life.givenName
    case 'family-name':
      return life.familyName
    case 'full-name':
      return `${life.givenName} ${life.familyName}`
    case 'email':
      return writeEmail(life)
    case 'city':
      return life.place.cityName
    case 'region':
      return life.place.regionName
    case 'country':
      return domain.most <= 3
        ? domain.most === 2
          ? life.place.countryCode2
          : life.place.countryCode3
        : life.place.countryName
    case 'country-code':
      return domain.least === 3 ? life.place.countryCode3 : life.place.countryCode2
    case 'postcode':
      return life.postcode
    case 'timezone':
      return life.place.timezone
    case 'currency':
      return life.place.currency
    case 'gender':
      return life.gender
    case 'adoption':
      return life.adoption
    default:
      return null
  }
}
