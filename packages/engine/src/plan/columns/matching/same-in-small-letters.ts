import type { Context, Generated } from '../../../generators/generator.ts'
import { columnWords } from '../../../generators/parts/words-of.ts'
import { call, column as read } from '../../../sql/build.ts'
import { findOther } from './find-other.ts'

const said =
  /^(normalized|normalised|canonical|lower|lowercase) (.+)$|^(.+) (normalized|normalised|canonical|lower|lowercase)$/

/** A name kept a second time so that it is found however it is written: `username_lower`, `NormalizedEmail`. */
export function sameInSmallLetters(context: Context): Generated | null {
  const { column, table } = context
  const found = said.exec(columnWords(table.table, column))
  const words = found?.[2] ?? found?.[3]
  if (words === undefined || column.type.kind !== 'text') return null
  const other = findOther(context, new RegExp(`^${words}$`), ['text'])
  const { distinct } = table
  // one of its own for each row is so in other letters too
  const isApart = distinct[column.name] === undefined || distinct[other?.name ?? ''] !== undefined
  if (!other || !isApart) return null
  // ASP.NET keeps its own in capitals
  const name = /^Normali[sz]ed[A-Z]/.test(column.name) ? 'upper' : 'lower'
  return { expression: call(name, read(other.name)), why: `${other.name} in ${name} case` }
}
