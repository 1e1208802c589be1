import { getLink } from './write/check-context.ts'
import { openScope } from './write/scope.ts'
import { isGenerated, selectRows, sentence, showColumns } from './write/select-rows.ts'
import type { WriteCheck } from './write/write-check.ts'
import { writeExpression } from './write/write-expression.ts'

/** The condition is the parent row's own; for a link it must be true, not merely not false. */
export const linkWhere: WriteCheck<'link-where'> = ({ link, where }, table, context) => {
  const scope = openScope(context, table)
  const parent = scope.follow([link])
  const condition = writeExpression(where, parent)
  const { columns } = getLink(scope.table, link)
  return selectRows(scope, {
    where: `${parent.number} IS NOT NULL AND (${condition}) IS NOT TRUE AND ${isGenerated(scope, columns[0] ?? '')}`,
    why: sentence(showColumns(scope, columns), {
      text: ` is a row of ${parent.table.id} the rule leaves out`,
    }),
  })
}
