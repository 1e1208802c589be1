import type { Grammar } from '../grammar.ts'

/** Names of products: `Alderwick Stride Running Shoes`, `Harbor Linen Shirt Dress`. */
export const productName: Grammar = {
  templates: [
    '{=brand} {=series} {=Noun}',
    '{=series} {=Noun}',
    '{=brand} {=Material} {=Noun}',
    '{=series} {=Material} {=Noun}',
    '{=brand} {mark} {=Noun}',
    '{=series} {mark} {=Noun}',
    '{=brand} {=series} {mark} {=Noun}',
    '{=brand} {=series} {=Material} {=Noun}',
    '{=series} {number} {=Noun}',
    '{=brand} {=Noun} {number}',
  ],
  slots: {
    mark: [
      'Classic',
      'Everyday',
      'Essential',
      'Original',
      'Modern',
      'Signature',
      'Select',
      'Basic',
    ],
    number: ['No. 1', 'No. 2', 'No. 3', 'No. 4', 'No. 5', 'No. 7', 'No. 8', 'No. 11', 'No. 12'],
  },
}
