import { nameTarget, type RuleContext, type Target } from '../rule-context.ts'
import type { RuleEntry } from '../source/rule-node.ts'

/** Whether the column keeps texts of any form; reports the rule's key where not. */
export function holdsText(entry: RuleEntry, target: Target, context: RuleContext): boolean {
  const { type, typeText } = target.column
  if (type.kind === 'text' || type.kind === 'other' || type.kind === 'network') return true
  const message = `The key "${entry.key.text}" makes texts, and "${nameTarget(target)}" is ${typeText}.`
  const hint = 'Use range or choice, or derived for an expression.'
  context.report('RULE_CONTRADICTS_TYPE', entry.place, message, hint)
  return false
}

/** Reports texts that are longer than the column in every row. */
export function fitsLength(
  length: number,
  entry: RuleEntry,
  target: Target,
  context: RuleContext,
): boolean {
  const { type, typeText } = target.column
  if (type.kind !== 'text' || type.maxLength === null || length <= type.maxLength) return true
  const message = `The key "${entry.key.text}" makes texts of ${length} characters or more for "${nameTarget(target)}" (${typeText}).`
  context.report('RULE_CONTRADICTS_TYPE', entry.place, message, 'Make them shorter.')
  return false
}
