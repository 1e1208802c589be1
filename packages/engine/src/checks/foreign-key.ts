import { listWholeKeys } from '../model/list-keys.ts'
import { quoteName } from '../sql/quote.ts'
import type { Tell } from './check-query.ts'
import type { Claim } from './promise.ts'
import { getColumn, getTable } from './write/check-context.ts'
import { nameTable, openScope, type Scope } from './write/scope.ts'
import { printRows, selectRows, sentence, showColumns } from './write/select-rows.ts'
import { tellBroken } from './write/tell-broken.ts'
import { nameFigure, tellFigures } from './write/tell-figures.ts'
import type { WriteCheck } from './write/write-check.ts'

/** A key with a NULL in it points nowhere and passes, as SQL's MATCH SIMPLE has it. */
export const foreignKey: WriteCheck<'foreign-key'> = (claim, table, context) => {
  const { columns, parent, parentColumns } = claim
  const scope = openScope(context, table)
  const target = openScope(context, parent, 'p')
  const on = columns.map(
    (column, index) => `${target.name(parentColumns[index] ?? '')} = ${scope.name(column)}`,
  )
  const present = columns.map((column) => `${scope.name(column)} IS NOT NULL`).join(' AND ')
  const exists = `EXISTS (SELECT 1 FROM ${nameTable(context, parent)} AS p WHERE ${on.join(' AND ')})`
  const broken = selectRows(scope, {
    where: `${present} AND NOT ${exists}`,
    why: sentence(showColumns(scope, columns), { text: ` is in no row of ${parent}` }),
  })
  const tells = [
    ...tellRange(claim, openScope(context, table)),
    ...tellPath(claim, openScope(context, table), present),
  ]
  return { sql: printRows(broken), tells }
}

/** The parent is joined for other checks too, so that a row without one is seen on the way. */
function tellPath(
  { columns, parent, parentColumns }: Extract<Claim, { kind: 'foreign-key' }>,
  scope: Scope,
  present: string,
): readonly Tell[] {
  const isSame = (own: readonly string[], other: readonly string[]): boolean =>
    own.length === other.length && own.every((column, index) => column === other[index])
  const { foreignKeys } = scope.table
  const key = foreignKeys.find(({ columns: own }) => isSame(own, columns))
  // a path leads by the first of several links over one column
  const isPath = key?.parent === parent && isSame(key.parentColumns, parentColumns)
  if (!key || !isPath || foreignKeys.find(({ link }) => link === key.link) !== key) return []
  const keys = listWholeKeys(getTable(scope.context.schema, parent))
  // a value that several parents may share brings a row for each, and beside other links a row for each pair
  if (!keys.some((each) => isSame(each.columns, parentColumns))) return []
  const where = `${present} AND ${scope.follow([key.link]).number} IS NULL`
  return tellBroken({ parts: scope.parts(), where, cases: null })
}

/** Where the parent's keys are found to be low, low + 1, …, high, one of them is any number between. */
function tellRange(
  { columns, parent, parentColumns }: Extract<Claim, { kind: 'foreign-key' }>,
  scope: Scope,
): readonly Tell[] {
  const [column, ...others] = columns
  const [target] = parentColumns
  if (column === undefined || target === undefined || others.length > 0) return []
  const owner = getTable(scope.context.schema, parent)
  const types = [getColumn(scope.table, column).type, getColumn(owner, target).type]
  if (types.some(({ kind }) => kind !== 'integer')) return []
  const key = openScope(scope.context, parent, 'p').name(target)
  const keys = `SELECT ${key} AS k, lag(${key}) OVER () AS "before" FROM ${nameTable(scope.context, parent)} AS p`
  const sql = `SELECT min(k) AS low, max(k) AS high, count(*) FILTER (WHERE (k = "before" + 1) IS NOT TRUE) - least(count(*), 1) AS gaps FROM (${keys})`
  const beside = { name: `range of ${key} in ${parent}`, sql }
  const figures = [`min(${scope.name(column)})`, `max(${scope.name(column)})`] as const
  const [least, most] = figures.map(nameFigure) as [string, string]
  const range = quoteName(beside.name)
  // a table without a link has neither least nor most
  const isInside = `(${least} IS NULL OR (${least} >= ${range}.low AND ${most} <= ${range}.high AND ${range}.gaps = 0))`
  return tellFigures(scope, figures, `(${isInside}) IS NOT TRUE`, [beside])
}
