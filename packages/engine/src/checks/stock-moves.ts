import type { StockRule } from '../rules/stocks/stock-rule.ts'
import { quoteText } from '../sql/quote.ts'
import { writeMoved } from './stock-balance.ts'
import { getLink } from './write/check-context.ts'
import { openScope, type Scope, withJoin } from './write/scope.ts'
import { printRows, selectRows } from './write/select-rows.ts'
import type { WriteCheck } from './write/write-check.ts'

/** What comes in may be more than its kind has, and what goes out never. */
export const stockMoves: WriteCheck<'stock-moves'> = ({ stock }, table, context) => {
  const { flows, kind, balance, quantity } = stock
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
  const faults = (nth: string, left: string): readonly Fault[] => [
    [`(${fits.join(' OR ')}) IS NOT TRUE`, `${quantity} is not what its kind may have`],
    [`${nth} = 1 AND (${begins}) IS NOT TRUE`, 'the stock does not begin with it'],
    ...(balance === null
      ? []
      : [
          [
            `${scope.name(balance)} IS DISTINCT FROM ${left}`,
            `${balance} is not what is left`,
          ] as const,
        ]),
  ]
  const found = faults('r."nth"', 'r."left"')
  const other = openScope(context, table, 'o')
  const run = `SELECT ${other.number} AS "at", ${writeRun(other, stock)} FROM ${other.from()}`
  const joined = withJoin(scope, `JOIN (${run}) AS r ON r."at" = ${scope.number}`)
  const broken = selectRows(joined, {
    where: anyOf(found),
    why: `CASE ${found.map(([where, why]) => `WHEN ${where} THEN ${quoteText(why)}`).join(' ')} END`,
  })
  // to name rows takes a join, to count them does not
  const { alias } = scope
  const rows = `SELECT ${alias}.*, ${writeRun(scope, stock)} FROM ${scope.from()}`
  const where = anyOf(faults(`${alias}."nth"`, `${alias}."left"`))
  const sql = `SELECT count(*) FROM (${rows}) AS ${alias} WHERE ${where}`
  return { sql: printRows(broken), tells: [{ kind: 'query', sql }] }
}

type Fault = readonly [where: string, why: string]

function anyOf(faults: readonly Fault[]): string {
  return `(${faults.map(([where]) => `(${where})`).join(' OR ')})`
}

/** The place of each movement among those of its thing, and what is left after it. */
function writeRun(scope: Scope, stock: StockRule): string {
  const group = getLink(scope.table, stock.link)
    .columns.map((column) => scope.name(column))
    .join(', ')
  const order = `PARTITION BY ${group} ORDER BY ${scope.name(stock.at)}, ${scope.number}`
  return `row_number() OVER (${order}) AS "nth", sum(${writeMoved(scope, stock)}) OVER (${order}) AS "left"`
}
