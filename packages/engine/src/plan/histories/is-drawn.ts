import type { ColumnPlan } from '../plan.ts'

/** Keys, histories and reference rows keep their status; one that was drawn may change. */
export function isDrawn({ generator }: ColumnPlan): boolean {
  return ![
    'reference',
    'generated',
    'derived',
    'distinct',
    'history',
    'rule.derived',
    'rule.template',
  ].includes(generator)
}
