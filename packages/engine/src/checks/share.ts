import type { Expression } from '../sql/expression.ts'
import { printPercent } from '../values/print-percent.ts'
import { openScope, type Scope, withJoin } from './write/scope.ts'
import { isGenerated, printRows, selectRows, sentence, show } from './write/select-rows.ts'
import { countWhere, nameFigure, tellFigures } from './write/tell-figures.ts'
import type { WriteCheck } from './write/write-check.ts'
import { writeExpression } from './write/write-expression.ts'

/** Where too many or too few rows meet the condition, those of the kind there are too many of are named. */
export const share: WriteCheck<'share'> = (claim, table, context) => {
  const { column, among, condition, what, share: wanted, points, rows } = claim
  const scope = openScope(context, table)
  const other = openScope(context, table, 'o')
  const counts = (of: Scope): string =>
    [...(among ? [isTrue(among, of)] : []), isGenerated(of, column)].join(' AND ')
  const filter = counts(other)
  const hit = isTrue(condition, other)
  // the joins that the conditions ask for are known once they are written
  const counted = `SELECT count(*) AS n, count(*) FILTER (WHERE ${hit}) AS hits FROM ${other.from()} WHERE ${filter}`
  const [own, meets] = [counts(scope), isTrue(condition, scope)]
  const isFar = (n: string, hits: string): string =>
    `abs(${hits} - ${n} * ${wanted}) > greatest(${n} * ${points}, ${rows})`
  const figures = [countWhere(own), countWhere(own, meets)] as const
  const tells = tellFigures(scope, figures, isFar(nameFigure(figures[0]), nameFigure(figures[1])))
  const joined = withJoin(scope, `CROSS JOIN (${counted}) AS c`)
  const broken = selectRows(joined, {
    where: [isFar('c.n', 'c.hits'), `(${meets}) = (c.hits > c.n * ${wanted})`, own].join(' AND '),
    why: sentence(show('c.hits'), { text: ' of ' }, show('c.n'), {
      text: ` rows are ${what}, ${printPercent(wanted)} were promised`,
    }),
  })
  return { sql: printRows(broken), tells }
}

function isTrue(condition: Expression, scope: Scope): string {
  return `(${writeExpression(condition, scope)}) IS TRUE`
}
