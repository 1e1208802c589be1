import { currencies, findDictionary } from '@worldloom/language'
import { getPlaceBook } from '../plan/people/place-book.ts'
import { add, call, choose, equal, modulo, number, column as read } from '../sql/build.ts'
import type { Context, Generated } from './generator.ts'
import { airports } from './meanings/airports.ts'
import { isText, textRoom } from './parts/text-room.ts'

/**
 * What leads somewhere does not end where it began: `to_currency` is another than `from_currency`, a destination another
 * city than the origin. Null for columns without a counterpart before them.
 */
export function differFromCounterpart(context: Context, made: Generated): Generated | null {
  const other = isText(context) ? findCounterpart(context) : null
  const room = textRoom(context)
  const values = other ? listValues(context).filter((value) => value.length <= room) : []
  if (other === null || values.length < 2 || context.domain.values) return null
  const list = context.list(`other values of ${context.meaning} in ${room}`, 'text', values)
  const place = call('below', context.draw(17), number(values.length))
  const next = modulo(add(place, number(1)), number(values.length))
  const [drawn, beside] = [call('item', list, place), call('item', list, next)]
  const another = choose([[equal(drawn, read(other)), beside]], drawn)
  return {
    ...made,
    expression: choose([[equal(made.expression, read(other)), another]], made.expression),
    why: `${made.why}, another than ${other}`,
  }
}

const counterparts: readonly (readonly [RegExp, string])[] = [
  [/(^|_)to(?=_|$)/i, '$1from'],
  [/(^|_)(?:destination|dest)(?=_|$)/i, '$1(?:source|origin|src|from|departure|start)'],
  [/(^|_)target(?=_|$)/i, '$1(?:source|base|src|origin)'],
  [/(^|_)arrival(?=_|$)/i, '$1departure'],
  [/(^|_)(?:end|drop_?off)(?=_|$)/i, '$1(?:start|pick_?up)'],
  [/(^|_)quote(?=_|$)/i, '$1base'],
]

/** The column of the same meaning from which this one leads on: `from_city` for `to_city`. */
function findCounterpart({ column, table, plan, meaning }: Context): string | null {
  const meanings = plan.understanding.meanings[table.table.id] ?? {}
  const name = spell(column.name)
  for (const [end, start] of counterparts) {
    if (!end.test(name)) continue
    const pattern = new RegExp(`^${name.replace(end, start)}$`, 'i')
    const found = table.table.columns.find(
      (other) => other.name !== column.name && pattern.test(spell(other.name)),
    )
    const own = meanings[found?.name ?? '']?.name ?? ''
    // what a key keeps apart for each value of this column waits for it
    const waits = table.distinct[found?.name ?? '']?.within.includes(column.name) ?? false
    if (found && !waits && kindOf(own) === kindOf(meaning)) return found.name
  }
  return null
}

/** `toCurrency` and `TO_CURRENCY` as `to_currency`. */
function spell(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase()
}

function kindOf(meaning: string): string {
  return isCity.test(meaning) ? 'city' : meaning
}

const isCity = /^(address\.city|travel\.(origin|destination))$/

function listValues(context: Context): readonly string[] {
  const { meaning, plan } = context
  if (meaning === 'commerce.currency-code') return currencies.slice(0, 12).map(({ code }) => code)
  if (meaning === 'travel.airport-code') return airports
  if (meaning === 'address.city') {
    const { places } = getPlaceBook(plan)
    return [...new Set(places.map(({ cityName }) => cityName))].slice(0, 60)
  }
  return findDictionary(meaning, context.locale)?.values ?? []
}
