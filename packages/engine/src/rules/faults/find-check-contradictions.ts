import { evaluate } from '../../evaluate/evaluate.ts'
import { readValue } from '../../evaluate/value.ts'
import type { Column } from '../../model/schema.ts'
import type { RuleContext } from '../rule-context.ts'
import type { ColumnRule, RuleCheck, Rules, Scalar, ValueRule } from '../rules.ts'
import { tellOthers } from './tell-others.ts'

/** A range is looked at in so many places. */
const places = 200

/** Reports rules of columns of which no value meets a check that the rules themselves ask for. */
export function findCheckContradictions({ tables }: Rules, { schema, report }: RuleContext): void {
  for (const table of schema.tables) {
    const rules = tables[table.id]
    for (const column of table.columns) {
      const rule = rules?.columns[column.name]
      const values = rule && listValues(rule)
      if (!values || values.length === 0) continue
      for (const check of rules?.checks ?? []) {
        if (!values.every((scalar) => breaks(scalar, check, column))) continue
        const message = `No value that the rule gives "${table.id}.${column.name}" meets the check "${check.name}" (${check.text}).`
        const hint = `Change one of them.${tellOthers([check.place])}`
        report('RULE_CONTRADICTS_CHECK', rule.place, message, hint)
      }
    }
  }
}

/** What a rule gives every row; null where it says something else, or leaves rows to others. */
function listValues({ cases, nulls, link }: ColumnRule): readonly Scalar[] | null {
  if (cases.at(-1)?.condition !== null || link !== null || (nulls ?? 0) > 0) return null
  const listed = cases.map(({ value }) => listOf(value))
  return listed.every((values) => values !== null) ? listed.flat() : null
}

function listOf(value: ValueRule): readonly Scalar[] | null {
  if (value.kind === 'literal') return [value.value]
  if (value.kind === 'choice') return value.options.map((option) => option.value)
  if (value.kind !== 'range') return null
  const { minimum, maximum } = value
  if (typeof minimum !== 'number' || typeof maximum !== 'number') return null
  const isWhole = Number.isInteger(minimum) && Number.isInteger(maximum)
  const count = isWhole ? Math.min(places, maximum - minimum) : places
  return Array.from({ length: count + 1 }, (_, at) => {
    const exact = minimum + ((maximum - minimum) * at) / Math.max(1, count)
    return isWhole ? Math.round(exact) : exact
  })
}

function breaks(scalar: Scalar, { expression }: RuleCheck, { name, type }: Column): boolean {
  const text = scalar === null ? null : String(scalar)
  const holds = evaluate(expression, (path) =>
    path.length === 1 && path[0] === name ? readValue(text, type) : undefined,
  )
  return holds?.kind === 'boolean' && !holds.value
}
