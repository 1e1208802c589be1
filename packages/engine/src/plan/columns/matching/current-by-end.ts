import type { Context, Generated } from '../../../generators/generator.ts'
import { columnWords } from '../../../generators/parts/words-of.ts'
import { binary, call, isNull, or, column as read } from '../../../sql/build.ts'
import { findOther } from './find-other.ts'

const current = /^(is )?(current|latest)( (record|row|version|flag|rate|price))*$/
const ends =
  /^(valid|effective|in effect|row|record|active)( (date|at))? (to|until|thru|through|end)( (date|at|time))?$|^(row |record |effective )?(end|expiry|expiration)( date)?$/

/** A version is the current one as long as its time is not over. */
export function currentByEnd(context: Context): Generated | null {
  const { column, table } = context
  const isFlag = column.type.kind === 'boolean' && current.test(columnWords(table.table, column))
  const end = isFlag ? findOther(context, ends, ['date', 'timestamp'], true) : null
  if (!end) return null
  const now = call(end.type.kind === 'date' ? 'current_date' : 'now')
  const isAhead = binary(read(end.name), '>', now)
  return { expression: or(isNull(read(end.name)), isAhead), why: `until ${end.name}` }
}
