import { logNormal } from '../../random/quantiles.ts'
import type { Generator } from '../generator.ts'
import { makeNumber } from '../parts/number-shape.ts'
import { type NumberShares, pickNumber } from '../parts/pick-number.ts'
import { wordsOf } from '../parts/words-of.ts'

/** Counts: long-tailed, with the zeros that counts have. */
export const numberCounts: Readonly<Record<string, Generator>> = {
  'number.count': counted(9, 1.1, 0.05),
  'number.view-count': counted(320, 1.6, 0.02),
  'number.like-count': counted(14, 1.5, 0.14),
  'number.comment-count': counted(4, 1.2, 0.42),
  'number.follower-count': counted(85, 1.5, 0.03),
  'number.vote-count': counted(18, 1.5, 0.06),
  'number.download-count': counted(180, 1.7, 0.03),
  'number.attempt-count': makeAttempts,
  'number.order-count': counted(3, 1, 0.08),
  'number.child-count': counted(3, 0.8, 0.3),
  'number.sample-size': counted(240, 1, 0),
  'number.age-days': counted(210, 1.1, 0.01),
  'content.page-count': counted(260, 0.6, 0),
  'content.word-count': counted(640, 0.8, 0),
}

/** `0`, `3`, `12`, `418`: log-normal around a median, cut at a thousand times it. */
function counted(median: number, sigma: number, zeros: number): Generator {
  return (context) =>
    makeNumber(context, {
      inverse: logNormal(median, sigma),
      minimum: 1,
      maximum: median * 400,
      decimals: 0,
      zeros,
      why: `a count, log-normal around ${median}`,
    })
}

function makeAttempts(context: Parameters<Generator>[0]): ReturnType<Generator> {
  const isLimit = /\b(maximum|max|limit|allowed)\b/.test(wordsOf(context))
  const shares: NumberShares = isLimit
    ? { 3: 50, 5: 34, 10: 16 }
    : { 0: 79, 1: 13, 2: 5, 3: 2.4, 4: 0.4, 5: 0.2 }
  return pickNumber(context, shares, isLimit ? 'a usual limit' : 'mostly none')
}
