import { columnPaths } from '../sql/walk.ts'
import { openScope } from './write/scope.ts'
import { selectRows, sentence, showColumns } from './write/select-rows.ts'
import type { WriteCheck } from './write/write-check.ts'
import { writeExpression } from './write/write-expression.ts'

/** As in SQL, a condition that is neither true nor false passes. */
export const check: WriteCheck<'check'> = ({ expression }, table, context) => {
  const scope = openScope(context, table)
  const condition = writeExpression(expression, scope)
  const read = columnPaths(expression).flatMap((path) => (path.length === 1 ? path : []))
  const values =
    read.length > 0
      ? showColumns(scope, [...new Set(read)].slice(0, 6))
      : sentence({ text: 'this row' })
  return selectRows(scope, {
    where: `NOT CAST(${condition} AS BOOLEAN)`,
    why: sentence({ text: 'the condition is false for ' }, values),
  })
}
