import { quoteText } from '@worldloom/runner'

export { quoteName, quoteText } from '@worldloom/runner'

/** A cell, which is known by its text or has none. */
export function quoteValue(value: string | null): string {
  return value === null ? 'NULL' : quoteText(value)
}
