import { nameTable, openScope } from './write/scope.ts'
import { selectRows, sentence, showColumns } from './write/select-rows.ts'
import type { WriteCheck } from './write/write-check.ts'

/** A key with a NULL in it points nowhere and passes, as SQL's MATCH SIMPLE has it. */
export const foreignKey: WriteCheck<'foreign-key'> = (
  { columns, parent, parentColumns },
  table,
  context,
) => {
  const scope = openScope(context, table)
  const target = openScope(context, parent, 'p')
  const on = columns.map(
    (column, index) => `${target.name(parentColumns[index] ?? '')} = ${scope.name(column)}`,
  )
  const present = columns.map((column) => `${scope.name(column)} IS NOT NULL`)
  const exists = `EXISTS (SELECT 1 FROM ${nameTable(context, parent)} AS p WHERE ${on.join(' AND ')})`
  return selectRows(scope, {
    where: `${present.join(' AND ')} AND NOT ${exists}`,
    why: sentence(showColumns(scope, columns), { text: ` is in no row of ${parent}` }),
  })
}
