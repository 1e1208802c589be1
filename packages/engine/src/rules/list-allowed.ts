import type { Target } from './rule-context.ts'

/** The only texts a column may hold, by its enum or a CHECK; empty where any may stand there. */
export function listAllowed({ table, column }: Target): readonly string[] {
  if (column.type.kind === 'enum') return column.type.values
  for (const { expression } of table.checks) {
    if (expression?.kind !== 'in' || expression.negated || expression.operand.kind !== 'column')
      continue
    const { path } = expression.operand
    if (path.length === 1 && path[0] === column.name)
      return expression.list.flatMap((item) => (item.kind === 'text' ? [item.value] : []))
  }
  return []
}
