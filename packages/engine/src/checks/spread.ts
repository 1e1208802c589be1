import type { Claim } from './promise.ts'
import { getColumn } from './write/check-context.ts'
import { openScope, type Scope } from './write/scope.ts'
import { isGenerated, sentence, show } from './write/select-rows.ts'
import { countWhere, nameFigure, tellFigures } from './write/tell-figures.ts'
import type { WriteCheck } from './write/write-check.ts'
import { mostByChance } from './write/write-divergence.ts'
import { writeExpression } from './write/write-expression.ts'

type SpreadCase = Extract<Claim, { kind: 'spread' }>['cases'][number]

/**
 * Rows draw their value independently, so by Hoeffding's inequality (1963, theorem 2) the number of those at or
 * below their case's cut strays by more than √(n · ln(2/α) / 2) less than once in a thousand million checks. No
 * row alone is to blame: the file is.
 */
export const spread: WriteCheck<'spread'> = ({ column, cases }, table, context) => {
  const scope = openScope(context, table)
  const value = writeOnAxis(scope, column)
  const conditions = cases.map(({ condition }) => condition && writeExpression(condition, scope))
  const choose = (write: (one: SpreadCase) => string): string => {
    const branches = cases.map(
      (one, i) => [conditions[i], one.cuts.length > 0 ? write(one) : 'NULL'] as const,
    )
    const whens = branches.flatMap(([condition, then]) =>
      condition ? [`WHEN (${condition}) IS TRUE THEN ${then}`] : [],
    )
    const last = branches.find(([condition]) => !condition)?.[1] ?? 'NULL'
    return whens.length > 0 ? `CASE ${whens.join(' ')} ELSE ${last} END` : last
  }
  const own = [
    `${scope.name(column)} IS NOT NULL`,
    isGenerated(scope, column),
    `${choose(() => 'true')} IS TRUE`,
  ]
  const all = countWhere(...own)
  const places = Array.from({ length: Math.max(...cases.map(({ cuts }) => cuts.length)) })
  const found = places.map((_, i) => ({
    hits: countWhere(...own, `${value} <= ${choose(({ cuts }) => String(cuts[i]?.value))}`),
    wanted: `coalesce(sum(${choose(({ cuts }) => `CAST(${cuts[i]?.share} AS DOUBLE)`)}) FILTER (WHERE ${own.join(' AND ')}), 0)`,
  }))
  const isFar = (n: string, hits: string, wanted: string): string =>
    `abs(${hits} - ${wanted}) > sqrt(${n} * ${mostByChance / 2})`
  const counted = found.map(
    ({ hits, wanted }) =>
      `SELECT ${all} AS n, ${hits} AS hits, ${wanted} AS wanted FROM ${scope.from()}`,
  )
  const why = sentence(
    show('f.hits'),
    { text: ' of ' },
    show('f.n'),
    { text: ` values of ${column} are as small, ` },
    show('round(f.wanted, 1)'),
    { text: ' were promised' },
  )
  const sql = `SELECT 0 AS "row", '' AS "key", ${why} AS "why" FROM (${counted.join(' UNION ALL ')}) AS f WHERE ${isFar('f.n', 'f.hits', 'f.wanted')}`
  const figures = [all, ...found.flatMap(({ hits, wanted }) => [hits, wanted])]
  const breaks = found.map(({ hits, wanted }) =>
    isFar(nameFigure(all), nameFigure(hits), nameFigure(wanted)),
  )
  return { sql, tells: tellFigures(scope, figures, breaks.join(' OR ')) }
}

/** A value as a number: seconds since 1970, or of the day, for what tells a time. */
function writeOnAxis(scope: Scope, column: string): string {
  const { type } = getColumn(scope.table, column)
  const isTime = type.kind === 'date' || type.kind === 'timestamp' || type.kind === 'time'
  return isTime ? `epoch(${scope.name(column)})` : `CAST(${scope.name(column)} AS DOUBLE)`
}
