import type { Context } from '../../../generators/generator.ts'
import { findSibling } from '../../../generators/parts/find-sibling.ts'
import type { Column } from '../../../model/schema.ts'

/** The day the row's person was born, which is there wherever the context's own column must be. */
export function findBirthDate(context: Context): Column | null {
  const where = ({ nullable }: Column): boolean => context.column.nullable || !nullable
  return findSibling(context, ['person.birth-date'], { kinds: ['date'], where })
}
