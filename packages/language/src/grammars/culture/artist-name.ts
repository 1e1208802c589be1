import type { Grammar } from '../grammar.ts'

/** Names of bands and musicians. */
export const artistName: Grammar = {
  templates: [
    'The {adj} {noun}',
    '{noun} {noun2}',
    '{adj} {noun}',
    '{name} & the {noun}',
    '{name} {last}',
    '{noun2}',
    '{last} Brothers',
    'DJ {name}',
    '{place} {kind}',
    '{name} {last} {kind}',
  ],
  slots: {
    adj: [
      'Velvet',
      'Paper',
      'Electric',
      'Midnight',
      'Hollow',
      'Golden',
      'Northern',
      'Plastic',
      'Wandering',
    ],
    noun: [
      'Foxes',
      'Radios',
      'Lanterns',
      'Sailors',
      'Pilots',
      'Orchards',
      'Shadows',
      'Parrots',
      'Magnets',
    ],
    noun2: ['Parade', 'Theory', 'Avenue', 'Machine', 'Holiday', 'Empire'],
    name: ['Clara', 'Otis', 'Nina', 'Felix', 'Ruby', 'Hank', 'Yara', 'Theo', 'Mavis'],
    last: ['Monroe', 'Delgado', 'Lindqvist', 'Okafor', 'Bellamy', 'Ferris', 'Tanaka', 'Quinn'],
    place: ['Brooklyn', 'Leeds', 'Oslo', 'Havana', 'Detroit'],
    kind: ['Quartet', 'Trio', 'Orchestra', 'Collective', 'Ensemble'],
  },
}
