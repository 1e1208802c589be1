import type { Column } from '../../model/schema.ts'
import type { TimeProfile } from '../../random/time-profile.ts'
import { weighDay } from '../../random/weigh-day.ts'
import { toAxis } from '../../values/to-axis.ts'
import type { RuleContext } from '../rule-context.ts'
import type { RuleCase, TimesRule } from '../rules.ts'
import type { RuleEntry } from '../source/rule-node.ts'

/** Reports values that leave `times` nothing to say, and times that leave the values no day. */
export function findTimesConflict(
  times: RuleEntry,
  { profile }: TimesRule,
  cases: readonly RuleCase[],
  { type }: Column,
  context: RuleContext,
): void {
  for (const { value, place } of cases) {
    // what has not happened has no time
    const isNothing = value.kind === 'literal' && value.value === null
    if (value.kind === 'after' || isNothing) continue
    const isStepped = value.kind === 'range' && value.step !== null
    if (value.kind === 'range' && value.distribution.kind === 'uniform' && !isStepped) {
      const days = listDays(value, type)
      if (!days.some((day) => weighDay(profile, day, 0) > 0)) reportNoDay(times, place, context)
      for (const holiday of findOutside(profile, days)) noteOutside(times, holiday, context)
      continue
    }
    const where = `line ${place.line}`
    const [message, hint] =
      value.kind === 'range'
        ? [
            `"${isStepped ? 'step' : 'distribution'}" (${where}) and "times" both say how the range is filled.`,
            'Remove one of them.',
          ]
        : [
            `"times" says how often things happen when, and the value (${where}) is a ${value.kind}.`,
            'Times go with range, with after, or stand alone.',
          ]
    context.report('RULE_KEYS_CONFLICT', times.place, message, hint)
  }
}

/** The days of a range, counted from 1970. */
function listDays(
  { minimum, maximum }: Extract<RuleCase['value'], { kind: 'range' }>,
  type: Column['type'],
): readonly number[] {
  const [first, last] = [minimum, maximum].map((bound) => Math.floor(toAxis(bound, type) / 86_400))
  return Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, i) => (first ?? 0) + i)
}

/** Days of one year that the range does not hold. */
function findOutside(profile: TimeProfile, days: readonly number[]): readonly string[] {
  return profile.holidays.flatMap(({ year, month, day }) => {
    const at = Date.UTC(year ?? 0, month - 1, day) / 86_400_000
    const isOutside = year !== null && (at < (days[0] ?? 0) || at > (days.at(-1) ?? 0))
    return isOutside ? new Date(at * 86_400_000).toISOString().slice(0, 10) : []
  })
}

function reportNoDay(times: RuleEntry, { line }: RuleCase['place'], context: RuleContext): void {
  const message = `Every day of the range (line ${line}) has a weight of 0.`
  context.report('RULE_TIMES', times.place, message, 'Give one a weight above zero.')
}

function noteOutside(times: RuleEntry, day: string, context: RuleContext): void {
  const message = `The day "${day}" lies outside the range, so its weight does nothing.`
  context.note('RULE_TIMES', times.place, message, 'Leave it out, or let the range hold it.')
}
