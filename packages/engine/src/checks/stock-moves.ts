import { writeMoved } from './stock-balance.ts'
import { getLink } from './write/check-context.ts'
import { quoteText } from './write/quote.ts'
import { openScope, withJoin } from './write/scope.ts'
import { selectRows } from './write/select-rows.ts'
import type { WriteCheck } from './write/write-check.ts'

/** What comes in may be more than its kind has, and what goes out never. */
export const stockMoves: WriteCheck<'stock-moves'> = ({ stock }, table, context) => {
  const { flows, kind, balance, link, at, quantity } = stock
  const scope = openScope(context, table)
  const moved = writeMoved(scope, stock)
  const fits = flows.map(({ name, isIn, isExact, minimum, maximum, step }) => {
    const named = kind === null ? '' : `${scope.name(kind)} = ${quoteText(name)} AND `
    const whole = `(abs(${moved}) - ${minimum}) % ${step} = 0`
    if (isIn && isExact) return `(${named}${moved} BETWEEN ${minimum} AND ${maximum} AND ${whole})`
    return isIn
      ? `(${named}${moved} >= ${minimum} AND ${whole})`
      : `(${named}${moved} BETWEEN ${-maximum} AND ${-minimum} AND ${whole})`
  })
  const [first] = flows
  const begins =
    kind === null ? `${moved} > 0` : `${scope.name(kind)} = ${quoteText(first?.name ?? '')}`
  const other = openScope(context, table, 'o')
  const group = getLink(scope.table, link)
    .columns.map((column) => other.name(column))
    .join(', ')
  const order = `PARTITION BY ${group} ORDER BY ${other.name(at)}, ${other.number}`
  const run = `SELECT ${other.number} AS "at", row_number() OVER (${order}) AS "nth", sum(${writeMoved(other, stock)}) OVER (${order}) AS "left" FROM ${other.from()}`
  const faults: readonly (readonly [where: string, why: string])[] = [
    [`(${fits.join(' OR ')}) IS NOT TRUE`, `${quantity} is not what its kind may have`],
    [`r."nth" = 1 AND (${begins}) IS NOT TRUE`, 'the stock does not begin with it'],
    ...(balance === null
      ? []
      : [
          [
            `${scope.name(balance)} IS DISTINCT FROM r."left"`,
            `${balance} is not what is left`,
          ] as const,
        ]),
  ]
  const joined = withJoin(scope, `JOIN (${run}) AS r ON r."at" = ${scope.number}`)
  return selectRows(joined, {
    where: `(${faults.map(([where]) => `(${where})`).join(' OR ')})`,
    why: `CASE ${faults.map(([where, why]) => `WHEN ${where} THEN ${quoteText(why)}`).join(' ')} END`,
  })
}
