import type { DictionarySource } from './dictionary-source.ts'

/** Words of animals. Each value with how often it is drawn. */
export const natureWords: DictionarySource = {
  'nature.species': {
    values: ['Dog', 'Cat', 'Rabbit', 'Hamster', 'Bird', 'Fish', 'Guinea pig', 'Turtle'],
    weights: [34, 32, 7, 6, 8, 7, 4, 2],
  },
  'nature.pet-name': {
    values: [
      'Bella',
      'Max',
      'Luna',
      'Charlie',
      'Milo',
      'Coco',
      'Daisy',
      'Rocky',
      'Lucy',
      'Simba',
      'Leo',
      'Nala',
      'Oscar',
      'Ruby',
      'Felix',
    ],
    weights: [9, 8, 9, 8, 6, 6, 6, 6, 6, 5, 5, 5, 4, 4, 4],
  },
}
