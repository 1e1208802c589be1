import type { Expression } from '../../sql/expression.ts'
import { columnPaths } from '../../sql/walk.ts'
import { listGrammarExpressions } from '../grammar/list-grammar-expressions.ts'
import type { RuleContext } from '../rule-context.ts'
import type { ColumnRule, Rules, ValueRule } from '../rules.ts'
import { tellOthers } from './tell-others.ts'

/** Reports columns of one row whose rules need each other's values in a circle. */
export function findColumnCycles({ tables }: Rules, { report }: RuleContext): void {
  for (const [table, { columns }] of Object.entries(tables)) {
    const needs = new Map(Object.entries(columns).map(([name, rule]) => [name, listNeeds(rule)]))
    const done = new Set<string>()
    for (const column of needs.keys()) {
      const circle = findCircle(column, needs, [], done)
      const rule = columns[circle?.[0] ?? '']
      if (!circle || !rule) continue
      const message = `Rules of "${table}" need each other's values in a circle: ${circle.join(' → ')}.`
      const others = circle.slice(1, -1).flatMap((name) => columns[name]?.place ?? [])
      const hint = 'Let one of these columns have a rule of its own.'
      report('RULE_CYCLE', rule.place, message, `${hint}${tellOthers(others)}`)
    }
  }
}

function findCircle(
  column: string,
  needs: ReadonlyMap<string, readonly string[]>,
  trail: readonly string[],
  done: Set<string>,
): readonly string[] | null {
  if (trail.includes(column)) return [...trail.slice(trail.indexOf(column)), column]
  if (done.has(column)) return null
  for (const next of needs.get(column) ?? []) {
    const circle = findCircle(next, needs, [...trail, column], done)
    if (circle) {
      for (const member of circle) done.add(member)
      return circle
    }
  }
  done.add(column)
  return null
}

/** The columns of the same row that a rule reads. */
function listNeeds({ cases }: ColumnRule): readonly string[] {
  const paths = cases.flatMap(({ condition, value }) => [
    ...(condition ? columnPaths(condition) : []),
    ...listExpressions(value).flatMap(columnPaths),
    ...(value.kind === 'after' || value.kind === 'gap' ? [value.path] : []),
    ...(value.kind === 'lifecycle' ? [[value.lifecycle.at]] : []),
    ...(value.kind === 'stock' && value.stock.since ? [value.stock.since] : []),
    ...(value.kind === 'state-time' ? [[value.status]] : []),
  ])
  return paths.flatMap((path) => (path.length === 1 ? path : []))
}

function listExpressions(value: ValueRule): readonly Expression[] {
  if (value.kind === 'derived') return [value.expression]
  if (value.kind === 'grammar') return listGrammarExpressions(value)
  if (value.kind !== 'template') return []
  return value.parts.flatMap((part) => (part.kind === 'expression' ? [part.expression] : []))
}
