import { few, skewed, type UsualQuantity, type UsualSize } from './usual-quantity.ts'

const lodging = /\b(hotel|room type|reservation|hostel|resort)\b/
const kind = { name: /^(name|type|room type|title|category)( name)?$/ }

/** How many and how much by the kind of room, the smallest first. */
function byKind(
  single: UsualSize,
  double: UsualSize,
  deluxe: UsualSize,
  family: UsualSize,
  suite: UsualSize,
): NonNullable<UsualQuantity['goesWith']> {
  return {
    column: kind,
    sizes: [
      [/suite|penthouse/, suite],
      [/family|apartment|triple|quad/, family],
      [/deluxe|king|superior|junior/, deluxe],
      [/single|dorm/, single],
      [/double|twin|queen|standard|studio/, double],
    ],
  }
}

/** What is told of rooms goes with their kind. */
export const lodgingQuantities: readonly UsualQuantity[] = [
  {
    name: /^(base|nightly|night|room|daily|standard|rack) (price|rate)$|^(price|rate)( per night)?$/,
    table: /\b(room type|room category)$/,
    schema: lodging,
    size: skewed(129, 0.4, [42, 890], 2, 1),
    goesWith: byKind(
      skewed(79, 0.12, [55, 110], 2, 1),
      skewed(119, 0.12, [90, 160], 2, 1),
      skewed(169, 0.12, [130, 230], 2, 1),
      skewed(189, 0.12, [150, 260], 2, 1),
      skewed(289, 0.2, [220, 620], 2, 1),
    ),
  },
  {
    name: /^(maximum|max) (guest|occupancy|adult|people|person)$|^sleeps?$|^accommodates?$|^(guest|room)? ?capacity$/,
    table: /\b(room type|room category)$/,
    size: few({ 2: 48, 3: 15, 4: 24, 1: 7, 5: 2, 6: 4 }),
    goesWith: byKind(
      few({ 1: 1 }),
      few({ 2: 1 }),
      few({ 2: 3, 3: 1 }),
      few({ 4: 3, 5: 1 }),
      few({ 2: 2, 3: 1, 4: 2 }),
    ),
  },
  {
    name: /^((size|area|space|surface|living area|floor area|floor space) )?(sqm|square meter|square metre|m 2|m²)$|^(living|floor|net|usable) area$/,
    table: /\b(room type|room category)$/,
    size: skewed(26, 0.35, [12, 110], 0),
    goesWith: byKind(
      skewed(15, 0.1, [12, 19], 0),
      skewed(22, 0.1, [18, 28], 0),
      skewed(29, 0.1, [24, 38], 0),
      skewed(36, 0.12, [28, 50], 0),
      skewed(52, 0.2, [38, 110], 0),
    ),
  },
  {
    name: /^(price|unit price|cost|rate|charge|fee)$/,
    table: /^(hotel |guest |extra |additional )?(service|extra|amenity)$/,
    schema: /\b(hotel|room type|hostel|resort)\b/,
    size: few({
      5: 5,
      8: 6,
      9.5: 4,
      10: 8,
      12: 10,
      15: 16,
      18: 8,
      20: 12,
      25: 12,
      30: 8,
      35: 5,
      45: 5,
      60: 3,
    }),
    goesWith: {
      column: { name: /^(name|title|service|service name|description)$/ },
      sizes: [
        [/spa|massage|treatment|tour/, few({ 45: 2, 60: 4, 75: 4, 90: 3, 110: 1 })],
        [/transfer|shuttle|taxi/, few({ 25: 2, 35: 4, 45: 3, 60: 1 })],
        [/breakfast|buffet/, few({ 12: 2, 14.5: 3, 18: 4, 22: 2 })],
        [/minibar|water|coffee/, few({ 3: 2, 4.5: 3, 6: 3 })],
        [/dinner|half board/, few({ 28: 2, 34: 3, 42: 2 })],
      ],
    },
  },
]
