import { few, skewed, type UsualQuantity } from './usual-quantity.ts'

/** What those who sell to companies expect. */
export const sellersQuantities: readonly UsualQuantity[] = [
  {
    name: /^(win |close |closing )?(probability|likelihood|chance)( (percent|pct))?$/,
    table: /\b(opportunity|deal)$/,
    size: few({ 10: 20, 25: 22, 50: 26, 75: 18, 90: 14 }),
    goesWith: {
      column: { name: /^(sales |deal |pipeline )?stage( name)?$/ },
      sizes: [
        [/won/, few({ 100: 1 })],
        [/lost/, few({ 0: 1 })],
        [/new|prospect|lead/, few({ 5: 40, 10: 60 })],
        [/qualif|discover/, few({ 20: 50, 25: 50 })],
        [/propos|quote/, few({ 40: 40, 50: 60 })],
        [/negoti|contract/, few({ 70: 40, 75: 40, 90: 20 })],
      ],
    },
  },
  {
    name: /^((quote|net|grand) )?(total|amount|value)( (amount|price))?$/,
    table: /\b(quote|quotation|proposal)$/,
    schema: /\b(opportunity|deal|lead)$/,
    size: skewed(18_000, 1, [400, 900_000], 2, 10),
  },
]
