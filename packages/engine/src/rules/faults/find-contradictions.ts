import type { Place } from '@worldloom/diagnostics'
import { evaluate } from '../../evaluate/evaluate.ts'
import { readValue } from '../../evaluate/value.ts'
import { sampleMatches } from '../../generators/patterns/sample-matches.ts'
import type { Check } from '../../model/schema.ts'
import { nameTarget, type RuleContext, type Target } from '../rule-context.ts'
import type { Scalar, ValueRule } from '../rules.ts'

/** Reports values of a rule that the table's CHECKs forbid whatever the rest of the row holds. */
export function findContradictions(
  value: ValueRule,
  target: Target,
  place: Place,
  { report }: RuleContext,
  name: string = value.kind,
): void {
  for (const check of target.table.checks) {
    const given = listValues(value)
    const broken = given.filter((scalar) => breaks(scalar, check, target))
    // of a pattern's texts some may still suit
    const isWrong = value.kind === 'pattern' ? broken.length === given.length : true
    if (broken.length === 0 || !isWrong) continue
    const shown = broken.map((scalar) => JSON.stringify(scalar)).join(', ')
    const message = `The rule "${name}" gives "${nameTarget(target)}" the value ${shown}, which the check "${check.name}" forbids.`
    const hint = `The check says ${check.text}.`
    report('RULE_CONTRADICTS_CHECK', place, message, hint)
  }
}

/** Values the rule surely or possibly gives: all of a choice, both ends of a range, some texts of a pattern. */
function listValues(value: ValueRule): readonly Scalar[] {
  switch (value.kind) {
    case 'literal':
      return [value.value]
    case 'choice':
      return value.options.map((option) => option.value)
    case 'range':
      return [value.minimum, value.maximum]
    case 'pattern':
      return sampleMatches(value.pattern)
    default:
      return []
  }
}

function breaks(scalar: Scalar, check: Check, { column }: Target): boolean {
  if (!check.expression) return false
  const text = scalar === null ? null : String(scalar)
  const holds = evaluate(check.expression, (path) =>
    path.length === 1 && path[0] === column.name ? readValue(text, column.type) : undefined,
  )
  return holds?.kind === 'boolean' && !holds.value
}
