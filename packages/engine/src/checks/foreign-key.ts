import type { Claim, Pass } from './promise.ts'
import { getColumn, getTable } from './write/check-context.ts'
import { nameTable, openScope, type Scope } from './write/scope.ts'
import { printRows, selectRows, sentence, showColumns } from './write/select-rows.ts'
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
  const pass = writePass(claim, openScope(context, table), present)
  return { sql: printRows(broken), pass, quick: writeQuick(claim, scope) }
}

/** The parent is joined for other checks too, so that a row without one is seen on the way. */
function writePass(
  { columns, parent, parentColumns }: Extract<Claim, { kind: 'foreign-key' }>,
  scope: Scope,
  present: string,
): Pass | null {
  const isSame = (own: readonly string[], other: readonly string[]): boolean =>
    own.length === other.length && own.every((column, index) => column === other[index])
  const { foreignKeys } = scope.table
  const key = foreignKeys.find(({ columns: own }) => isSame(own, columns))
  // a path leads by the first of several links over one column
  const isPath = key?.parent === parent && isSame(key.parentColumns, parentColumns)
  if (!key || !isPath || foreignKeys.find(({ link }) => link === key.link) !== key) return null
  const where = `${present} AND ${scope.follow([key.link]).number} IS NULL`
  const { base, joins } = scope.parts()
  return { from: base, joins, where, cases: null }
}

/** Where the parent's keys are found to be low, low + 1, …, high, one of them is any number between. */
function writeQuick(
  { columns, parent, parentColumns }: Extract<Claim, { kind: 'foreign-key' }>,
  scope: Scope,
): readonly string[] {
  const [column, ...others] = columns
  const [target] = parentColumns
  if (column === undefined || target === undefined || others.length > 0) return []
  const owner = getTable(scope.context.schema, parent)
  const types = [getColumn(scope.table, column).type, getColumn(owner, target).type]
  if (types.some(({ kind }) => kind !== 'integer')) return []
  const key = openScope(scope.context, parent, 'p').name(target)
  const keys = `SELECT ${key} AS k, lag(${key}) OVER () AS "before" FROM ${nameTable(scope.context, parent)} AS p`
  const range = `SELECT min(k) AS low, max(k) AS high, count(*) FILTER (WHERE (k = "before" + 1) IS NOT TRUE) - least(count(*), 1) AS gaps FROM (${keys})`
  const value = scope.name(column)
  return [
    [
      `SELECT count(*) FILTER (WHERE (${value} BETWEEN r.low AND r.high) IS NOT TRUE) + coalesce(max(r.gaps), 0)`,
      `FROM ${nameTable(scope.context, scope.table.id)} AS ${scope.alias} CROSS JOIN (${range}) AS r`,
      `WHERE ${value} IS NOT NULL`,
    ].join('\n'),
  ]
}
