import { text } from '../fits.ts'
import type { MeaningEntry } from '../meaning.ts'

/** Text of no known meaning. */
export const textMeanings: readonly MeaningEntry[] = [
  { name: 'text.plain', fits: text, description: 'Words of no known meaning.' },
]
