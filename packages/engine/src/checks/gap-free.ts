import { getLink } from './write/check-context.ts'
import { nameTable, openScope, withJoin } from './write/scope.ts'
import { isGenerated, selectRows, sentence, show } from './write/select-rows.ts'
import type { WriteCheck } from './write/write-check.ts'

/** Within each parent the values are start, start + 1, …: a row off its rank or sharing it is named. */
export const gapFree: WriteCheck<'gap-free'> = ({ column, links, start }, table, context) => {
  const scope = openScope(context, table)
  const other = openScope(context, table, 'o')
  const columns = links.flatMap((link) => getLink(scope.table, link).columns)
  const partition =
    columns.length > 0 ? `PARTITION BY ${columns.map((name) => other.name(name)).join(', ')}` : ''
  const value = other.name(column)
  const present = [column, ...columns]
    .map((name) => `${other.name(name)} IS NOT NULL`)
    .join(' AND ')
  const ranks = [
    `SELECT ${other.number} AS "row", row_number() OVER (${partition} ORDER BY ${value}, ${other.number}) AS "rank",`,
    `count(*) OVER (PARTITION BY ${[...columns.map((name) => other.name(name)), value].join(', ')}) AS "times"`,
    `FROM ${nameTable(context, table)} AS o WHERE ${present}`,
  ].join(' ')
  const joined = withJoin(scope, `JOIN (${ranks}) AS r ON r."row" = ${scope.number}`)
  return selectRows(joined, {
    where: `(${scope.name(column)} <> r."rank" - 1 + ${start} OR r."times" > 1) AND ${isGenerated(scope, column)}`,
    why: sentence(
      { text: `${column} is ` },
      show(scope.name(column)),
      { text: ' in the place of ' },
      show(`r."rank" - 1 + ${start}`),
    ),
  })
}
