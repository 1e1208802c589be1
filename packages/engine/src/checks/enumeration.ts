import { quoteText } from '../sql/quote.ts'
import { openScope } from './write/scope.ts'
import { selectRows, sentence, show } from './write/select-rows.ts'
import type { WriteCheck } from './write/write-check.ts'

/** The value is one of the type's words, letter by letter. */
export const enumeration: WriteCheck<'enum'> = ({ column, values }, table, context) => {
  const scope = openScope(context, table)
  const list = values.map(quoteText).join(', ')
  return selectRows(scope, {
    where:
      list === '' ? `${scope.name(column)} IS NOT NULL` : `${scope.name(column)} NOT IN (${list})`,
    why: sentence({ text: `${column} is "` }, show(scope.name(column)), {
      text: '", which is none of its values',
    }),
  })
}
