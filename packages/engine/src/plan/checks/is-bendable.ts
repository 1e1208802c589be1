import type { TablePlan } from '../plan.ts'

/** Values that other promises fix are not touched: keys, links, sums, copies, steps of a history. */
export function isBendable({ columns, distinct, absent }: TablePlan, name: string): boolean {
  const generator = columns.find((column) => column.name === name)?.generator
  if (!generator || distinct[name] || absent[name]) return false
  return ![
    'link',
    'reference',
    'generated',
    'derived',
    'distinct',
    'history',
    'helper',
    'check',
    'segment',
    'rule.derived',
    'rule.literal',
    'rule.template',
    'rule.sequence',
  ].includes(generator)
}
