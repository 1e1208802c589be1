import { type Grammar, reviewTexts, reviewTitles } from '@worldloom/language'
import { findDomain } from '../../plan/checks/find-domain.ts'
import { call, cast, choose, column, equal, less, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { findSibling } from '../parts/find-sibling.ts'
import { isText } from '../parts/text-room.ts'
import { pickWeighted } from '../pick-weighted.ts'
import { goodsFacts } from '../texts/goods-facts.ts'
import { writeGrammar } from '../texts/write-grammar.ts'
import { writePhrase } from '../texts/write-phrase.ts'

type Stars = 1 | 2 | 3 | 4 | 5
const allStars: readonly Stars[] = [5, 4, 3, 2, 1]

/** What buyers write, as happy as their stars: `The strap feels solid and still looks new.` */
export const reviews: Readonly<Record<string, Generator>> = {
  'commerce.review-text': (context) => writeReview(context, 'review', reviewTexts, 1000),
  'commerce.review-title': (context) => writeReview(context, 'review title', reviewTitles, 7000),
}

function writeReview(
  context: Context,
  name: string,
  grammars: Readonly<Record<Stars, Grammar>>,
  firstDraw: number,
): Generated | null {
  if (!isText(context)) return null
  const facts = goodsFacts(context)
  const written = allStars.map((star) =>
    writeGrammar(context, {
      grammar: grammars[star],
      facts,
      listName: (slot) => `${name} ${isShared(grammars, star, slot) ? '' : `${star} `}${slot}`,
      firstDraw: firstDraw + star * 500,
    }),
  )
  const [best, ...others] = written.filter((text) => text !== null)
  if (!best || others.length < 4) return writePhrase(context)
  const stars = makeStars(context)
  const branches = others.map((text, i): [Expression, Expression] => [
    equal(stars, number(4 - i)),
    text,
  ])
  return { expression: choose(branches, best), why: 'as happy as the stars beside it' }
}

/** Whether the grammars that have a slot all fill it alike. */
function isShared(grammars: Readonly<Record<Stars, Grammar>>, star: Stars, slot: string): boolean {
  const own = grammars[star].slots[slot]?.join('\n')
  return (
    own !== undefined &&
    allStars.every((other) => [undefined, own].includes(grammars[other].slots[slot]?.join('\n')))
  )
}

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
      const scale =
        maximum === null || maximum <= 5 ? 1 : maximum <= 10 ? 2 : maximum <= 100 ? 20 : 1
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
