import { nameTable, openScope, withJoin } from './write/scope.ts'
import { isGenerated, selectRows, sentence, show } from './write/select-rows.ts'
import type { WriteCheck } from './write/write-check.ts'

/**
 * Rows draw NULL independently, so by Chernoff's bound (Hoeffding 1963, theorem 1) the share q found in
 * n rows strays from the promised p with n · KL(q‖p) > ln(2/α) less than once in 1/α tries. Where it
 * does, the rows of the kind there are too many of are named. A share of 0 or 1 leaves no room.
 */
export const nullShare: WriteCheck<'null-share'> = ({ column, share }, table, context) => {
  const scope = openScope(context, table)
  const other = openScope(context, table, 'o')
  const [value, generated] = [scope.name(column), isGenerated(scope, column)]
  const counts = [
    `SELECT count(*) AS n, count(*) FILTER (WHERE ${other.name(column)} IS NULL) AS nulls`,
    `FROM ${nameTable(context, table)} AS o WHERE ${isGenerated(other, column)}`,
  ].join(' ')
  const counted = withJoin(scope, `CROSS JOIN (${counts}) AS c`)
  const surplus = `((${value} IS NULL) = (c.nulls > c.n * ${share}))`
  const isBroken = share <= 0 ? 'c.nulls > 0' : share >= 1 ? 'c.nulls < c.n' : writeStrays(share)
  return selectRows(counted, {
    where: `${isBroken} AND ${surplus} AND ${generated}`,
    why: sentence(show('c.nulls'), { text: ' of ' }, show('c.n'), {
      text: ` values of ${column} are NULL, ${share * 100} % were promised`,
    }),
  })
}

/** One false alarm in a thousand million checks. */
export const falseAlarms = 1e-9

function writeStrays(share: number): string {
  const term = (count: string, expected: number): string =>
    `CASE WHEN ${count} = 0 THEN 0 ELSE (${count}) * ln((${count}) / (c.n * ${expected})) END`
  return `(${term('c.nulls', share)} + ${term('(c.n - c.nulls)', 1 - share)}) > ${Math.log(2 / falseAlarms)}`
}
