import { askColumn } from '../../infer/meanings/find-meaning.ts'
import { matchesPattern } from '../../infer/meanings/match-pattern.ts'
import type { ColumnPattern } from '../../infer/meanings/meaning.ts'
import type { Column } from '../../model/schema.ts'
import type { Context } from '../generator.ts'

/** Another column of the row that holds words and matches a pattern; null where there is none. */
export function findBeside(
  { plan, table, column }: Context,
  pattern: ColumnPattern,
): Column | null {
  const own = plan.schema.tables.find(({ id }) => id === table.table.id) ?? table.table
  const found = own.columns.find((each) => {
    if (each.name === column.name || (each.type.kind !== 'text' && each.type.kind !== 'enum'))
      return false
    const asked = askColumn(each, own, plan.schema)
    return matchesPattern(pattern, asked, asked.words.columns.get(each.name) ?? '')
  })
  return found ?? null
}
