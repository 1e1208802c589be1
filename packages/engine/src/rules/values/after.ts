import { resolvePath } from '../../model/resolve-paths.ts'
import type { Column } from '../../model/schema.ts'
import { readDuration } from '../read-duration.ts'
import { nameTarget, type RuleContext, reportName, type Target } from '../rule-context.ts'
import { type Keys, readScalars, readWords } from '../source/read-parts.ts'
import type { RuleEntry } from '../source/rule-node.ts'
import type { ValueReader } from './value-reader.ts'

/** `after: order.created_at` with `within: ["1 hour", "3 days"]`. */
export const after: ValueReader = {
  key: 'after',
  companions: ['within'],
  read: (entry, keys, target, context) => {
    const path = readPath(entry, target, context)
    const within = readWithin(keys, context)
    if (!path || !within) return null
    const [minimumSeconds, maximumSeconds] = within
    return { kind: 'after', path, minimumSeconds, maximumSeconds }
  },
}

function readPath(
  entry: RuleEntry,
  target: Target,
  context: RuleContext,
): readonly string[] | null {
  const text = readWords(entry, context)
  if (text === null) return null
  const names = text.split('.').map((part) => part.trim().replace(/^"(.*)"$/, '$1'))
  const found = resolvePath(names, target.table, context.schema)
  if (!found.ok) {
    reportName(found.fault, entry.place, context)
    return null
  }
  const isItself = found.path.length === 1 && found.column.name === target.column.name
  if (isDay(target.column) && isDay(found.column) && !isItself) return found.path
  const wrong = isDay(target.column) ? 'the second' : 'the first'
  const why = isItself ? 'they are the same' : `${wrong} is neither a date nor a timestamp`
  const message = `The column "${nameTarget(target)}" cannot come after "${text}": ${why}.`
  const hint = 'Name a date or a timestamp of this row or of a parent.'
  context.report('RULE_CONTRADICTS_TYPE', entry.place, message, hint)
  return null
}

function isDay({ type }: Column): boolean {
  return type.kind === 'date' || type.kind === 'timestamp'
}

// without `within`: the next moment to a week later
const usual = [1, 7 * 24 * 60 * 60] as const

function readWithin(keys: Keys, context: RuleContext): readonly [number, number] | null {
  const entry = keys.get('within')
  if (!entry) return usual
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
