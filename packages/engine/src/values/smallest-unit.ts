/** The least number above zero that so many decimals write: `0.01` of two. */
export function smallestUnit(scale: number): string {
  return scale <= 0 ? '1' : `0.${'1'.padStart(scale, '0')}`
}
