import type { Grammar } from '../grammar.ts'

/** Names of products: `Alderwick Stride Running Shoes`, `Quiet Aluminum Laptop Stand`. */
export const productName: Grammar = {
  templates: [
    '{=brand} {=adjective} {=noun}',
    '{=brand} {=series} {=noun}',
    '{=brand} {=series} {=adjective} {=noun}',
    '{=adjective} {=noun} {mark}',
    '{=series} {=noun}',
    '{=series} {=adjective} {=noun}',
    '{=adjective} {=material} {=noun}',
    '{=brand} {=material} {=noun}',
    '{=brand} {=noun} {mark}',
    '{=series} {mark} {=noun}',
    '{=brand} {=adjective} {=noun} {mark}',
    '{=series} {=material} {=noun}',
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
