import { quoteText } from '../sql/quote.ts'
import { getLink } from './write/check-context.ts'
import { openScope } from './write/scope.ts'
import { isGenerated, sentence, show } from './write/select-rows.ts'
import type { WriteCheck } from './write/write-check.ts'

/** Standard errors of a share that chance may do: less than one false alarm in a million checks. */
const errors = 5

/** So many steps in one state tell a share from chance. */
const fewest = 200

/**
 * Steps count that began so long ago that the longest move out of their state would have been made, and
 * that were not the last a life may have. Where a share is off, the file as a whole is named.
 */
export const lifeShares: WriteCheck<'life-shares'> = (claim, table, context) => {
  const { link, status, machine, word, time } = claim
  const scope = openScope(context, table)
  const owner = scope.follow([link])
  const state = scope.follow(word.slice(0, -1)).name(word.at(-1) ?? '')
  const group = getLink(scope.table, link)
    .columns.map((column) => scope.name(column))
    .join(', ')
  const steps = [
    `SELECT ${state} AS "state", ${scope.name(time)} AS "time", lead(${state}) OVER w AS "next", row_number() OVER w AS "nth"`,
    `FROM ${scope.from()} WHERE ${isGenerated(owner, status)}`,
    `WINDOW w AS (PARTITION BY ${group} ORDER BY ${scope.name(time)}, ${scope.number})`,
  ].join(' ')
  const moves = machine.states.flatMap(({ name, moves }) => {
    const most = Math.max(...moves.map(({ maximumSeconds }) => maximumSeconds))
    return moves.map(
      ({ to, share }) =>
        `(${quoteText(name)}, ${quoteText(to)}, CAST(${share} AS DOUBLE), ${most})`,
    )
  })
  const now = `CAST(${quoteText(context.now.replace('Z', ''))} AS TIMESTAMP)`
  const counted = [
    `SELECT m."from", m."to", m."share", count(*) AS n, count(*) FILTER (WHERE s."next" = m."to") AS hits`,
    `FROM (${steps}) AS s JOIN (VALUES ${moves.join(', ')}) AS m("from", "to", "share", "most") ON s."state" = m."from"`,
    `WHERE s."nth" < ${machine.steps} AND epoch(s."time") + m."most" <= epoch(${now}) GROUP BY ALL`,
  ].join(' ')
  const why = sentence(
    show('c.hits'),
    { text: ' of ' },
    show('c.n'),
    { text: ' steps in ' },
    show('c."from"'),
    { text: ' went on to ' },
    show('c."to"'),
    { text: ', a share of ' },
    show('c."share"'),
    { text: ' was promised' },
  )
  const slack = `${errors} * sqrt(c.n * c."share" * (1 - c."share")) + 1`
  return `SELECT 0 AS "row", '' AS "key", ${why} AS "why" FROM (${counted}) AS c WHERE c.n >= ${fewest} AND abs(c.hits - c.n * c."share") > ${slack}`
}
