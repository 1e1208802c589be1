import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const homes = /\b(real estate|lease|landlord|realtor|showing|tenant|open house|property)\b/

/** What brokers and landlords write. */
export const homesWords: readonly UsualWords[] = [
  {
    head: /\bname$/,
    subject: /\b(agency|brokerage|real estate agency|office)$/,
    schema: /\b(real estate|lease|showing|realtor|property)\b/,
    isOrganization: true,
    words: listWords(
      'Keystone Realty, Blue Door Homes, Harbor Real Estate, Oak & Main Properties, Summit Realty Group, First Street Homes, Lakeside Brokers, Evergreen Realty, Golden Gate Properties, Northside Homes, Parkview Real Estate, Cornerstone Realty, Willow Tree Homes, City Nest Realty',
    ),
    modifiers: listWords('Downtown, Coastal, Metro, Valley'),
  },
  {
    head: /\b(title|headline|name)$/,
    subject: /\b(listing|property|real estate listing|rental)$/,
    schema: homes,
    words: listWords(
      'Bright Corner Unit with Park View, Charming Bungalow on a Quiet Street, Renovated Townhouse near the Station, Sunny Two-Bedroom with Balcony, Family Home with a Large Garden, Modern Loft in the Arts District, Cozy Cottage by the Lake, Spacious Condo with City Views, Turnkey Starter Home, Mid-Century Ranch with a Pool, Top-Floor Apartment with Elevator, Brick Row House with Patio, Corner Lot with Two-Car Garage, Updated Duplex near Schools',
    ),
    modifiers: listWords('Newly Listed:, Price Reduced:, Open House:'),
  },
  {
    name: /^feedback$|^(buyer|visitor|showing) (feedback|comment|note)s?$/,
    table: /\b(showing|viewing|open house|tour)\b/,
    schema: homes,
    words: listWords(
      'Loved the kitchen and wants to come back with family., Found the yard too small., Price is a little above budget., Likes the neighborhood but needs a third bedroom., Worried about the age of the roof., Very interested and asked about schools., Street was too noisy., Bathrooms need work., Wants to make an offer this week., Layout did not fit., Asked for the inspection report., Great light in the living room.',
    ),
  },
  {
    name: /^contingenc(y|ies)$|^condition$/,
    table: /\boffer\b/,
    words: listWords(
      'financing, inspection, none, appraisal, sale of current home, financing and inspection',
    ),
  },
  {
    name: /^(financing|mortgage|payment|loan) (type|method)$|^financing$/,
    table: /\b(sales?|offer|closing|purchase)\b/,
    schema: homes,
    words: listWords('conventional, cash, FHA, VA, USDA, jumbo'),
  },
  {
    name: /^status$/,
    table: /\boffer\b/,
    schema: homes,
    words: listWords('rejected, accepted, pending, countered, withdrawn, expired'),
  },
  {
    name: /^status$/,
    table: /\blisting\b/,
    schema: homes,
    words: listWords('active, sold, pending, withdrawn, expired, coming soon'),
  },
]
