import { number, text } from '../fits.ts'
import type { MeaningEntry } from '../meaning.ts'

/** Meals and places that serve them. */
export const foodMeanings: readonly MeaningEntry[] = [
  { name: 'food.dish-name', fits: text, description: 'A meal.' },
  { name: 'food.cuisine', fits: text, description: 'A kitchen.' },
  { name: 'food.restaurant-name', fits: text, description: 'A restaurant.' },
  { name: 'food.ingredient', fits: text, description: 'What goes into a meal.' },
  { name: 'food.calories', fits: number, description: 'How nourishing a meal is.' },
]
