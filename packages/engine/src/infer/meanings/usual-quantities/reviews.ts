import { few, type UsualQuantity } from './usual-quantity.ts'

/** The sides of a thing that get points of their own, as words of a pattern. */
export const sides =
  'cleanliness|staff|service|comfort|location|value|food|ambiance|ambience|communication|accuracy|check in|facilit(?:y|ies)|atmosphere|friendliness|quality|speed|punctuality|taste|delivery'

/** What people give points for. */
export const reviewsQuantities: readonly UsualQuantity[] = [
  {
    name: /\b(nps|net promoter)( score)?$|^likelihood to recommend$/,
    size: few({ 10: 26, 9: 22, 8: 19, 7: 13, 6: 6, 5: 6, 4: 2, 3: 2, 2: 1, 1: 1, 0: 2 }),
  },
  {
    name: /^(satisfaction|csat)( (score|rating))?$|^(customer )?satisfaction$/,
    size: few({ 5: 52, 4: 26, 3: 10, 2: 5, 1: 7 }),
  },
  {
    name: new RegExp(`^(${sides})( (score|rating))?$`),
    neighbor: /\b(rating|score|overall)\b/,
    size: few({ 5: 46, 4: 33, 3: 13, 2: 5, 1: 3 }),
  },
]
