import { getLink } from './write/check-context.ts'
import { findColumn, openScope, withJoin } from './write/scope.ts'
import { isGenerated, selectRows, sentence, show } from './write/select-rows.ts'
import type { WriteCheck } from './write/write-check.ts'
import { writeFunction } from './write/write-function.ts'

/**
 * Each time of a parent lies as far behind the one before as promised. Where all of them at their widest
 * would not end before the anchor they may lie closer, still between what they follow and the anchor.
 */
export const eventGap: WriteCheck<'event-gap'> = (claim, table, context) => {
  const { column, link, path, minimumSeconds, maximumSeconds } = claim
  const scope = openScope(context, table)
  const other = openScope(context, table, 'o')
  const isDay = findColumn(other, [column]).type.kind === 'date'
  const seconds = (value: string): string =>
    isDay ? `epoch(CAST(${value} AS DATE))` : `floor(epoch(${value}))`
  const first = seconds(other.follow(path.slice(0, -1)).name(path.at(-1) ?? ''))
  const parents = getLink(other.table, link).columns.map((name) => other.name(name))
  const value = other.name(column)
  const among = `PARTITION BY ${parents.join(', ')}`
  const present = [value, first, ...parents].map((name) => `${name} IS NOT NULL`).join(' AND ')
  const steps = [
    `SELECT ${other.number} AS "row", ${seconds(value)} AS "at", ${first} AS "first",`,
    `lag(${seconds(value)}, 1, ${first}) OVER (${among} ORDER BY ${value}, ${other.number}) AS "before",`,
    `count(*) OVER (${among}) AS "events"`,
    `FROM ${other.from()} WHERE ${present}`,
  ].join(' ')
  const joined = withJoin(scope, `JOIN (${steps}) AS g ON g."row" = ${scope.number}`)
  const now = `epoch(${writeFunction('now', [], context.now)})`
  const mayShrink = `g."first" + (g."events" + 1) * ${maximumSeconds} >= ${now}`
  const isApart = `g."at" - g."before" BETWEEN ${minimumSeconds} AND ${maximumSeconds}`
  // what begins at the anchor itself has no room at all
  const isBetween = `g."at" >= g."first" AND g."at" <= greatest(${now}, g."first")`
  return selectRows(joined, {
    where: `NOT (${isBetween} AND (${mayShrink} OR ${isApart})) AND ${isGenerated(scope, column)}`,
    why: sentence(
      { text: `${column} is ` },
      show(scope.name(column)),
      { text: ', ' },
      show('CAST(g."at" - g."before" AS BIGINT)'),
      { text: ' seconds behind the one before' },
    ),
  })
}
