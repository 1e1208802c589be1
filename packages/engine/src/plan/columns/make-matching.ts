import type { Context, Generated } from '../../generators/generator.ts'
import { fitValue } from '../checks/fit-value.ts'
import { ageAtSchool } from './matching/age-at-school.ts'
import { currentByEnd } from './matching/current-by-end.ts'
import { experienceByAge } from './matching/experience-by-age.ts'
import { floorOfRoom } from './matching/floor-of-room.ts'
import { gradeOfScore } from './matching/grade-of-score.ts'
import { hoursBetween } from './matching/hours-between.ts'
import { meterReading } from './matching/meter-reading.ts'
import { modelYear } from './matching/model-year.ts'
import { monthlyPayment } from './matching/monthly-payment.ts'
import { partOfRating } from './matching/part-of-rating.ts'
import { priceOfAYear } from './matching/price-of-a-year.ts'
import { rateOfCurrencies } from './matching/rate-of-currencies.ts'
import { valueDate } from './matching/value-date.ts'
import { withoutMeat } from './matching/without-meat.ts'
import { yearOfLife } from './matching/year-of-life.ts'

const makers: readonly ((context: Context) => Generated | null)[] = [
  gradeOfScore,
  ageAtSchool,
  experienceByAge,
  modelYear,
  meterReading,
  monthlyPayment,
  yearOfLife,
  hoursBetween,
  partOfRating,
  withoutMeat,
  rateOfCurrencies,
  priceOfAYear,
  valueDate,
  currentByEnd,
  floorOfRoom,
]

/** What another column of the row tells already, in other words: a letter for a score, a year at school for a birth. */
export function makeMatching(context: Context): Generated | null {
  if (context.domain.values) return null
  for (const make of makers) {
    const made = make(context)
    if (made) return fitValue(context, made)
  }
  return null
}
