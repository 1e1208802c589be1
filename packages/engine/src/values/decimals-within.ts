/** Decimals that tell a hundred values of a narrow range apart; none where its bounds lie further from each other. */
export function decimalsWithin(low: number | null, high: number | null): number {
  const range = (high ?? Number.POSITIVE_INFINITY) - (low ?? 0)
  if (low === null || range <= 0 || range >= 0.1) return 0
  const digits = Math.max(0, Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(low + range)))))
  return Math.max(0, Math.min(2 - Math.floor(Math.log10(range)), 12 - digits))
}
