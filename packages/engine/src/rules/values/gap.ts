import { findLink } from '../../model/find-link.ts'
import { nameTarget, type RuleContext, reportName, type Target } from '../rule-context.ts'
import { readKeys, readMap, readWords, requireKey } from '../source/read-parts.ts'
import type { RuleEntry } from '../source/rule-node.ts'
import { readDistribution } from './read-distribution.ts'
import { readDurations } from './read-durations.ts'
import { readInstantPath } from './read-instant-path.ts'
import type { ValueReader } from './value-reader.ts'

/** `gap: { per: order_id, from: order.created_at, range: ["1 hour", "3 days"], distribution: exponential }`. */
export const gap: ValueReader = {
  key: 'gap',
  companions: [],
  read: (entry, columnKeys, target, context) => {
    const map = readMap(entry, context)
    const keys = map && readKeys(map, ['per', 'from', 'range', 'distribution'], context)
    if (!keys) return null
    const [per, from, range] = ['per', 'from', 'range'].map((key) =>
      requireKey(keys, key, entry, context),
    )
    const link = per ? readLink(per, target, context) : null
    const path = from ? readInstantPath(from, target, context) : null
    const bounds = range ? readDurations(range, context) : null
    const share = columnKeys.get('nulls')
    if (share) {
      const message = 'Events that follow each other are all there: "gap" leaves no value out.'
      context.report('RULE_KEYS_CONFLICT', share.place, message, 'Remove the key nulls.')
      return null
    }
    if (!link || !path || !bounds) return null
    const [minimumSeconds, maximumSeconds] = bounds
    if (isFiner(bounds, target, range, context)) return null
    // a gap is a number of seconds, whatever the column holds
    const seconds = { ...target, column: { ...target.column, type: wholeNumber } }
    const ends = { minimum: minimumSeconds, maximum: maximumSeconds }
    const distribution = readDistribution(keys, ends, seconds, context)
    return distribution && { kind: 'gap', link, path, minimumSeconds, maximumSeconds, distribution }
  },
}

const wholeNumber = { kind: 'integer', bits: 64, unsigned: false } as const

function readLink(entry: RuleEntry, { table }: Target, context: RuleContext): string | null {
  const name = readWords(entry, context)
  const found = name === null ? null : findLink(name, table, context.schema)
  if (found && !found.ok) reportName(found.fault, entry.place, context)
  return found?.ok ? found.key.link : null
}

/** Days have no hours between them. */
function isFiner(
  [least, most]: readonly [number, number],
  target: Target,
  entry: RuleEntry | null | undefined,
  context: RuleContext,
): boolean {
  const isWhole = (seconds: number): boolean => seconds % 86_400 === 0
  if (!entry || target.column.type.kind !== 'date' || (isWhole(least) && isWhole(most)))
    return false
  const message = `The column "${nameTarget(target)}" holds days, and the gap is not of whole days.`
  context.report('RULE_BOUNDS', entry.place, message, 'Write it as ["1 day", "2 weeks"].')
  return true
}
