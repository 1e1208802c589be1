import type { Column, Table } from '../../model/schema.ts'
import { readWords } from './table-words.ts'

/** A column that names one end of a range whose other end stands beside it. */
export interface Ends {
  readonly low: Column
  readonly high: Column
  /** What both are ends of, as words: `price` of `price_min`; empty where they say no more. */
  readonly of: string
}

// what may as well go down: a balance, a place, a price of the day
const counted =
  /^$|\b(page|quantity|weight|value|range|salary|wage|pay|amount|age|grade|score|point|year|level|week|chapter|verse|line|row|index|size|price|budget|distance|serial|sequence|serial number|sequence number|kilometer|mile|mileage|odometer|volume|pound|kg)\b/

const words: readonly (readonly [low: string, high: string, of: RegExp | null])[] = [
  ['minimum|least|lowest', 'maximum|most|highest', null],
  ['lower|low', 'upper|high', null],
  ['floor', 'ceiling', null],
  ['from', 'to', counted],
  ['start|starting|begin', 'end|ending|finish', counted],
  ['first', 'last', counted],
  ['net', 'gross', /\bweight\b/],
]

/** The ranges of a table that two numbers name the ends of. */
export function listEnds(table: Table): readonly Ends[] {
  const { columns } = readWords(table)
  const numbers = table.columns.filter(({ type }) =>
    ['integer', 'decimal', 'float'].includes(type.kind),
  )
  const stems = (ends: string, of: RegExp | null): ReadonlyMap<string, Column> =>
    new Map(
      numbers.flatMap((column) => {
        const name = columns.get(column.name) ?? column.name
        const stem = cut(name, ends)
        return stem === null || (of && !of.test(stem.replace('#', '').trim()))
          ? []
          : [[stem, column]]
      }),
    )
  return words.flatMap(([lows, highs, of]) => {
    const others = stems(highs, of)
    return [...stems(lows, of)].flatMap(([stem, low]) => {
      const high = others.get(stem)
      return high && high !== low && high.type.kind === low.type.kind
        ? [{ low, high, of: stem.replace('#', '').replace(/ +/g, ' ').trim() }]
        : []
    })
  })
}

/** A name with a mark in place of the word for one end, or null where it has none. */
function cut(name: string, ends: string): string | null {
  const marked = name.replace(new RegExp(`\\b(${ends})\\b`), '#')
  return marked === name ? null : marked
}
