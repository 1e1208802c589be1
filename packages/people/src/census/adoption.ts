/** How early people take up what is new: the shares of Rogers, Diffusion of Innovations (1962). */
export const adoption: readonly { readonly name: string; readonly share: number }[] = [
  { name: 'innovator', share: 0.025 },
  { name: 'early adopter', share: 0.135 },
  { name: 'early majority', share: 0.34 },
  { name: 'late majority', share: 0.34 },
  { name: 'laggard', share: 0.16 },
]
