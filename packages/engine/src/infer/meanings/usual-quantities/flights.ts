import { bell, few, skewed, type UsualQuantity } from './usual-quantity.ts'

const flights = /\b(flight|aircraft|airport|airline)\b/

/** What airlines count and measure. */
export const flightsQuantities: readonly UsualQuantity[] = [
  {
    name: /^(boarding |departure |arrival )?gate( number)?$/,
    schema: /\b(flight|airport|airline)\b/,
    size: skewed(16, 0.6, [1, 80], 0),
  },
  {
    name: /^(economy|seats?( economy)?|economy seat|seat economy|total seat|seat count|((seat|seating|passenger) )?capacity)$/,
    table: /\b(aircraft|plane)\b/,
    size: few({ 156: 18, 174: 26, 186: 20, 150: 14, 220: 10, 76: 8, 280: 4 }),
    goesWith: {
      column: { name: /^(aircraft )?(model|type|variant)( name)?$/ },
      sizes: [
        [/atr|dash|q400/, few({ 70: 60, 72: 30, 78: 10 })],
        [/crj|e175/, few({ 76: 60, 88: 40 })],
        [/e190|e195|a220/, few({ 98: 40, 104: 40, 120: 20 })],
        [/a319/, few({ 138: 50, 144: 50 })],
        [/a321/, few({ 200: 40, 212: 30, 220: 30 })],
        [/a330|787|767/, few({ 268: 40, 286: 40, 294: 20 })],
        [/a350|777|a340|747|a380/, few({ 316: 40, 334: 30, 350: 30 })],
        [/a320|737/, few({ 174: 40, 180: 40, 186: 20 })],
      ],
    },
  },
  {
    name: /^(business seat|seat business|seat first|first seat|first class seat)$/,
    table: /\b(aircraft|plane)\b/,
    size: few({ 0: 26, 8: 18, 12: 22, 16: 14, 20: 10, 30: 6, 48: 4 }),
  },
  {
    name: /^(maximum )?range( (km|mile|nm))?$/,
    schema: flights,
    size: skewed(6100, 0.4, [1400, 15_700], 0, 50),
  },
  {
    name: /^(cruise|cruising)( speed)?( (kmh|km h|kph|knot))?$|^cruise speed/,
    size: few({ 828: 30, 840: 24, 870: 18, 903: 14, 510: 8, 830: 6 }),
  },
  {
    name: /^(distance|route distance|flight distance)( (km|mile|nm))?$/,
    schema: flights,
    size: skewed(1650, 0.75, [180, 12_800], 0),
  },
  {
    name: /^(duration|flight time|block time|duration minute|block minute)( (minute|min))?$/,
    schema: flights,
    table: /\b(route|flight|leg)\b/,
    size: skewed(145, 0.5, [45, 850], 0, 5),
  },
  {
    name: /^(total )?(flight|flying) hours?$/,
    schema: flights,
    size: skewed(18_500, 0.7, [120, 92_000], 1),
  },
  {
    name: /^weight( kg)?$/,
    table: /\b(bag|baggage|luggage)\b/,
    size: bell(17.5, 4.5, [4, 32], 1),
  },
  {
    name: /^(base|fare|base fare|ticket price|net fare)( amount)?$/,
    schema: flights,
    size: skewed(185, 0.75, [29, 4200], 2),
  },
  {
    name: /^tax(es)?( (amount|total))?$|^(tax|surcharge)(es)? and (fee|charge)s?$/,
    schema: flights,
    table: /\bticket\b/,
    size: skewed(58, 0.45, [12, 480], 2),
  },
]
