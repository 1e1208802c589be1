import { writeShared } from './unique.ts'
import { openScope } from './write/scope.ts'
import { printRows, selectRows, sentence } from './write/select-rows.ts'
import { tellUnique } from './write/tell-unique.ts'
import type { WriteCheck } from './write/write-check.ts'

/** No two rows share the key, and no part of it is NULL. */
export const primaryKey: WriteCheck<'primary-key'> = ({ columns }, table, context) => {
  const scope = openScope(context, table)
  const nulls = selectRows(scope, {
    where: columns.map((column) => `${scope.name(column)} IS NULL`).join(' OR '),
    why: sentence({ text: `a part of the key (${columns.join(', ')}) is NULL` }),
  })
  const shared = writeShared({ columns, where: null, nullsNotDistinct: false }, table, context)
  const tells = tellUnique(openScope(context, table), columns, 'none')
  return { sql: `${shared}\nUNION ALL\n${printRows(nulls)}`, tells }
}
