import {
  type CountDistribution,
  findCountShares,
  findDeviation,
  findMean,
} from '../random/count-shares.ts'
import { readCountDistribution } from './read-count-distribution.ts'
import type { RuleContext } from './rule-context.ts'
import type { RowRule } from './rules.ts'
import { type Keys, readNumberKey, requireKey } from './source/read-parts.ts'
import type { RuleEntry } from './source/rule-node.ts'

type Counts = Pick<
  Extract<RowRule, { kind: 'per-parent' }>,
  'minimum' | 'maximum' | 'mean' | 'distribution' | 'deviation'
>

/** Each count has a place in a table of chances. */
const mostRows = 100_000

/** How many rows one parent has: bounds, a mean and a distribution that fit together; null after a report. */
export function readCounts(per: RuleEntry, keys: Keys, context: RuleContext): Counts | null {
  const entry = keys.get('distribution')
  const distribution = entry ? readCountDistribution(entry, context) : null
  if (entry && !distribution) return null
  const whole = { least: 0, most: mostRows, whole: true }
  const listed = distribution?.kind === 'histogram' ? distribution.counts : null
  const [first, last] = [listed?.[0]?.count ?? null, listed?.at(-1)?.count ?? null]
  const least = keys.get('min') ?? (listed ? null : requireKey(keys, 'min', per, context))
  const most = keys.get('max') ?? (listed ? null : requireKey(keys, 'max', per, context))
  const minimum = least ? readNumberKey(least, whole, context) : first
  const bound = { ...whole, least: minimum ?? 0 }
  const maximum = most ? readNumberKey(most, bound, context) : last
  if (minimum === null || maximum === null) return null
  const mean = readMean(keys, { minimum, maximum, distribution }, context)
  if (entry && listed && !holdsAll(entry, listed, minimum, maximum, context)) return null
  if (!entry && mean === null) return { minimum, maximum, mean }
  const bounds = { minimum, maximum, mean }
  const shares = findCountShares(distribution ?? { kind: 'geometric' }, bounds)
  return {
    ...bounds,
    ...(distribution ? { distribution } : {}),
    mean: mean ?? findMean(shares, minimum),
    deviation: findDeviation(shares, minimum),
  }
}

function readMean(
  keys: Keys,
  bounds: {
    readonly minimum: number
    readonly maximum: number
    readonly distribution: CountDistribution | null
  },
  context: RuleContext,
): number | null {
  const entry = keys.get('mean')
  if (!entry) return null
  const { minimum, maximum, distribution } = bounds
  if (distribution?.kind === 'histogram') {
    const message = 'A histogram of counts has a mean of its own.'
    context.report('RULE_KEYS_CONFLICT', entry.place, message, 'Remove mean or distribution.')
    return null
  }
  const mean = readNumberKey(entry, { least: minimum, most: maximum }, context)
  const isFalling = distribution?.kind === 'zipf' || distribution?.kind === 'pareto'
  const middle = (minimum + maximum) / 2
  if (mean === null || !isFalling || mean <= middle) return mean
  const message = `Counts of a ${distribution.kind} distribution from ${minimum} to ${maximum} have a mean below ${middle}, and ${mean} is asked for.`
  const hint = 'The fewest come oftenest: lower the mean, raise max, or use poisson.'
  context.report('RULE_BOUNDS', entry.place, message, hint)
  return null
}

function holdsAll(
  entry: RuleEntry,
  listed: readonly { readonly count: number }[],
  minimum: number,
  maximum: number,
  context: RuleContext,
): boolean {
  const beyond = listed.find(({ count }) => count < minimum || count > maximum)
  if (!beyond) return true
  const message = `The histogram holds the count ${beyond.count}, and one parent has ${minimum} to ${maximum} rows.`
  context.report('RULE_BOUNDS', entry.place, message, 'Remove it, or min and max.')
  return false
}
