import type { Generator } from './generator.ts'
import { addressFigures } from './meanings/address-figures.ts'
import { addressLines } from './meanings/address-lines.ts'
import { addressPlaces } from './meanings/address-places.ts'
import { addressPoints } from './meanings/address-points.ts'
import { checkedNumbers } from './meanings/checked-numbers.ts'
import { commerceAmounts } from './meanings/commerce-amounts.ts'
import { commerceCodes } from './meanings/commerce-codes.ts'
import { commercePrices } from './meanings/commerce-prices.ts'
import { commerceRates } from './meanings/commerce-rates.ts'
import { commerceSizes } from './meanings/commerce-sizes.ts'
import { commerceStock } from './meanings/commerce-stock.ts'
import { commerceWords } from './meanings/commerce-words.ts'
import { companyNames } from './meanings/company-names.ts'
import { companyNumbers } from './meanings/company-numbers.ts'
import { currency } from './meanings/currency.ts'
import { dictionaries } from './meanings/dictionaries.ts'
import { education } from './meanings/education.ts'
import { finance } from './meanings/finance.ts'
import { flag } from './meanings/flag.ts'
import { food } from './meanings/food.ts'
import { goodsNames } from './meanings/goods-names.ts'
import { health } from './meanings/health.ts'
import { identity } from './meanings/identity.ts'
import { json } from './meanings/json.ts'
import { measure } from './meanings/measure.ts'
import { media } from './meanings/media.ts'
import { numberCounts } from './meanings/number-counts.ts'
import { numberPlaces } from './meanings/number-places.ts'
import { numberScales } from './meanings/number-scales.ts'
import { officialCode } from './meanings/official-code.ts'
import { paymentAccounts } from './meanings/payment-accounts.ts'
import { paymentCards } from './meanings/payment-cards.ts'
import { paymentWords } from './meanings/payment-words.ts'
import { personAccounts } from './meanings/person-accounts.ts'
import { personEmail } from './meanings/person-email.ts'
import { personFacts } from './meanings/person-facts.ts'
import { personLocale } from './meanings/person-locale.ts'
import { personMentioned } from './meanings/person-mentioned.ts'
import { personNames } from './meanings/person-names.ts'
import { personPhones } from './meanings/person-phones.ts'
import { personWork } from './meanings/person-work.ts'
import { programTexts } from './meanings/program-texts.ts'
import { reviews } from './meanings/reviews.ts'
import { security } from './meanings/security.ts'
import { software } from './meanings/software.ts'
import { sport } from './meanings/sport.ts'
import { status } from './meanings/status.ts'
import { timeNumbers } from './meanings/time-numbers.ts'
import { timeParts } from './meanings/time-parts.ts'
import { timeSpans } from './meanings/time-spans.ts'
import { travel } from './meanings/travel.ts'
import { makeUserAgent } from './meanings/user-agent.ts'
import { usualQuantity } from './meanings/usual-quantity.ts'
import { usualWord } from './meanings/usual-word.ts'
import { vehicle } from './meanings/vehicle.ts'
import { webAddresses } from './meanings/web-addresses.ts'
import { webFiles } from './meanings/web-files.ts'
import { webWords } from './meanings/web-words.ts'
import { writtenTexts } from './meanings/written-texts.ts'
import { years } from './meanings/years.ts'

/** Generators by the meaning they serve. */
export const generators: Readonly<Record<string, Generator>> = {
  // plain picks and grammars come first: what knows more of a meaning takes its place
  ...dictionaries,
  ...personNames,
  ...personMentioned,
  ...personEmail,
  ...personAccounts,
  ...personPhones,
  ...personFacts,
  ...personWork,
  ...addressPlaces,
  ...addressLines,
  ...addressFigures,
  ...addressPoints,
  ...companyNames,
  ...companyNumbers,
  ...writtenTexts,
  ...reviews,
  ...programTexts,
  ...commercePrices,
  ...commerceAmounts,
  ...commerceRates,
  ...commerceStock,
  ...commerceSizes,
  ...commerceCodes,
  ...commerceWords,
  ...currency,
  ...paymentCards,
  ...paymentAccounts,
  ...paymentWords,
  ...finance,
  ...numberCounts,
  ...numberPlaces,
  ...numberScales,
  ...measure,
  ...flag,
  ...status,
  ...identity,
  ...checkedNumbers,
  ...officialCode,
  ...security,
  ...webAddresses,
  ...webWords,
  ...personLocale,
  ...webFiles,
  'web.user-agent': makeUserAgent,
  ...timeNumbers,
  ...timeParts,
  ...years,
  ...timeSpans,
  ...json,
  ...software,
  ...travel,
  ...usualQuantity,
  ...usualWord,
  ...vehicle,
  ...sport,
  ...education,
  ...health,
  ...food,
  ...media,
  ...goodsNames,
}
