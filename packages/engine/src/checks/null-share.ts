import { printPercent } from '../values/print-percent.ts'
import { nameTable, openScope, withJoin } from './write/scope.ts'
import { isGenerated, printRows, selectRows, sentence, show } from './write/select-rows.ts'
import { countWhere, nameFigure, tellFigures } from './write/tell-figures.ts'
import type { WriteCheck } from './write/write-check.ts'
import { mostByChance, writeDivergence } from './write/write-divergence.ts'

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
  const broken = selectRows(counted, {
    where: `${writeBroken('c.n', 'c.nulls', share)} AND ${surplus} AND ${generated}`,
    why: sentence(show('c.nulls'), { text: ' of ' }, show('c.n'), {
      text: ` values of ${column} are NULL, ${printPercent(share)} were promised`,
    }),
  })
  const figures = [countWhere(generated), countWhere(`${value} IS NULL`, generated)] as const
  const [n, nulls] = figures.map(nameFigure) as [string, string]
  const tells = tellFigures(scope, figures, writeBroken(n, nulls, share))
  return { sql: printRows(broken), tells }
}

function writeBroken(n: string, nulls: string, share: number): string {
  if (share <= 0) return `${nulls} > 0`
  if (share >= 1) return `${nulls} < ${n}`
  return `${writeDivergence(n, nulls, share)} > ${mostByChance}`
}
