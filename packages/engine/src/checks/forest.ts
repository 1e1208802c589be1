import { getColumn, getLink } from './write/check-context.ts'
import { matchKey, nameTable, openScope } from './write/scope.ts'
import { printRows, selectRows, sentence, showColumns } from './write/select-rows.ts'
import type { WriteCheck } from './write/write-check.ts'

/**
 * Walks down from the roots; a row never reached is on a cycle or hangs below one. Roots have no
 * parent, or, where the link may not be NULL, point to themselves. A parent that is missing is the
 * foreign key's fault: such a row counts as a root here.
 */
export const forest: WriteCheck<'forest'> = ({ link }, table, context) => {
  const scope = openScope(context, table)
  const key = getLink(scope.table, link)
  const own = key.columns.map(
    (column, index) => `${scope.name(column)} = ${scope.name(key.parentColumns[index] ?? '')}`,
  )
  const isRequired = key.columns.every((column) => !getColumn(scope.table, column).nullable)
  const name = nameTable(context, table)
  const parent = openScope(context, table, 'p')
  const child = openScope(context, table, 'c')
  const orphan = `NOT EXISTS (SELECT 1 FROM ${name} AS p WHERE ${matchKey(context, key, scope, parent)})`
  const root = isRequired ? `(${orphan} OR (${own.join(' AND ')}))` : orphan
  const reached = [
    `WITH RECURSIVE reached("row") AS (`,
    `SELECT ${scope.number} FROM ${name} AS t WHERE ${root}`,
    // by row number and without repeats, so that it ends even where keys are shared
    `UNION SELECT ${child.number} FROM reached JOIN ${name} AS p ON ${parent.number} = reached."row"`,
    `JOIN ${name} AS c ON ${matchKey(context, key, child, parent)})`,
  ].join('\n')
  const broken = selectRows(scope, {
    where: `NOT EXISTS (SELECT 1 FROM reached WHERE reached."row" = ${scope.number})`,
    why: sentence({ text: 'following ' }, showColumns(scope, key.columns), {
      text: ' goes round in a circle',
    }),
  })
  return `${reached}\n${printRows(broken)}`
}
