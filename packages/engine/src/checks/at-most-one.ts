import { getLink } from './write/check-context.ts'
import { nameTable, openScope } from './write/scope.ts'
import { selectRows, sentence } from './write/select-rows.ts'
import type { WriteCheck } from './write/write-check.ts'

/** Of the rows of one parent at most one is marked: all marked ones of a parent with more are named. */
export const atMostOne: WriteCheck<'at-most-one'> = ({ column, links }, table, context) => {
  const scope = openScope(context, table)
  const other = openScope(context, table, 'o')
  const columns = links.flatMap((link) => getLink(scope.table, link).columns)
  const mark = (name: string): string => `CAST(${name} AS BOOLEAN)`
  const same = columns.map((name) => `${other.name(name)} = ${scope.name(name)}`)
  const others = [
    `SELECT 1 FROM ${nameTable(context, table)} AS o WHERE ${mark(other.name(column))}`,
    `${other.number} <> ${scope.number}`,
    ...same,
  ].join(' AND ')
  return selectRows(scope, {
    where: `${mark(scope.name(column))} AND EXISTS (${others})`,
    why: sentence({
      text: `${column} is set here and in another row of the same ${links.join(', ') || 'table'}`,
    }),
  })
}
