import { getLink } from './write/check-context.ts'
import { nameTable, openScope, type Scope, withJoin } from './write/scope.ts'
import { isGenerated, printRows, selectRows, sentence, show } from './write/select-rows.ts'
import type { WriteCheck } from './write/write-check.ts'
import { writeAfter } from './write/write-quick-unique.ts'

/** Within each parent the values are start, start + 1, …: a row off its rank or sharing it is named. */
export const gapFree: WriteCheck<'gap-free'> = ({ column, links, start }, table, context) => {
  const scope = openScope(context, table)
  const other = openScope(context, table, 'o')
  const columns = links.flatMap((link) => getLink(scope.table, link).columns)
  const partition =
    columns.length > 0 ? `PARTITION BY ${columns.map((name) => other.name(name)).join(', ')}` : ''
  const value = other.name(column)
  const present = [column, ...columns]
    .map((name) => `${other.name(name)} IS NOT NULL`)
    .join(' AND ')
  const ranks = [
    `SELECT ${other.number} AS "row", row_number() OVER (${partition} ORDER BY ${value}, ${other.number}) AS "rank",`,
    `count(*) OVER (PARTITION BY ${[...columns.map((name) => other.name(name)), value].join(', ')}) AS "times"`,
    `FROM ${nameTable(context, table)} AS o WHERE ${present}`,
    ...(columns.length > 0 ? [`AND ${writeSuspects(other, columns, value, present, start)}`] : []),
  ].join(' ')
  const joined = withJoin(scope, `JOIN (${ranks}) AS r ON r."row" = ${scope.number}`)
  const broken = selectRows(joined, {
    where: `(${scope.name(column)} <> r."rank" - 1 + ${start} OR r."times" > 1) AND ${isGenerated(scope, column)}`,
    why: sentence(
      { text: `${column} is ` },
      show(scope.name(column)),
      { text: ' in the place of ' },
      show(`r."rank" - 1 + ${start}`),
    ),
  })
  const quick = [writeQuick(other, columns, value, present, start)]
  return { sql: printRows(broken), pass: null, quick }
}

/** Rows that come parent by parent, and in each by their number: each is known by the one before it. */
function writeQuick(
  scope: Scope,
  columns: readonly string[],
  value: string,
  present: string,
  start: number,
): string {
  const names = columns.map((name) => scope.name(name))
  const keys = names.flatMap((name, i) => [`${name} AS k${i}`, `lag(${name}) OVER () AS b${i}`])
  const parts = [`${value} AS v`, `lag(${value}) OVER () AS bv`, ...keys].join(', ')
  const rows = `SELECT ${parts} FROM ${nameTable(scope.context, scope.table.id)} AS ${scope.alias} WHERE ${present}`
  const same = names.map((_, i) => `k${i} = b${i}`).join(' AND ') || 'true'
  const isNext = names.length > 0 ? `(${writeAfter(names.length)}) AND v = ${start}` : 'false'
  // before the first there is none
  const follows = `CASE WHEN bv IS NULL THEN v = ${start} WHEN ${same} THEN v = bv + 1 ELSE ${isNext} END`
  return `SELECT count(*) FROM (${rows}) WHERE (${follows}) IS NOT TRUE`
}

/** How many values a set of bits has room for. */
const bits = 60

/**
 * The parents whose values, looked at together, are not start … start + n − 1: a set of bits tells it
 * of few values without ranking them, and only these parents' rows are ranked.
 */
function writeSuspects(
  scope: Scope,
  columns: readonly string[],
  value: string,
  present: string,
  start: number,
): string {
  const keys = columns.map((name) => scope.name(name)).join(', ')
  const inside = `${value} BETWEEN ${start} AND ${start + bits - 1}`
  const bit = `CASE WHEN ${inside} THEN CAST(1 AS BIGINT) << CAST(${value} - ${start} AS INTEGER) ELSE 0 END`
  const whole = [
    `count(*) <= ${bits}`,
    `min(${value}) = ${start}`,
    `max(${value}) = ${start} + count(*) - 1`,
    `bit_count(bit_or(${bit})) = count(*)`,
  ].join(' AND ')
  const table = nameTable(scope.context, scope.table.id)
  return `(${keys}) IN (SELECT ${keys} FROM ${table} AS o WHERE ${present} GROUP BY ${keys} HAVING NOT (${whole}))`
}
