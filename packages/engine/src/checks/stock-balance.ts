import type { StockRule } from '../rules/stocks/stock-rule.ts'
import { quoteText } from '../sql/quote.ts'
import { getLink } from './write/check-context.ts'
import { openScope, type Scope, withJoin } from './write/scope.ts'
import { isGenerated, selectRows, sentence, show } from './write/select-rows.ts'
import type { WriteCheck } from './write/write-check.ts'
import { writeExpression } from './write/write-expression.ts'

/** All that moves, in order of time: what moves at one instant moves together. */
export const stockBalance: WriteCheck<'stock-balance'> = ({ column, stock }, table, context) => {
  const scope = openScope(context, table)
  const moves = openScope(context, stock.movements, 'm')
  const events = [
    writeEvents(moves, stock.link, table, moves.name(stock.at), writeMoved(moves, stock), null),
    ...stock.outflows.map((outflow, i) => {
      const taken = openScope(context, outflow.table, `x${i + 1}`)
      const at = taken.follow(outflow.at.slice(0, -1)).name(outflow.at.at(-1) ?? '')
      const where = outflow.where && `(${writeExpression(outflow.where, taken)}) IS TRUE`
      return writeEvents(taken, outflow.link, table, at, `-${taken.name(outflow.quantity)}`, where)
    }),
  ]
  const run = `SELECT "item", "at", "moved", sum("moved") OVER (PARTITION BY "item" ORDER BY "at") AS "left" FROM (${events.join(' UNION ALL ')})`
  const ends = `SELECT "item", sum("moved") AS "end", min("left") AS "least", arg_min("at", "left") AS "when" FROM (${run}) GROUP BY "item"`
  const joined = withJoin(scope, `LEFT JOIN (${ends}) AS e ON e."item" = ${scope.number}`)
  const own = scope.name(column)
  return selectRows(joined, {
    where: `(e."least" < 0 OR ${own} IS DISTINCT FROM coalesce(e."end", 0)) AND ${isGenerated(scope, column)}`,
    why: sentence(
      { text: `${column} is ` },
      show(own),
      { text: '; what moved leaves ' },
      show('coalesce(e."end", 0)'),
      { text: ', and at least ' },
      show('e."least"'),
      { text: ', at ' },
      show('e."when"'),
    ),
  })
}

/** The movements of things that are there, each with the number of its thing's row. */
function writeEvents(
  scope: Scope,
  link: string,
  table: string,
  at: string,
  moved: string,
  where: string | null,
): string {
  const thing = scope.follow([link])
  const key = getLink(scope.table, link)
  if (key.parent !== table) throw new Error(`"${scope.table.id}" has no link to "${table}"`)
  // a date is as early as its day
  const instant = `CAST(${at} AS TIMESTAMP)`
  const conditions = [`${thing.number} IS NOT NULL`, `${at} IS NOT NULL`, ...(where ? [where] : [])]
  // wide enough for every sum, and no part of a piece is lost on the way
  const columns = `${thing.number} AS "item", ${instant} AS "at", CAST(${moved} AS DECIMAL(38, 6)) AS "moved"`
  return `SELECT ${columns} FROM ${scope.from()} WHERE ${conditions.join(' AND ')}`
}

/** How much a movement adds: as it is signed, or as its kind says. */
export function writeMoved(scope: Scope, { quantity, signed, kind, flows }: StockRule): string {
  const own = scope.name(quantity)
  if (signed || kind === null) return own
  const out = flows.filter(({ isIn }) => !isIn).map(({ name }) => quoteText(name))
  return out.length === 0
    ? own
    : `CASE WHEN ${scope.name(kind)} IN (${out.join(', ')}) THEN -${own} ELSE ${own} END`
}
