import type { Grammar } from '../grammar.ts'

/** Titles of albums. */
export const albumTitle: Grammar = {
  templates: [
    '{noun}',
    '{adj} {noun}',
    'The {noun} Sessions',
    '{noun} & {noun2}',
    'Live in {place}',
    '{placeCap}',
    '{adj} {noun2}',
    'Greatest Hits',
    '{noun} of {noun2}',
    'Songs for {place}',
    'The {adj} Album',
    'After {noun}',
    '{noun} Season',
    'Volume {num}',
    '{adj} Hours',
  ],
  slots: {
    noun: [
      'Echoes',
      'Paper Moons',
      'Afterglow',
      'Gravity',
      'Homecoming',
      'Static',
      'Northern Lights',
      'Carousel',
      'Undertow',
      'Wildflowers',
      'Satellites',
      'Monument',
    ],
    noun2: ['Dust', 'Honey', 'Neon', 'Silence', 'Salt', 'Thunder'],
    adj: ['Broken', 'Quiet', 'Blue', 'Restless', 'Velvet', 'Silver', 'Long', 'Slow'],
    place: ['Berlin', 'Nashville', 'the Basement', 'Montreal', 'Lisbon', 'an Empty Room'],
    num: ['I', 'II', 'III', '4'],
    placeCap: ['Berlin', 'Nashville', 'The Basement', 'Montreal', 'Lisbon', 'An Empty Room'],
  },
}
