import { nameTable, openScope, withJoin } from './write/scope.ts'
import { isGenerated, selectRows, sentence, show } from './write/select-rows.ts'
import type { WriteCheck } from './write/write-check.ts'

/** Where too many or too few rows lie in a part of the year, week or day, those there are too many of are named. */
export const timeShare: WriteCheck<'time-share'> = (claim, table, context) => {
  const { column, part, values, share, points } = claim
  const scope = openScope(context, table)
  const other = openScope(context, table, 'o')
  const lies = (name: string): string => `date_part('${part}', ${name}) IN (${values.join(', ')})`
  const counts = [
    `SELECT count(*) AS n, count(*) FILTER (WHERE ${lies(other.name(column))}) AS hits`,
    `FROM ${nameTable(context, table)} AS o`,
    `WHERE ${other.name(column)} IS NOT NULL AND ${isGenerated(other, column)}`,
  ].join(' ')
  const joined = withJoin(scope, `CROSS JOIN (${counts}) AS c`)
  return selectRows(joined, {
    where: [
      `abs(c.hits - c.n * ${share}) > c.n * ${points}`,
      `(${lies(scope.name(column))}) = (c.hits > c.n * ${share})`,
      isGenerated(scope, column),
    ].join(' AND '),
    why: sentence(show('c.hits'), { text: ' of ' }, show('c.n'), {
      text: ` times lie there, ${Number((share * 100).toFixed(2))} % were promised`,
    }),
  })
}
