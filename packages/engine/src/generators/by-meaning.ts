import { meaningsByName } from '../infer/meanings/catalogue.ts'
import type { Type } from '../model/schema.ts'
import { call, cast, number } from '../sql/build.ts'
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
  return (
    made ??
    makeTime(context) ??
    writeTime(context) ??
    writeNumber(context) ??
    writePhrase(context) ??
    byType(context)
  )
}

/** A number in a column of text: `42`, `118.50`. */
function writeNumber(context: Context): Generated | null {
  const fits = meaningsByName.get(context.meaning)?.fits ?? []
  const room = textRoom(context)
  if (context.column.type.kind !== 'text' || !fits.includes('integer') || room < 2) return null
  const isMoney = /^(payment|finance)\.|\b(price|cost|total|subtotal|tax|discount)\b/.test(
    context.meaning,
  )
  const whole = Math.min(isMoney ? room - 3 : room, 9)
  const isCents = isMoney && whole >= 3
  const type: Type = isCents
    ? { kind: 'decimal', precision: whole + 2, scale: 2 }
    : { kind: 'integer', bits: 32, unsigned: false }
  const maximum = 10 ** (isCents ? whole : Math.min(room, 9)) - 1
  const made = generators[context.meaning]?.({
    ...context,
    domain: { ...context.domain, minimum: 0, maximum },
    column: { ...context.column, type },
  })
  if (!made) return null
  const held = call('least', call('greatest', made.expression, number(0)), number(maximum))
  return { ...made, bounds: null, expression: cast(cast(held, type), { kind: 'text' }) }
}

/** A date or an instant in a column of text: `1984-11-02`. */
function writeTime(context: Context): Generated | null {
  const isTime = /^time\./.test(context.meaning) || /-date$/.test(context.meaning)
  if (!isTime || textRoom(context) < 10) return null
  const made = makeTime({ ...context, column: { ...context.column, type: { kind: 'date' } } })
  return made && { ...made, expression: cast(made.expression, { kind: 'text' }) }
}
