/**
 * People of a household: United States, one 29 % (Census 2022), two 34.6 % (2024), mean about 2.5 (2023);
 * the larger sizes share the rest so that the mean comes near it.
 */
export const householdSizes: readonly { readonly size: number; readonly share: number }[] = [
  { size: 1, share: 0.29 },
  { size: 2, share: 0.346 },
  { size: 3, share: 0.14 },
  { size: 4, share: 0.13 },
  { size: 5, share: 0.06 },
  { size: 6, share: 0.034 },
]

/** Of people who do not live alone, those with a partner: 47 % of households are married couples (2022). */
export const partnerShare = 0.7

/** How much more or less common a size is at an age than over all: our own estimate, no count. */
export function weighSize(size: number, age: number): number {
  if (size === 1) return age < 30 ? 1.2 : age < 65 ? 0.85 : 1.3
  if (size === 2) return age >= 30 && age < 50 ? 0.7 : 1.1
  return age < 28 ? 0.7 : age < 55 ? 1.6 : 0.35
}
