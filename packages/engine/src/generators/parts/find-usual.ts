import { askColumn } from '../../infer/meanings/find-meaning.ts'
import { matchesPattern } from '../../infer/meanings/match-pattern.ts'
import type { ColumnPattern } from '../../infer/meanings/meaning.ts'
import type { Context } from '../generator.ts'

/** The first of a list whose pattern the column matches, as the rules of its meaning did. */
export function findUsual<Usual extends ColumnPattern>(
  { plan, table, column }: Pick<Context, 'plan' | 'table' | 'column'>,
  list: readonly Usual[],
): Usual | undefined {
  // the plan may have changed the table; words are known by the table as it was read
  const read = plan.schema.tables.find(({ id }) => id === table.table.id) ?? table.table
  const asked = askColumn(column, read, plan.schema)
  const words = asked.words.columns.get(column.name) ?? ''
  const bare = words.replace(/( \d+)+$/, '')
  return (
    list.find((usual) => matchesPattern(usual, asked, words)) ??
    list.find((usual) => matchesPattern(usual, asked, bare))
  )
}
