import { parseAmount } from './parse-amount.ts'

/** `--rows 1000` for all tables and `--rows Order=50` for one, in any number. */
export interface GivenRows {
  readonly rows?: number | string
  readonly tableRows: Readonly<Record<string, number | string>>
}

export function parseRows(texts: readonly string[]): GivenRows {
  // a table's name may hold the sign too
  const split = texts.map((text) => ({ text, at: text.lastIndexOf('=') }))
  const all = split.findLast(({ at }) => at < 1)
  const single = split
    .filter(({ at }) => at >= 1)
    .map(({ text, at }) => [text.slice(0, at), parseAmount(text.slice(at + 1))])
  return {
    ...(all ? { rows: parseAmount(all.text) } : {}),
    tableRows: Object.fromEntries(single),
  }
}
