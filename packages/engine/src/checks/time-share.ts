import { printPercent } from '../values/print-percent.ts'
import type { Claim } from './promise.ts'
import { nameTable, openScope, type Scope, withJoin } from './write/scope.ts'
import { isGenerated, printRows, selectRows, sentence, show } from './write/select-rows.ts'
import { countWhere, nameFigure, tellFigures } from './write/tell-figures.ts'
import type { WriteCheck } from './write/write-check.ts'

/** Where too many or too few rows lie in a part of the year, week or day, those there are too many of are named. */
export const timeShare: WriteCheck<'time-share'> = (claim, table, context) => {
  const { column, part, values, share, points } = claim
  const scope = openScope(context, table)
  const other = openScope(context, table, 'o')
  const lies = (name: string): string => `${read(part, name)} IN (${values.join(', ')})`
  const counts = (of: Scope): string =>
    `${of.name(column)} IS NOT NULL AND ${isGenerated(of, column)}`
  const counted = [
    `SELECT count(*) AS n, count(*) FILTER (WHERE ${lies(other.name(column))}) AS hits`,
    `FROM ${nameTable(context, table)} AS o WHERE ${counts(other)}`,
  ].join(' ')
  const isFar = (n: string, hits: string): string =>
    `abs(${hits} - ${n} * ${share}) > ${n} * ${points}`
  const own = counts(scope)
  const figures = [countWhere(own), countWhere(own, lies(scope.name(column)))] as const
  const tells = tellFigures(scope, figures, isFar(nameFigure(figures[0]), nameFigure(figures[1])))
  const joined = withJoin(scope, `CROSS JOIN (${counted}) AS c`)
  const broken = selectRows(joined, {
    where: [
      isFar('c.n', 'c.hits'),
      `(${lies(scope.name(column))}) = (c.hits > c.n * ${share})`,
      isGenerated(scope, column),
    ].join(' AND '),
    why: sentence(show('c.hits'), { text: ' of ' }, show('c.n'), {
      text: ` times lie there, ${printPercent(share)} were promised`,
    }),
  })
  return { sql: printRows(broken), tells }
}

function read(part: Extract<Claim, { kind: 'time-share' }>['part'], name: string): string {
  if (part !== 'date') return `date_part('${part}', ${name})`
  return `(CAST(${name} AS DATE) - DATE '1970-01-01')`
}
