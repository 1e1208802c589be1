import { bell, few, skewed, type UsualQuantity } from './usual-quantity.ts'

const polling = /\b(polling station|polling place|precinct|ballot box|voting station)$/
const ballots = /\b(election|constituency|polling station|ballot|precinct|candidate)\b/

/** What those who hold elections count. */
export const electionsQuantities: readonly UsualQuantity[] = [
  {
    name: /^((number of |registered |eligible |total )?(voter|elector)( count| total)?|electorate)$/,
    table: polling,
    size: skewed(1150, 0.4, [180, 3600], 0),
  },
  {
    name: /^((number of |registered |eligible |total )?(voter|elector)( count| total)?|electorate)$/,
    schema: ballots,
    size: skewed(42_000, 0.8, [1800, 900_000], 0),
  },
  {
    name: /^(turnout|voter turnout)( percent| percentage)?$/,
    schema: ballots,
    size: bell(62, 8, [31, 89], 1),
  },
  {
    name: /^(number of |total )?seats?( count)?$/,
    table: /\b(election|council|parliament|assembly)$/,
    size: few({ 15: 14, 19: 16, 21: 18, 25: 16, 29: 14, 33: 12, 39: 10 }),
  },
]
