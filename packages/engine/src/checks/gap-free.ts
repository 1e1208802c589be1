import type { Tell } from './check-query.ts'
import { type CheckContext, getLink } from './write/check-context.ts'
import { viewGroups } from './write/join-group.ts'
import { nameTable, openScope, type Scope, withJoin } from './write/scope.ts'
import { isGenerated, printRows, selectRows, sentence, show } from './write/select-rows.ts'
import { countAll, countWhere, nameFigure, tellFigures } from './write/tell-figures.ts'
import { tellSteps, writeAfter } from './write/tell-steps.ts'
import type { WriteCheck } from './write/write-check.ts'

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
  const steps = tellRuns(openScope(context, table), columns, column, start)
  const [link, ...others] = links
  const groups = link && others.length === 0 ? tellGroups(link, column, start, table, context) : []
  return { sql: printRows(broken), tells: [steps, ...groups] }
}

/** Rows that come parent by parent, and in each by their number: each is known by the one before it. */
function tellRuns(scope: Scope, columns: readonly string[], column: string, start: number): Tell {
  const values = [...columns, column].map((name) => scope.name(name))
  return tellSteps(
    scope,
    values,
    (now, before) => {
      const [keys, last] = [now.slice(0, -1), before.slice(0, -1)]
      const [value, previous] = [now.at(-1), before.at(-1)]
      if (keys.length === 0) return `${value} = ${previous} + 1`
      const same = keys.map((key, i) => `${key} = ${last[i]}`).join(' AND ')
      return `CASE WHEN ${same} THEN ${value} = ${previous} + 1 ELSE (${writeAfter(keys, last)}) AND ${value} = ${start} END`
    },
    (now) => `${now.at(-1)} = ${start}`,
  )
}

/** How many values a set of bits has room for. */
const bits = 60

/** That the values of a group, looked at together, are start … start + n − 1: a set of bits tells it without ranking them. */
function writeWhole(value: string, start: number): string {
  const inside = `${value} BETWEEN ${start} AND ${start + bits - 1}`
  const bit = `CASE WHEN ${inside} THEN CAST(1 AS BIGINT) << CAST(${value} - ${start} AS INTEGER) ELSE 0 END`
  return [
    `count(*) <= ${bits}`,
    `min(${value}) = ${start}`,
    `max(${value}) = ${start} + count(*) - 1`,
    `bit_count(bit_or(${bit})) = count(*)`,
  ].join(' AND ')
}

/** Only the rows of parents whose values are not whole are ranked. */
function writeSuspects(
  scope: Scope,
  columns: readonly string[],
  value: string,
  present: string,
  start: number,
): string {
  const keys = columns.map((name) => scope.name(name)).join(', ')
  const table = nameTable(scope.context, scope.table.id)
  return `(${keys}) IN (SELECT ${keys} FROM ${table} AS o WHERE ${present} GROUP BY ${keys} HAVING NOT (${writeWhole(value, start)}))`
}

/** Seen from the parents; every row must be one of theirs. */
function tellGroups(
  link: string,
  column: string,
  start: number,
  table: string,
  context: CheckContext,
): readonly Tell[] {
  const { scope, rows, join } = viewGroups(context, table, link)
  const [times, isWhole] = [join('count(*)'), join(writeWhole(rows.name(column), start))]
  const faults = countWhere(`${times} > 0`, `(${isWhole}) IS NOT TRUE`)
  const beside = countAll(context, table)
  const seen = `coalesce(sum(${times}), 0)`
  const breaks = `${nameFigure(faults)} > 0 OR ${nameFigure(seen)} <> ${beside.value}`
  return tellFigures(scope, [faults, seen], breaks, [beside])
}
