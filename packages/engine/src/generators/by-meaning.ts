import { cast } from '../sql/build.ts'
import { byType } from './by-type.ts'
import type { Context, Generated } from './generator.ts'
import { generators } from './index.ts'
import { makeArray } from './make-array.ts'
import { textRoom } from './parts/text-room.ts'
import { writePhrase } from './texts/write-phrase.ts'
import { makeTime } from './times/make-time.ts'

/** What a column's meaning asks for, when its type can hold it; else what its type suggests. */
export function byMeaning(context: Context): Generated | null {
  const generator = generators[context.meaning]
  const isArray = context.column.type.kind === 'array'
  const made = generator ? (isArray ? makeArray(context, generator) : generator(context)) : null
  return made ?? makeTime(context) ?? writeTime(context) ?? writePhrase(context) ?? byType(context)
}

/** A date or an instant in a column of text: `1984-11-02`. */
function writeTime(context: Context): Generated | null {
  const isTime = /^time\./.test(context.meaning) || /-date$/.test(context.meaning)
  if (!isTime || textRoom(context) < 10) return null
  const made = makeTime({ ...context, column: { ...context.column, type: { kind: 'date' } } })
  return made && { ...made, expression: cast(made.expression, { kind: 'text' }) }
}
