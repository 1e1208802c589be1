import { byType } from './by-type.ts'
import type { Context, Generated } from './generator.ts'
import { generators } from './index.ts'
import { makeArray } from './make-array.ts'
import { makeTime } from './times/make-time.ts'

/** What a column's meaning asks for, when its type can hold it; else what its type suggests. */
export function byMeaning(context: Context): Generated | null {
  const generator = generators[context.meaning]
  const isArray = context.column.type.kind === 'array'
  const made = generator ? (isArray ? makeArray(context, generator) : generator(context)) : null
  return made ?? makeTime(context) ?? byType(context)
}
