import { findColumn, openScope } from './write/scope.ts'
import { isGenerated, selectRows, sentence, show } from './write/select-rows.ts'
import type { WriteCheck } from './write/write-check.ts'
import { writeFunction } from './write/write-function.ts'

/** Nothing that has happened lies after the anchor instant of the run. */
export const notAfterNow: WriteCheck<'not-after-now'> = ({ column }, table, context) => {
  const scope = openScope(context, table)
  const isDate = findColumn(scope, [column]).type.kind === 'date'
  const now = writeFunction(isDate ? 'current_date' : 'now', [], context.now)
  return selectRows(scope, {
    where: `${scope.name(column)} > ${now} AND ${isGenerated(scope, column)}`,
    why: sentence({ text: `${column} is ` }, show(scope.name(column)), {
      text: `, after ${context.now}`,
    }),
  })
}
