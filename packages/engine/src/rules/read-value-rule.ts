import { findContradictions } from './faults/find-contradictions.ts'
import type { RuleContext, Target } from './rule-context.ts'
import type { ValueRule } from './rules.ts'
import type { Keys } from './source/read-parts.ts'
import { valueReaders } from './values/index.ts'
import type { ValueReader } from './values/value-reader.ts'

/** The keys that give a value, with those that may stand beside them. */
export const valueKeys: readonly string[] = [
  ...new Set(valueReaders.flatMap(({ key, companions }) => [key, ...companions])),
]

/** The value that a column's keys give: null where none does, or after a report. */
export function readValueRule(keys: Keys, target: Target, context: RuleContext): ValueRule | null {
  const reader = reportKeyConflicts(keys, context)
  const entry = reader && keys.get(reader.key)
  if (!entry) return null
  const value = reader.read(entry, keys, target, context)
  if (value) findContradictions(value, target, entry.place, context)
  return value
}

/** Reports keys that exclude each other or miss another; the one reader there is, if there is one. */
export function reportKeyConflicts(keys: Keys, context: RuleContext): ValueReader | null {
  const [reader, ...others] = valueReaders.filter(({ key }) => keys.has(key))
  for (const other of others) {
    const place = keys.get(other.key)?.place
    const message = `A column has either "${reader?.key}" or "${other.key}", not both.`
    if (place) context.report('RULE_KEYS_CONFLICT', place, message, 'Remove one of them.')
  }
  reportLoneCompanions(keys, reader?.companions ?? [], context)
  return others.length > 0 ? null : (reader ?? null)
}

function reportLoneCompanions(keys: Keys, fitting: readonly string[], context: RuleContext): void {
  for (const [key, entry] of keys) {
    const owner = valueReaders.find(({ companions }) => companions.includes(key))
    if (!owner || fitting.includes(key)) continue
    const message = `The key "${key}" stands without "${owner.key}".`
    const hint = `It says more about ${owner.key}.`
    context.report('MISSING_RULE_KEY', entry.place, message, hint)
  }
}
