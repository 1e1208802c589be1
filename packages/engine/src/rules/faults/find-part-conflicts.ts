import { type Place, printPlace } from '@worldloom/diagnostics'
import type { RuleContext } from '../rule-context.ts'
import type { ColumnRule, Rules, SegmentRule } from '../rules.ts'

/** Reports segments, heroes and pairs that say something of a cell which another rule decides. */
export function findPartConflicts(rules: Rules, context: RuleContext): void {
  for (const [id, { segments, columns, rows, heroes = [] }] of Object.entries(rules.tables)) {
    if (segments) findSegmentConflicts(id, segments, rules, context)
    const stored = segments?.column ? columns[segments.column] : undefined
    if (segments && stored && saysValue(stored)) {
      const what = `The rule of "${id}.${segments.column}" and the segments of "${id}"`
      reportBoth(what, segments.place, stored.place, context)
    }
    const counted = rows?.kind === 'count' ? rows : null
    if (!counted || heroes.length <= counted.rows) continue
    const message = `"${id}" has ${heroes.length} heroes and is to have ${counted.rows} rows.`
    const hint = `The number of rows stands at ${printPlace(counted.place)}.`
    context.report('ROWS_CONFLICT', heroes[counted.rows]?.place ?? counted.place, message, hint)
  }
}

/** A factor needs a number that is drawn: from a range, or as the schema suggests. */
function findSegmentConflicts(
  id: string,
  { of }: SegmentRule,
  rules: Rules,
  context: RuleContext,
): void {
  for (const { values } of of)
    for (const { table, column, place } of values) {
      const rule = rules.tables[table]?.columns[column]
      const [fixed] = rule?.cases.filter(({ value }) => value.kind !== 'range') ?? []
      const drawn = rule?.cases.some(({ value }) => value.kind === 'range') ?? true
      if (!rule || drawn || !fixed) continue
      const what = `The rule "${fixed.value.kind}" of "${table}.${column}" and the segments of "${id}"`
      reportBoth(what, place, rule.place, context)
    }
}

function saysValue({ cases, nulls, link }: ColumnRule): boolean {
  return cases.length > 0 || link !== null || nulls !== null
}

function reportBoth(what: string, place: Place, other: Place, { report }: RuleContext): void {
  const message = `${what} both say what stands in it.`
  report('RULE_KEYS_CONFLICT', place, message, `The other stands at ${printPlace(other)}.`)
}
