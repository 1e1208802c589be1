import { readColumn } from './read-column.ts'
import { nameTarget, type RuleContext, type Target } from './rule-context.ts'
import type { CorrelationRule } from './rules.ts'
import { readKeys, readMap, readNumberKey, requireKey } from './source/read-parts.ts'
import type { RuleEntry } from './source/rule-node.ts'

/** `correlation: { with: other_column, of: 0.7 }`; null after a report. */
export function readCorrelation(
  entry: RuleEntry,
  target: Target,
  context: RuleContext,
): CorrelationRule | null {
  const map = readMap(entry, context)
  const keys = map && readKeys(map, ['with', 'of'], context)
  if (!keys) return null
  const [other, of] = [
    requireKey(keys, 'with', entry, context),
    requireKey(keys, 'of', entry, context),
  ]
  const column = other && readColumn(other, target.table, context)
  const coefficient = of && readNumberKey(of, { least: -1, most: 1 }, context)
  if (!other || !column || coefficient === null) return null
  if (column.name !== target.column.name)
    return { with: column.name, of: coefficient, place: entry.place }
  const message = `"${nameTarget(target)}" is to correlate with itself.`
  context.report('RULE_CORRELATION', other.place, message, 'Name another column of the row.')
  return null
}
