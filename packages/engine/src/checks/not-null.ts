import { quoteName } from '../sql/quote.ts'
import { nameMisfitColumn } from './write/loaded-names.ts'
import { openScope } from './write/scope.ts'
import { selectRows, sentence } from './write/select-rows.ts'
import type { WriteCheck } from './write/write-check.ts'

/** A value that does not fit its type was loaded as NULL, but the file does hold one. */
export const notNull: WriteCheck<'not-null'> = ({ column }, table, context) => {
  const scope = openScope(context, table)
  const loaded = context.columnNames[table]?.[column] ?? column
  const misfit = `${scope.alias}.${quoteName(nameMisfitColumn(loaded))}`
  return selectRows(scope, {
    where: `${scope.name(column)} IS NULL AND ${misfit} IS NULL`,
    why: sentence({ text: `${column} is NULL` }),
  })
}
