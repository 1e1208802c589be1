import type { Grammar } from '../grammar.ts'

/** Names of products: `Alderwick Stride Running Shoes`, `Quiet Aluminum Laptop Stand`. */
export const productName: Grammar = {
  templates: [
    '{=brand} {=adjective} {=Noun}',
    '{=brand} {=series} {=Noun}',
    '{=brand} {=series} {=adjective} {=Noun}',
    '{=adjective} {=Noun} {mark}',
    '{=series} {=Noun}',
    '{=series} {=adjective} {=Noun}',
    '{=adjective} {=Material} {=Noun}',
    '{=brand} {=Material} {=Noun}',
    '{=brand} {=Noun} {mark}',
    '{=series} {mark} {=Noun}',
    '{=brand} {=adjective} {=Noun} {mark}',
    '{=series} {=Material} {=Noun}',
  ],
  slots: {
    mark: [
      'II',
      'Plus',
      'Mini',
      'Lite',
      '2.0',
      'Classic',
      'X',
      'Select',
      '100',
      '200',
      'Original',
      'Max',
    ],
  },
}
