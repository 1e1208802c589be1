import { readDuration } from '../read-duration.ts'
import type { RuleContext } from '../rule-context.ts'
import { readScalars } from '../source/read-parts.ts'
import type { RuleEntry } from '../source/rule-node.ts'

/** The least and the most time, `["1 hour", "3 days"]`, in seconds. Null after a report. */
export function readDurations(
  entry: RuleEntry,
  context: RuleContext,
): readonly [number, number] | null {
  const expected = { what: 'two durations', example: '["1 hour", "3 days"]', count: 2 }
  const scalars = readScalars(entry, expected, context)
  if (!scalars) return null
  const [least, most] = scalars.map(({ text, place }) => {
    const seconds = readDuration(text)
    const hint = 'Write it as "90 minutes", "1 day 2 hours" or "PT90M".'
    if (seconds === null) {
      context.report('RULE_DURATION', place, `The text "${text}" is not a duration.`, hint)
    }
    return seconds
  })
  if (typeof least !== 'number' || typeof most !== 'number') return null
  if (least <= most) return [least, most]
  const [first, second] = scalars
  const message = `The least duration "${first?.text}" is longer than the most, "${second?.text}".`
  context.report('RULE_BOUNDS', entry.place, message, 'Write the shorter one first.')
  return null
}
