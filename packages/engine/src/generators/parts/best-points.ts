/** The most points that are given where a column holds so many at most: 5 where it does not say. */
export function bestPoints(maximum: number | null): number {
  if (maximum === null || maximum <= 5 || maximum > 100) return 5
  return maximum <= 10 ? 10 : 100
}
