import {
  type Grammar,
  listTradeTexts,
  listTradeTitles,
  reviewTexts,
  reviewTitles,
} from '@worldloom/language'
import { findDomain } from '../../plan/checks/find-domain.ts'
import { call, cast, choose, column, less, number, subtract } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { bestPoints } from '../parts/best-points.ts'
import { findSibling } from '../parts/find-sibling.ts'
import { isText } from '../parts/text-room.ts'
import { pickWeighted } from '../pick-weighted.ts'
import { findTrade } from '../texts/find-trade.ts'
import { goodsFacts } from '../texts/goods-facts.ts'
import { writeGrammar } from '../texts/write-grammar.ts'
import { writePhrase } from '../texts/write-phrase.ts'

type Stars = 1 | 2 | 3 | 4 | 5
const allStars: readonly Stars[] = [5, 4, 3, 2, 1]

/** What buyers, guests or students write, as happy as their stars: `The strap feels solid and still looks new.` */
export const reviews: Readonly<Record<string, Generator>> = {
  'commerce.review-text': (context) => {
    const trade = findTrade(context)
    return trade
      ? writeReview(context, `review of a ${trade}`, listTradeTexts(trade))
      : writeReview(context, 'review', reviewTexts)
  },
  'commerce.review-title': (context) => {
    const trade = findTrade(context)
    return trade
      ? writeReview(context, `title of a ${trade}`, listTradeTitles(trade))
      : writeReview(context, 'review title', reviewTitles)
  },
}

function writeReview(
  context: Context,
  name: string,
  grammars: Readonly<Record<Stars, Grammar>>,
): Generated | null {
  if (!isText(context)) return null
  // reviews of different stars share sentences, taken in the same turns: none comes twice soon
  const expression = writeGrammar(context, {
    name,
    slots: Object.assign({}, ...allStars.map((star) => grammars[star].slots)),
    groups: allStars.map((star) => grammars[star].templates),
    group: subtract(number(5), makeStars(context)),
    facts: goodsFacts(context),
  })
  if (!expression) return writePhrase(context)
  return { expression: typeCarelessly(context, expression), why: 'as happy as the stars beside it' }
}

/** Who leaves out the shift key does so from the first word of the title to the last of the text. */
function typeCarelessly(context: Context, written: Expression): Expression {
  const typed = context.helper(
    `${context.column.name} as written`,
    () => written,
    'before anybody leaves out the shift key',
  )
  const care = context.helper(
    'care of the writer',
    (draw) => draw(1),
    'who writes without capitals',
  )
  return choose([[less(care, number(carelessBelow)), call('lower', typed)]], typed)
}

/** One in twenty-five, of a draw of 32 bits. */
const carelessBelow = Math.floor(2 ** 32 / 25)

/** The stars of the row's rating, from 1 to 5 whatever its scale; drawn where it has none. */
function makeStars(context: Context): Expression {
  const rating = findSibling(context, ['commerce.rating', 'commerce.rating-average'])
  return context.helper(
    'review stars',
    (draw) => {
      const drawn = pickWeighted(
        [61, 17, 8, 5, 9].map((weight, i) => ({ value: number(5 - i), weight })),
        draw(0),
      )
      if (!rating) return drawn
      const { maximum } = findDomain(context.plan, context.table.table, rating)
      const scale = bestPoints(maximum) / 5
      const value = call('coalesce', cast(column(rating.name), { kind: 'float' }), drawn)
      const below = (stars: number): Expression =>
        less(value, number(String((stars + 0.5) * scale)))
      return choose(
        [1, 2, 3, 4].map((stars) => [below(stars), number(stars)]),
        number(5),
      )
    },
    'stars from 1 to 5',
  )
}
