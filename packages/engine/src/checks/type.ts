import { quoteName } from '../sql/quote.ts'
import { getColumn } from './write/check-context.ts'
import { nameMisfitColumn } from './write/loaded-names.ts'
import { openScope } from './write/scope.ts'
import { selectRows, sentence, show } from './write/select-rows.ts'
import type { WriteCheck } from './write/write-check.ts'

/** Loading leaves the texts that fit no value of the column's type beside the column. */
export const type: WriteCheck<'type'> = ({ column }, table, context) => {
  const scope = openScope(context, table)
  const loaded = context.columnNames[table]?.[column] ?? column
  const misfit = `${scope.alias}.${quoteName(nameMisfitColumn(loaded))}`
  const { typeText } = getColumn(scope.table, column)
  return selectRows(scope, {
    where: `${misfit} IS NOT NULL`,
    why: sentence({ text: `${column} is "` }, show(misfit), { text: `", which is no ${typeText}` }),
  })
}
