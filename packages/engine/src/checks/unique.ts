import type { Claim } from './promise.ts'
import type { CheckContext } from './write/check-context.ts'
import { nameTable, openScope, type Scope, withJoin } from './write/scope.ts'
import { printRows, selectRows, sentence, showColumns } from './write/select-rows.ts'
import { tellUnique } from './write/tell-unique.ts'
import type { WriteCheck } from './write/write-check.ts'
import { writeExpression } from './write/write-expression.ts'

/** No two rows share the columns; NULLs differ from each other unless said otherwise. */
export const unique: WriteCheck<'unique'> = (claim, table, context) => {
  const { columns, where, nullsNotDistinct } = claim
  const scope = openScope(context, table)
  const condition = where ? `(${writeExpression(where, scope)})` : null
  return {
    sql: writeShared(claim, table, context),
    tells: tellUnique(scope, columns, nullsNotDistinct ? 'equal' : 'distinct', condition),
  }
}

/** Every row of a group that shares the columns is named. */
export function writeShared(
  { columns, where, nullsNotDistinct }: Omit<Extract<Claim, { kind: 'unique' }>, 'kind'>,
  table: string,
  context: CheckContext,
): string {
  const scope = openScope(context, table)
  const other = openScope(context, table, 'o')
  const condition = (of: Scope): string => (where ? writeExpression(where, of) : 'true')
  const equal = nullsNotDistinct ? 'IS NOT DISTINCT FROM' : '='
  const names = columns.map((column) => other.name(column)).join(', ')
  const shared = [
    `SELECT ${names}, count(*) AS "times" FROM ${nameTable(context, table)} AS o`,
    `WHERE ${condition(other)} GROUP BY ${names} HAVING count(*) > 1`,
  ].join(' ')
  const on = columns.map(
    (column) => `${scope.name(column)} ${equal} ${scope.nameUnder('d', column)}`,
  )
  const why = sentence(
    'CAST(d."times" AS VARCHAR)',
    { text: ' rows have ' },
    showColumns(scope, columns),
  )
  const joined = withJoin(scope, `JOIN (${shared}) AS d ON ${on.join(' AND ')}`)
  return printRows(selectRows(joined, { where: condition(scope), why }))
}
