import type { MeaningRule } from '../meaning.ts'
import { addressRules } from './address.ts'
import { commerceRules } from './commerce.ts'
import { companyRules } from './company.ts'
import { contentRules, generalContentRules } from './content.ts'
import { cultureRules } from './culture.ts'
import { flagRules } from './flag.ts'
import { identityRules } from './identity.ts'
import { jsonRules } from './json.ts'
import { lifeRules } from './life.ts'
import { numberRules } from './number.ts'
import { paymentRules } from './payment.ts'
import { personRules } from './person.ts'
import { securityRules } from './security.ts'
import { softwareRules } from './software.ts'
import { statusRules } from './status.ts'
import { timeRules } from './time.ts'
import { webRules } from './web.ts'

/** All rules in the order they are asked: the particular comes before the general. */
export const meaningRules: readonly MeaningRule[] = [
  ...flagRules, // a yes or no says nothing else
  ...timeRules, // «payment date» is a date, not a payment
  ...personRules,
  ...paymentRules, // «card number» comes before other numbers
  ...securityRules,
  ...cultureRules, // «film rating» comes before stars
  ...commerceRules,
  ...addressRules,
  ...companyRules,
  ...lifeRules,
  ...webRules,
  ...contentRules,
  ...statusRules,
  ...numberRules,
  ...jsonRules,
  ...softwareRules,
  ...generalContentRules,
  ...identityRules,
]
