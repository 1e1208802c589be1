import { getLink } from './write/check-context.ts'
import { nameTable, openScope, withJoin } from './write/scope.ts'
import { selectRows, sentence, show } from './write/select-rows.ts'
import type { WriteCheck } from './write/write-check.ts'

/** All rows of a parent whose sum is too great are named: any of them may be the wrong one. */
export const atMost: WriteCheck<'at-most'> = ({ column, link, bound }, table, context) => {
  const scope = openScope(context, table)
  const parent = scope.follow([link])
  const { columns } = getLink(scope.table, link)
  const other = openScope(context, table, 'o')
  const names = columns.map((name) => other.name(name)).join(', ')
  const sums = `SELECT ${names}, sum(${other.name(column)}) AS "total" FROM ${nameTable(context, table)} AS o GROUP BY ${names}`
  const on = columns.map((name) => `${scope.nameUnder('s', name)} = ${scope.name(name)}`)
  const joined = withJoin(scope, `JOIN (${sums}) AS s ON ${on.join(' AND ')}`)
  return selectRows(joined, {
    where: `s."total" > ${parent.name(bound)}`,
    why: sentence(
      { text: `${column} sums to ` },
      show('s."total"'),
      { text: `, more than ${bound} of its ${parent.table.id}, ` },
      show(parent.name(bound)),
    ),
  })
}
