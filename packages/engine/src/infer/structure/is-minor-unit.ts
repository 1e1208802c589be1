import { cutMinorUnit } from '../meanings/words/minor-unit.ts'
import type { ColumnNode } from './schema-graph.ts'

/** Whether a column counts money in its smallest unit, as whole numbers: `amount_due_cents`, `cents`. */
export function isMinorUnit({ column, words }: ColumnNode): boolean {
  return column.type.kind === 'integer' && cutMinorUnit(`amount ${words.join(' ')}`) !== null
}

/** What an amount is called, without the unit it is counted in: `amount due`. */
export function nameAmount(node: ColumnNode): string {
  const name = node.words.join(' ')
  return (isMinorUnit(node) ? cutMinorUnit(name) : null) ?? name
}
