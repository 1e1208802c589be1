import type { Price } from './price.ts'
import known from './prices.json' with { type: 'json' }

const free: Price = { input: 0, output: 0 }
// they run on the machine of whoever runs this
const own: ReadonlySet<string> = new Set(['offline', 'local', 'ollama'])

/** The day of the prices that the program knows. */
export const priceDate: string = known.date

/** What a model costs: as the settings say, as the program knows, nothing on one's own machine; null where unknown. */
export function findPrice(
  model: string,
  given: Readonly<Record<string, Price>> = {},
): Price | null {
  const [provider = ''] = model.split(':')
  const prices: Readonly<Record<string, Price>> = known.prices
  // a name may end in the day of its version: gpt-5-mini-2025-08-07
  const plain = model.replace(/-(?:\d{8}|\d{4}-\d\d-\d\d)$/, '')
  return given[model] ?? prices[model] ?? prices[plain] ?? (own.has(provider) ? free : null)
}
