import { getLink } from './write/check-context.ts'
import { openScope } from './write/scope.ts'
import { isGenerated, selectRows, sentence, showColumns } from './write/select-rows.ts'
import type { WriteCheck } from './write/write-check.ts'

/** Both paths are walked to their last row; where one of them ends early there is nothing to compare. */
export const linksAgree: WriteCheck<'links-agree'> = ({ link, path, anchor }, table, context) => {
  const scope = openScope(context, table)
  const { columns } = getLink(scope.table, link)
  const there = scope.follow([link, ...path])
  const here = scope.follow(anchor)
  const steps = anchor.length === 0 ? 'this row' : anchor.join('.')
  return selectRows(scope, {
    where: `${there.number} <> ${here.number} AND ${isGenerated(scope, columns[0] ?? '')}`,
    why: sentence(showColumns(scope, columns), {
      text: ` leads by ${[link, ...path].join('.')} to another ${there.table.id} than ${steps}`,
    }),
  })
}
