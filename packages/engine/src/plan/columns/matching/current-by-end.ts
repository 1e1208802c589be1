import type { Context, Generated } from '../../../generators/generator.ts'
import { says } from '../../../generators/parts/says.ts'
import { columnWords } from '../../../generators/parts/words-of.ts'
import { binary, call, choose, isNull, or, column as read } from '../../../sql/build.ts'
import { findOther } from './find-other.ts'

const current = /^(is )?(current|latest)( (record|row|version|flag|rate|price))*$/
const ends =
  /^(valid|effective|in effect|row|record|active)( (date|at))? (to|until|thru|through|end)( (date|at|time))?$|^(row |record |effective )?(end|expiry|expiration)( date)?$/

const off = 'terminat|cancel|draft|suspend|lapsed|inactive|closed|expired|rejected|pending'
const active = /^(is )?(active|valid)$/
const over =
  /^((policy|coverage|membership|subscription|contract|plan|pass|permit|license|promo|promotion|campaign|offer|discount|lease|warranty) )?(end|ends|expiry|expiration|expires|expire|valid (to|until|thru)|until)( (date|at|on))?$/

/** A version is the current one as long as its time is not over, and so is what is active or valid. */
export function currentByEnd(context: Context): Generated | null {
  const { column, table } = context
  const words = columnWords(table.table, column)
  const name = current.test(words) ? ends : active.test(words) ? over : null
  const isFlag = column.type.kind === 'boolean' && name !== null
  const end = isFlag ? findOther(context, name, ['date', 'timestamp'], true) : null
  if (!end) return null
  const now = call(end.type.kind === 'date' ? 'current_date' : 'now')
  const isAhead = binary(read(end.name), '>', now)
  const lasts = or(isNull(read(end.name)), isAhead)
  const status = findOther(context, /^(\w+ )?status$/, ['text', 'enum'], true)
  if (!status) return { expression: lasts, why: `until ${end.name}` }
  const isOff = call('coalesce', says([status.name], off), { kind: 'boolean', value: false })
  return {
    expression: choose([[isOff, { kind: 'boolean', value: false }]], lasts),
    why: `until ${end.name}, as ${status.name} has it`,
  }
}
