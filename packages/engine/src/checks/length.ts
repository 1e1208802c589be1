import { getColumn } from './write/check-context.ts'
import { openScope } from './write/scope.ts'
import { selectRows, sentence } from './write/select-rows.ts'
import type { WriteCheck } from './write/write-check.ts'

/** Texts are measured in characters, byte strings in bytes. */
export const length: WriteCheck<'length'> = ({ column, maximum }, table, context) => {
  const scope = openScope(context, table)
  const isBytes = getColumn(scope.table, column).type.kind === 'bytes'
  const measured = `${isBytes ? 'octet_length' : 'length'}(${scope.name(column)})`
  return selectRows(scope, {
    where: `${measured} > ${maximum}`,
    why: sentence({ text: `${column} is ` }, `CAST(${measured} AS VARCHAR)`, {
      text: ` ${isBytes ? 'bytes' : 'characters'} long, at most ${maximum} are promised`,
    }),
  })
}
