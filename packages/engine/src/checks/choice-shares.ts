import { quoteText } from '../sql/quote.ts'
import { getColumn } from './write/check-context.ts'
import { openScope, type Scope, withJoin } from './write/scope.ts'
import {
  isGenerated,
  printRows,
  selectRows,
  sentence,
  show,
  writeCase,
} from './write/select-rows.ts'
import { countWhere, nameFigure, tellFigures } from './write/tell-figures.ts'
import type { WriteCheck } from './write/write-check.ts'
import { mostByChance, writeDivergence } from './write/write-divergence.ts'
import { writeExpression } from './write/write-expression.ts'
import { writeTyped } from './write/write-typed.ts'

/**
 * Rows draw their value independently, so Chernoff's bound tells how far the share of each may stray, as
 * it does for NULL. Rows with a value there are too many of are named; for one there are too few of,
 * the file as a whole is.
 */
export const choiceShares: WriteCheck<'choice-shares'> = (claim, table, context) => {
  const { column, unless, condition, shares } = claim
  const scope = openScope(context, table)
  const other = openScope(context, table, 'o')
  const applies = (of: Scope): string =>
    [
      ...writeCase({
        earlier: unless.map((earlier) => writeExpression(earlier, of)),
        condition: condition ? writeExpression(condition, of) : null,
      }),
      `${of.name(column)} IS NOT NULL`,
      isGenerated(of, column),
    ].join(' AND ')
  const { type } = getColumn(scope.table, column)
  const wanted = shares.map(({ value, share }) => {
    return { typed: writeTyped(type, quoteText(String(value))), share }
  })
  const listed = wanted.map(
    ({ typed, share }) => `(CAST(${typed} AS VARCHAR), CAST(${share} AS DOUBLE))`,
  )
  const filter = applies(other)
  const values = `SELECT CAST(${other.name(column)} AS VARCHAR) AS v, count(*) AS hits, sum(count(*)) OVER () AS n FROM ${other.from()} WHERE ${filter} GROUP BY ALL`
  const compared = [
    `SELECT w.v, w."share", coalesce(f.hits, 0) AS hits, coalesce(f.n, max(f.n) OVER (), 0) AS n`,
    `FROM (VALUES ${listed.join(', ')}) AS w(v, "share") LEFT JOIN (${values}) AS f ON f.v = w.v`,
  ].join(' ')
  const strays = `(SELECT * FROM (${compared}) WHERE ${writeStrays('n', 'hits', '"share"')})`
  const why = sentence(
    show('s.hits'),
    { text: ' of ' },
    show('s.n'),
    { text: ` values of ${column} are ` },
    show('s.v'),
    { text: ', ' },
    show('round(100 * s."share", 4)'),
    { text: ' % were promised' },
  )
  const own = applies(scope)
  const joined = withJoin(
    scope,
    `JOIN ${strays} AS s ON s.v = CAST(${scope.name(column)} AS VARCHAR)`,
  )
  const tooMany = selectRows(joined, { where: `s.hits > s.n * s."share" AND ${own}`, why })
  const tooFew = `SELECT 0, '', ${why} FROM ${strays} AS s WHERE s.hits < s.n * s."share"`
  const all = countWhere(own)
  const found = wanted.map(({ typed, share }) => {
    return { hits: countWhere(own, `${scope.name(column)} = ${typed}`), share }
  })
  const isFar = found.map(
    ({ hits, share }) =>
      `(${writeStrays(nameFigure(all), nameFigure(hits), `CAST(${share} AS DOUBLE)`)})`,
  )
  const tells = tellFigures(scope, [all, ...found.map(({ hits }) => hits)], isFar.join(' OR '))
  return { sql: `${printRows(tooMany)}\nUNION ALL\n${tooFew}`, tells }
}

function writeStrays(n: string, hits: string, share: string): string {
  return `${share} < 1 AND ${n} > 0 AND ${writeDivergence(n, hits, share)} > ${mostByChance}`
}
