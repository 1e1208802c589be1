/**
 * Ages where a segment says none: United States, 2020 Census (22.1 % below 18, 16.8 % from 65 on, median
 * 38.8), the groups between rounded to half a percent. Each group ends where the next begins.
 */
export const ages: readonly { readonly from: number; readonly share: number }[] = [
  { from: 0, share: 0.221 },
  { from: 18, share: 0.093 },
  { from: 25, share: 0.137 },
  { from: 35, share: 0.129 },
  { from: 45, share: 0.123 },
  { from: 55, share: 0.129 },
  { from: 65, share: 0.1 },
  { from: 75, share: 0.058 },
  { from: 85, share: 0.01 },
]

/** Nobody of the tables is older. */
export const oldest = 95
