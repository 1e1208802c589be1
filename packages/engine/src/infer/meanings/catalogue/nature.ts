import { text } from '../fits.ts'
import type { MeaningEntry } from '../meaning.ts'

/** Animals and plants. */
export const natureMeanings: readonly MeaningEntry[] = [
  { name: 'nature.species', fits: text, description: 'A kind of animal or plant.' },
  { name: 'nature.pet-name', fits: text, description: 'What an animal is called.' },
]
