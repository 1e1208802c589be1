/** What is left of an amount's name without the smallest unit of money it counts, else null: `amount due cents`. */
export function cutMinorUnit(words: string): string | null {
  return minor.exec(words)?.groups?.['amount'] ?? null
}

const minor = /^(?<amount>.+) (cents?|minor|pence)$/
