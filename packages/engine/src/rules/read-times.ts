import { type TimeProfile, usualProfile } from '../random/time-profile.ts'
import { isInstant } from '../values/to-axis.ts'
import { nameTarget, type RuleContext, type Target } from './rule-context.ts'
import type { TimesRule } from './rules.ts'
import { readKeys, readMap, readNumberKey, reportShape } from './source/read-parts.ts'
import type { RuleEntry } from './source/rule-node.ts'
import { readHolidays } from './times/read-holidays.ts'
import { readHours } from './times/read-hours.ts'
import { readNamedWeights } from './times/read-named-weights.ts'

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** `times: { growth: 0.4, months: …, weekdays: …, hours: …, holidays: …, bursts: 0.3 }`; null after a report. */
export function readTimes(
  entry: RuleEntry,
  target: Target,
  context: RuleContext,
): TimesRule | null {
  const { type, typeText } = target.column
  if (!isInstant(type)) {
    const message = `The column "${nameTarget(target)}" (${typeText}) is neither a date nor a timestamp.`
    const hint = 'Times are for columns that say when something happens.'
    context.report('RULE_CONTRADICTS_TYPE', entry.place, message, hint)
    return null
  }
  const map = readMap(entry, context)
  const keys = map && readKeys(map, Object.keys(usualProfile), context)
  if (!keys) return null
  if (map.entries.length === 0)
    return reportShape(entry, 'keys', 'Write it as { weekdays: { sat: 1.3 } }.', context)
  const hours = keys.get('hours')
  if (hours && type.kind === 'date') {
    const message = `The column "${nameTarget(target)}" (${typeText}) has no hours.`
    context.report('RULE_CONTRADICTS_TYPE', hours.place, message, 'Remove the key hours.')
    return null
  }
  const weigh = (key: string, names: readonly string[]): readonly number[] | null | undefined => {
    const found = keys.get(key)
    return found && readNamedWeights(found, names, context)
  }
  const [growth, bursts, holidays] = [keys.get('growth'), keys.get('bursts'), keys.get('holidays')]
  const read: { readonly [Key in keyof TimeProfile]: TimeProfile[Key] | null | undefined } = {
    growth: growth && readNumberKey(growth, { least: -0.95, most: 20 }, context),
    months: weigh('months', months),
    weekdays: weigh('weekdays', weekdays),
    hours: hours && readHours(hours, context),
    holidays: holidays && readHolidays(holidays, context),
    bursts: bursts && readNumberKey(bursts, { least: 0, most: 2 }, context),
  }
  if (Object.values(read).includes(null)) return null
  const said = Object.entries(read).filter(([, value]) => value !== undefined)
  return {
    profile: { ...usualProfile, ...Object.fromEntries(said) },
    said: said.map(([key]) => key as keyof TimeProfile),
    place: entry.place,
  }
}
