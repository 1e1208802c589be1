import type { Expression } from './expression.ts'

/** The name of the list that an expression is; null for anything else. */
export function findListName(expression: Expression | undefined): string | null {
  if (expression?.kind !== 'call' || expression.name !== 'list') return null
  const [name] = expression.args
  return name?.kind === 'text' ? name.value : null
}
