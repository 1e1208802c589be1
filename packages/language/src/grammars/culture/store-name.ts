import type { Grammar } from '../grammar.ts'

/** Names of shops. */
export const storeName: Grammar = {
  templates: [
    '{place} {kind}',
    '{=company} {place}',
    '{place} Street {kind}',
    'The {adj} {thing}',
    '{adj} {thing} {kind}',
    '{thing} & {thing2}',
    '{kind} at {place}',
    '{place} Outlet',
  ],
  slots: {
    place: [
      'Downtown',
      'Riverside',
      'Northgate',
      'Lakeview',
      'Old Town',
      'Harbor',
      'Westfield',
      'Market',
      'Union',
      'Park',
      'Station',
      'Hillside',
    ],
    kind: ['Store', 'Market', 'Shop', 'Center', 'Gallery', 'Boutique', 'Corner'],
    adj: ['Little', 'Green', 'Golden', 'Corner', 'Village', 'Blue', 'Friendly'],
    thing: ['Basket', 'Lantern', 'Barn', 'Bicycle', 'Pantry', 'Bookshelf', 'Anchor', 'Teapot'],
    thing2: ['Thread', 'Grain', 'Spoon', 'Oak', 'Thyme', 'Needle'],
  },
}
