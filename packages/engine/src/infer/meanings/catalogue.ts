import { addressMeanings } from './catalogue/address.ts'
import { commerceMeanings } from './catalogue/commerce.ts'
import { companyMeanings } from './catalogue/company.ts'
import { contentMeanings } from './catalogue/content.ts'
import { educationMeanings } from './catalogue/education.ts'
import { financeMeanings } from './catalogue/finance.ts'
import { flagMeanings } from './catalogue/flag.ts'
import { foodMeanings } from './catalogue/food.ts'
import { healthMeanings } from './catalogue/health.ts'
import { identityMeanings } from './catalogue/identity.ts'
import { jsonMeanings } from './catalogue/json.ts'
import { measureMeanings } from './catalogue/measure.ts'
import { mediaMeanings } from './catalogue/media.ts'
import { natureMeanings } from './catalogue/nature.ts'
import { numberMeanings } from './catalogue/number.ts'
import { paymentMeanings } from './catalogue/payment.ts'
import { personMeanings } from './catalogue/person.ts'
import { securityMeanings } from './catalogue/security.ts'
import { softwareMeanings } from './catalogue/software.ts'
import { sportMeanings } from './catalogue/sport.ts'
import { statusMeanings } from './catalogue/status.ts'
import { textMeanings } from './catalogue/text.ts'
import { timeMeanings } from './catalogue/time.ts'
import { travelMeanings } from './catalogue/travel.ts'
import { vehicleMeanings } from './catalogue/vehicle.ts'
import { webMeanings } from './catalogue/web.ts'
import type { MeaningEntry } from './meaning.ts'

/** All meanings a column can have, by domain. */
export const catalogue: readonly MeaningEntry[] = [
  ...personMeanings,
  ...addressMeanings,
  ...companyMeanings,
  ...commerceMeanings,
  ...paymentMeanings,
  ...timeMeanings,
  ...webMeanings,
  ...securityMeanings,
  ...contentMeanings,
  ...statusMeanings,
  ...flagMeanings,
  ...numberMeanings,
  ...identityMeanings,
  ...jsonMeanings,
  ...measureMeanings,
  ...mediaMeanings,
  ...travelMeanings,
  ...vehicleMeanings,
  ...educationMeanings,
  ...healthMeanings,
  ...financeMeanings,
  ...sportMeanings,
  ...foodMeanings,
  ...natureMeanings,
  ...softwareMeanings,
  ...textMeanings,
]

/** The same, by name. */
export const meaningsByName: ReadonlyMap<string, MeaningEntry> = new Map(
  catalogue.map((entry) => [entry.name, entry]),
)
