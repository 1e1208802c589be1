import type { RuleContext } from '../rule-context.ts'
import type { RowRule, Rules } from '../rules.ts'
import { tellOthers } from './tell-others.ts'

/** Reports tables whose numbers of rows depend on each other in a circle. */
export function findRowCycles({ tables }: Rules, { report }: RuleContext): void {
  const done = new Set<string>()
  for (const start of Object.keys(tables)) {
    const trail: string[] = []
    let table: string | null = start
    while (table !== null && !done.has(table) && !trail.includes(table)) {
      trail.push(table)
      table = findBase(tables[table]?.rows ?? null)
    }
    const circle = table === null ? [] : trail.slice(trail.indexOf(table))
    const rule = table !== null && trail.includes(table) ? tables[table]?.rows : null
    if (rule) {
      const path = [...circle, table].join(' → ')
      const message = `The numbers of rows depend on each other in a circle: ${path}.`
      const others = circle.slice(1).flatMap((name) => tables[name]?.rows?.place ?? [])
      const hint = `Give one of these tables a number.${tellOthers(others)}`
      report('ROWS_CYCLE', rule.place, message, hint)
    }
    for (const passed of trail) done.add(passed)
  }
}

/** The table whose rows decide how many there are of this one. */
function findBase(rule: RowRule | null): string | null {
  if (!rule || rule.kind === 'count') return null
  return rule.kind === 'ratio' ? rule.of : rule.parent
}
