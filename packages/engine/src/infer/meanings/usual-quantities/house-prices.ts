import { bell, few, skewed, type UsualQuantity } from './usual-quantity.ts'

const homes = /\b(real estate|lease|landlord|realtor|showing|tenant|open house|listing|brokerage)\b/

/** What homes cost and how they sell. */
export const housePricesQuantities: readonly UsualQuantity[] = [
  {
    name: /^(sale|sold|selling|closing|final|purchase)( price| amount)$/,
    table: /\b(transaction|deal|sale|closing)$/,
    schema: homes,
    size: skewed(385_000, 0.45, [68_000, 4_200_000], 0, 500),
  },
  {
    name: /^(assessed|appraised|market|estimated|tax)( (home|property))? value$|^zestimate$/,
    table: /\b(property|home|house|parcel|listing)$/,
    size: skewed(340_000, 0.45, [52_000, 3_900_000], 0, 100),
  },
  {
    name: /^(hoa|association|condo)( (fee|due))( monthly)?$/,
    size: few({ 0: 52, 85: 8, 140: 8, 210: 10, 285: 10, 340: 6, 460: 6 }),
  },
  { name: /^(day on market|dom|market day)$/, size: skewed(31, 0.8, [1, 420], 0) },
  {
    name: /^price (reduction|cut|drop|change)( count)?$/,
    size: few({ 0: 62, 1: 24, 2: 10, 3: 4 }),
  },
  {
    name: /^(down payment|deposit)( percent)$/,
    schema: homes,
    size: few({ 3.5: 12, 5: 16, 10: 18, 20: 40, 25: 8, 30: 6 }),
  },
  { name: /^mortgage (rate|interest rate)( percent)?$/, size: bell(6.6, 0.5, [4.1, 8.4], 3) },
  {
    name: /^commission( (rate|percent))$/,
    schema: homes,
    size: few({ 2: 6, 2.5: 34, 3: 46, 3.5: 4, 5: 6, 6: 4 }),
  },
  { name: /^school (rating|score)$/, size: bell(6.6, 1.8, [1, 10], 0) },
  { name: /^(walk|transit|bike) score$/, size: bell(62, 20, [4, 99], 0) },
]
