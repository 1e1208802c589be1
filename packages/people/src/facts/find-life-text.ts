import type { TextDomain } from '../schema/domain.ts'
import type { Life } from './life.ts'
import type { Meaning } from './meaning.ts'
import { writeEmail } from './write-email.ts'
import { writeId } from './write-id.ts'

/** The text of a life that a place means; null where it means none. */
export function findLifeText(
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
