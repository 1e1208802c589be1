/** People that a short text speaks of. */
export const givenNames: readonly string[] = [
  'Anna',
  'Tom',
  'Priya',
  'Marek',
  'Luis',
  'Sophie',
  'Ben',
  'Nadia',
  'Chris',
  'Yuki',
  'Ola',
  'Rita',
  'Jonas',
  'Claire',
  'Omar',
  'Kate',
]
