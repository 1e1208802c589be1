import type { ColumnNode } from './schema-graph.ts'

/** Whether a column counts money in its smallest unit, as whole numbers: `amount_due_cents`. */
export function isMinorUnit({ column, words }: ColumnNode): boolean {
  return column.type.kind === 'integer' && minor.test(words.at(-1) ?? '')
}

/** What an amount is called, without the unit it is counted in: `amount due`. */
export function nameAmount(node: ColumnNode): string {
  const { words } = node
  return (isMinorUnit(node) && words.length > 1 ? words.slice(0, -1) : words).join(' ')
}

const minor = /^(cents?|minor|pence)$/
