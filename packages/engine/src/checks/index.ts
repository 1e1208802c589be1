import { atMost } from './at-most.ts'
import { atMostOne } from './at-most-one.ts'
import { check } from './check.ts'
import type { CheckQuery } from './check-query.ts'
import { childrenRatio } from './children-ratio.ts'
import { choiceShares } from './choice-shares.ts'
import { correlation } from './correlation.ts'
import { derived, generated } from './derived.ts'
import { enumeration } from './enumeration.ts'
import { eventGap } from './event-gap.ts'
import { foreignKey } from './foreign-key.ts'
import { forest } from './forest.ts'
import { gapFree } from './gap-free.ts'
import { heroRow } from './hero-row.ts'
import { lastStatus } from './last-status.ts'
import { length } from './length.ts'
import { lifeShares } from './life-shares.ts'
import { lifeSteps } from './life-steps.ts'
import { lifeTimes } from './life-times.ts'
import { lift } from './lift.ts'
import { linkSkew } from './link-skew.ts'
import { linkWeight } from './link-weight.ts'
import { linkWhere } from './link-where.ts'
import { linksAgree } from './links-agree.ts'
import { meanChildren } from './mean-children.ts'
import { notAfterNow } from './not-after-now.ts'
import { notNull } from './not-null.ts'
import { nullShare } from './null-share.ts'
import { perParent } from './per-parent.ts'
import { primaryKey } from './primary-key.ts'
import type { Claim, DataPromise } from './promise.ts'
import { referenceRows } from './reference-rows.ts'
import { rowCount } from './row-count.ts'
import { share } from './share.ts'
import { sorted } from './sorted.ts'
import { spread } from './spread.ts'
import { stockBalance } from './stock-balance.ts'
import { stockMoves } from './stock-moves.ts'
import { timeOrder } from './time-order.ts'
import { timeShare } from './time-share.ts'
import { type } from './type.ts'
import { unique } from './unique.ts'
import { value } from './value.ts'
import type { CheckContext } from './write/check-context.ts'
import { printRows } from './write/select-rows.ts'
import { tellBroken } from './write/tell-broken.ts'
import type { WriteCheck } from './write/write-check.ts'

/** How each kind of claim is checked; what no query can tell has none. */
const checks: { readonly [Kind in Claim['kind']]: WriteCheck<Kind> | null } = {
  'row-count': rowCount,
  type,
  'not-null': notNull,
  'primary-key': primaryKey,
  unique,
  'foreign-key': foreignKey,
  check,
  enum: enumeration,
  length,
  generated,
  forest,
  'reference-rows': referenceRows,
  'links-agree': linksAgree,
  'time-order': timeOrder,
  'not-after-now': notAfterNow,
  derived,
  'last-status': lastStatus,
  'at-most': atMost,
  'gap-free': gapFree,
  'per-parent': perParent,
  'event-gap': eventGap,
  'time-share': timeShare,
  'at-most-one': atMostOne,
  'null-share': nullShare,
  value,
  'link-where': linkWhere,
  share,
  sorted,
  'choice-shares': choiceShares,
  spread,
  'mean-children': meanChildren,
  correlation,
  'children-ratio': childrenRatio,
  'link-weight': linkWeight,
  'link-skew': linkSkew,
  'hero-row': heroRow,
  lift,
  'life-times': lifeTimes,
  'life-steps': lifeSteps,
  'life-shares': lifeShares,
  'stock-balance': stockBalance,
  'stock-moves': stockMoves,
  'not-checkable': null,
}

/** The query that finds the rows breaking a promise, or null where no query can. */
export function writeCheck(promise: DataPromise, context: CheckContext): CheckQuery | null {
  // one record holds the writer of every kind, so the kind of claim and of writer agree
  const write = checks[promise.claim.kind] as WriteCheck<Claim['kind']> | null
  if (!write) return null
  const written = write(promise.claim as never, promise.table, context)
  const own = { promise: promise.id, tells: [] }
  if (typeof written === 'string') return { ...own, sql: written }
  if ('sql' in written) return { ...own, ...written }
  return { ...own, sql: printRows(written), tells: tellBroken(written) }
}
