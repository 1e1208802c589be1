import type { LifecycleRule } from '../../rules/lifecycles/lifecycle-rule.ts'
import type { Plan } from '../plan.ts'

/** The life cycle that a column follows, or null. */
export function findLife(plan: Plan, table: string, column: string): LifecycleRule | null {
  const value = plan.rules.tables[table]?.columns[column]?.cases[0]?.value
  return value?.kind === 'lifecycle' ? value.lifecycle : null
}

/** The lives whose steps a table holds: of which table, by which column and link. */
export interface StepsOf {
  readonly of: string
  readonly status: string
  readonly link: string
  readonly life: LifecycleRule
}

/** The life cycle whose steps are the rows of a table, or null. */
export function findStepsOf(plan: Plan, table: string): StepsOf | null {
  for (const { cases } of Object.values(plan.rules.tables[table]?.columns ?? {})) {
    const value = cases[0]?.value
    if (value?.kind !== 'step') continue
    const { of, status, link } = value
    const life = findLife(plan, of, status)
    if (life) return { of, status, link, life }
  }
  return null
}
