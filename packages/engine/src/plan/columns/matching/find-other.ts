import type { Context } from '../../../generators/generator.ts'
import { columnWords } from '../../../generators/parts/words-of.ts'
import type { Column } from '../../../model/schema.ts'

/**
 * Another column of the row of such a name and type, which is there wherever the context's own must be, unless it
 * `mayMiss`.
 */
export function findOther(
  { table: { table }, column }: Context,
  name: RegExp,
  kinds: readonly Column['type']['kind'][],
  mayMiss = false,
): Column | null {
  const found = table.columns.find(
    (other) =>
      other !== column &&
      kinds.includes(other.type.kind) &&
      (mayMiss || column.nullable || !other.nullable) &&
      name.test(columnWords(table, other)),
  )
  return found ?? null
}
