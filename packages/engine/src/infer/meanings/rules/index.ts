import type { MeaningRule } from '../meaning.ts'
import { addressRules } from './address.ts'
import { commerceFirstRules } from './commerce-first.ts'
import { commerceGoodsRules } from './commerce-goods.ts'
import { commerceMoneyRules } from './commerce-money.ts'
import { commerceOrderRules } from './commerce-orders.ts'
import { commerceRateRules } from './commerce-rates.ts'
import { companyRules } from './company.ts'
import { contentRules } from './content.ts'
import { contentGeneralRules } from './content-general.ts'
import { cultureRules } from './culture.ts'
import { educationRules } from './education.ts'
import { flagRules } from './flag.ts'
import { healthRules } from './health.ts'
import { identityRules } from './identity.ts'
import { jsonRules } from './json.ts'
import { lastRules } from './last.ts'
import { lifeRules } from './life.ts'
import { measureRules } from './measure.ts'
import { numberRules } from './number.ts'
import { cardRules, paymentRules } from './payment.ts'
import { personRules } from './person.ts'
import { securityRules } from './security.ts'
import { softwareRules } from './software.ts'
import { statusRules } from './status.ts'
import { thingRules } from './things.ts'
import { timeMomentRules } from './time-moments.ts'
import { timePartRules } from './time-parts.ts'
import { travelRules } from './travel.ts'
import { usualRules } from './usual.ts'
import { webRules } from './web.ts'
import { webTraceRules } from './web-traces.ts'
import { workplaceRules } from './workplaces.ts'

/** All rules in the order they are asked: the particular comes before the general. */
export const meaningRules: readonly MeaningRule[] = [
  ...flagRules, // a yes or no says nothing else
  ...usualRules, // «floor» of a room is no least value
  ...healthRules, // how often a medicine is taken is no period
  ...cardRules, // «expiry month» is no month of a calendar
  ...timeMomentRules, // «payment date» is a date, not a payment
  ...workplaceRules, // «headquarters» are no quarter
  ...timePartRules,
  ...thingRules, // «sim number» is no phone's
  ...personRules,
  ...paymentRules, // «card number» comes before other numbers
  ...securityRules,
  ...cultureRules, // «film rating» comes before stars
  ...commerceFirstRules,
  ...commerceRateRules,
  ...commerceMoneyRules,
  ...commerceGoodsRules,
  ...commerceOrderRules,
  ...addressRules,
  ...companyRules,
  ...educationRules,
  ...travelRules,
  ...lifeRules,
  ...webTraceRules,
  ...webRules,
  ...contentRules,
  ...statusRules,
  ...measureRules,
  ...numberRules,
  ...jsonRules,
  ...softwareRules,
  ...contentGeneralRules,
  ...identityRules,
  ...lastRules,
]
