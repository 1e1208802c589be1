import type { CastType } from '../sql/expression.ts'
import type { Layer } from '../sql/query.ts'
import { quoteName, quoteText } from '../sql/quote.ts'

/** What the dialects share: standard SQL, as far as there is one. */
export const standard = {
  quoteName: (name: string): string => quoteName(name),
  quoteText: (text: string): string => quoteText(text),
  number: (text: string): string => text,
  date: (text: string): string => `DATE '${text}'`,
  timestamp: (text: string): string => `TIMESTAMP '${text.replace('T', ' ').replace('Z', '')}'`,
  arrange: (layer: Layer): Layer => layer,
  operators: {
    distinct: (left: string, right: string): string => `${left} IS DISTINCT FROM ${right}`,
    'not-distinct': (left: string, right: string): string =>
      `${left} IS NOT DISTINCT FROM ${right}`,
  },
} as const

/** The SQL types a CAST names, by kind; `decimal` carries its precision and scale. */
export function printCastType(
  names: Readonly<Record<Exclude<CastType['kind'], 'decimal'>, string>>,
  decimal: string,
): (type: CastType) => string {
  return (type) =>
    type.kind === 'decimal' ? `${decimal}(${type.precision}, ${type.scale})` : names[type.kind]
}
