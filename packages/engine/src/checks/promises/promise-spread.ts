import type { Column, Table } from '../../model/schema.ts'
import type { ColumnRule, ValueRule } from '../../rules/rules.ts'
import { decimalsOfRange } from '../../values/decimals-of-range.ts'
import { findEndingSize } from '../../values/ending-size.ts'
import { findRangeSteps } from '../../values/range-steps.ts'
import { grainOf, isInstant } from '../../values/to-axis.ts'
import type { PromiseSources } from '../list-promises.ts'
import type { Claim, DataPromise } from '../promise.ts'
import { buildPromise, joinWords } from './build-promise.ts'
import { claimOf } from './claim-of.ts'
import { findBending } from './find-bending.ts'
import { findTooFew } from './find-too-few.ts'
import { isMultiplied } from './is-multiplied.ts'

type RangeRule = Extract<ValueRule, { kind: 'range' }>
type Cut = Extract<Claim, { kind: 'spread' }>['cases'][number]['cuts'][number]

/** Each cut leaves so large a part of the values at or below it. */
const levels = [1 / 8, 1 / 4, 1 / 2, 3 / 4, 7 / 8]

/** How the values of a column lie where its ranges have a distribution: all cases of the rule in one promise. */
export function promiseSpread(
  table: Table,
  column: string,
  rule: ColumnRule,
  sources: PromiseSources,
): readonly DataPromise[] {
  const found = table.columns.find(({ name }) => name === column)
  const shaped = rule.cases.flatMap(({ value }) => (isShaped(value) ? value.distribution.kind : []))
  if (!found || shaped.length === 0) return []
  const cases = rule.cases.map(({ condition, value }) => ({
    condition,
    cuts: isShaped(value) ? cutRange(value, found) : [],
  }))
  const hasTimes = rule.times !== undefined || isOrdered(table, column, sources)
  const reason =
    findBending(table, column, sources) ??
    (isMultiplied(table, column, sources) ? 'a segment multiplies the column' : null) ??
    (hasTimes ? 'what the times follow decides them as well' : null) ??
    findTooFew(sources.rowCounts?.[table.id])
  const obstacle = rule.cases
    .flatMap(({ condition }) => condition ?? [])
    .map((part) => claimOf(part, table, sources.schema, () => ({ kind: 'reference-rows' })))
    .find(({ kind }) => kind === 'not-checkable')
  const claim: Claim = reason
    ? { kind: 'not-checkable', reason }
    : (obstacle ?? { kind: 'spread', column, cases })
  return [
    buildPromise(table.id, 'rule', {
      name: column,
      says: `${column} of ${table.id} is ${joinWords([...new Set(shaped)], 'or')} distributed${rule.cases.length > 1 ? ', in each case of the rule by its figures' : ''}, give or take chance.`,
      claim,
      place: rule.place,
      about: 'spread',
    }),
  ]
}

function isShaped(value: ValueRule): value is RangeRule {
  return value.kind === 'range' && value.distribution.kind !== 'uniform'
}

/** Values that lie at the levels, each with the exact share that the rounded values have up to there. */
function cutRange(rule: RangeRule, { type }: Column): readonly Cut[] {
  const { low, step, steps, knots } = findRangeSteps(rule, type)
  if (!knots) return []
  const isTime = isInstant(type) || type.kind === 'time'
  const half = (isTime ? grainOf(type) : 10 ** -decimalsOfRange(rule, type)) / 2
  const high = low + step * steps
  return levels.map((level) => {
    const count = knots[Math.round(level * (knots.length - 1))] ?? 0
    if (rule.endings.length === 0)
      return { value: low + step * count + half, share: findShare(knots, count) }
    // an ending replaces the last digits, so that only what stands before them parts the values
    const size = findEndingSize(rule.endings, type)
    const block = Math.floor((low + step * count) / size + 1e-9) + 1
    // at both ends some values get digits of the next block
    const isInner = block > Math.floor(low / size) + 1 && block < Math.floor(high / size)
    return isInner
      ? {
          value: block * size - half,
          share: findShare(knots, Math.round((block * size - low) / step) - 1),
        }
      : { value: high + half, share: 1 }
  })
}

/** The part of draws through a table of quantiles that come to at most so many steps. */
function findShare(knots: readonly number[], most: number): number {
  const shares = knots.slice(1).map((high, i) => {
    const low = knots[i] ?? 0
    if (low > most) return 0
    return high > low ? Math.min(1, (most + 1 - low) / (high - low)) : 1
  })
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}

/** Whether times of the row wait for one another. */
function isOrdered({ id }: Table, column: string, { understanding }: PromiseSources): boolean {
  return understanding.timeOrders.some(
    ({ table, earlier, later }) =>
      table === id && (later === column || (earlier.length === 1 && earlier[0] === column)),
  )
}
