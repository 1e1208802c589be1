import { askColumn } from '../../infer/meanings/find-meaning.ts'
import { matchesPattern } from '../../infer/meanings/match-pattern.ts'
import type { ColumnPattern } from '../../infer/meanings/meaning.ts'
import type { Column } from '../../model/schema.ts'
import type { Context } from '../generator.ts'

/** Another column of the row that holds words, or numbers if asked, and matches a pattern; null where there is none. */
export function findBeside(
  { plan, table, column }: Context,
  pattern: ColumnPattern,
  kinds: readonly string[] = words,
): Column | null {
  const own = plan.schema.tables.find(({ id }) => id === table.table.id) ?? table.table
  const found = own.columns.find((each) => {
    if (each.name === column.name || !kinds.includes(each.type.kind)) return false
    const asked = askColumn(each, own, plan.schema)
    return matchesPattern(pattern, asked, asked.words.columns.get(each.name) ?? '')
  })
  return found ?? null
}

const words = ['text', 'enum'] as const

/** The kinds of columns that hold numbers. */
export const numbers = ['integer', 'decimal', 'float'] as const
