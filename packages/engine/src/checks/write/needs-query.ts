/**
 * Whether a condition asks other rows by a query of its own, which no aggregate can hold. A text in it that says
 * SELECT is taken for one too: the promise is then left to its full query.
 */
export function needsQuery(condition: string): boolean {
  return /\bSELECT\b/.test(condition)
}
