import { quoteText } from '../../sql/quote.ts'
import { getColumn } from './check-context.ts'
import type { Scope } from './scope.ts'
import { writeTyped } from './write-typed.ts'

/** The conditions under which a row has the given values, each a canonical text or NULL. */
export function matchValues(
  scope: Scope,
  values: Readonly<Record<string, string | null>>,
): readonly string[] {
  return Object.entries(values).map(([column, value]) => {
    const name = scope.name(column)
    if (value === null) return `${name} IS NULL`
    const typed = writeTyped(getColumn(scope.table, column).type, quoteText(value))
    return `${name} IS NOT DISTINCT FROM ${typed}`
  })
}
