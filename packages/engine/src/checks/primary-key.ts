import { writeShared } from './unique.ts'
import { openScope } from './write/scope.ts'
import { printRows, selectRows, sentence } from './write/select-rows.ts'
import type { WriteCheck } from './write/write-check.ts'
import { writeQuickUnique } from './write/write-quick-unique.ts'

/** No two rows share the key, and no part of it is NULL. */
export const primaryKey: WriteCheck<'primary-key'> = ({ columns }, table, context) => {
  const scope = openScope(context, table)
  const nulls = selectRows(scope, {
    where: columns.map((column) => `${scope.name(column)} IS NULL`).join(' OR '),
    why: sentence({ text: `a part of the key (${columns.join(', ')}) is NULL` }),
  })
  const shared = writeShared({ columns, where: null, nullsNotDistinct: false }, table, context)
  const empty = `SELECT count(*) FROM ${nulls.from} WHERE ${nulls.where}`
  const quick = writeQuickUnique(openScope(context, table, 'o'), columns, 'true').map(
    (query) => `SELECT (${query}) + (${empty})`,
  )
  return { sql: `${shared}\nUNION ALL\n${printRows(nulls)}`, pass: null, quick }
}
