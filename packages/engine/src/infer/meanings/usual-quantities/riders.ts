import { bell, few, share, skewed, type UsualQuantity } from './usual-quantity.ts'

const lines = /\b(route|trip|station|stop|fare|transit|flight|ridership)\b/
const planes = /\b(flight|aircraft|airport|airline)\b/

/** What public transport and airlines count. */
export const ridersQuantities: readonly UsualQuantity[] = [
  { name: /^load factor( percent)?$|^seat load factor$/, size: share(0.82, 0.09) },
  {
    name: /^(occupancy|load)( (percent|rate|level))?$/,
    table: /\b(trip|run|vehicle trip|journey)$/,
    size: share(0.46, 0.2),
  },
  { name: /^(on time|punctuality)( (percent|rate|performance))$/, size: share(0.86, 0.06) },
  { name: /^route length( (km|kilometer|mile))?$/, size: skewed(13, 0.45, [2.4, 58], 1) },
  {
    name: /^(average |avg |mean )?(daily )?(ridership|rider|boarding)( count)?$/,
    schema: lines,
    size: skewed(7400, 0.9, [320, 140_000], 0, 10),
  },
  {
    name: /^(headway|frequency|service interval)( (minute|min))?$/,
    table: /\b(route|line|service)\b/,
    schema: lines,
    size: few({ 5: 10, 6: 8, 8: 10, 10: 24, 12: 14, 15: 20, 20: 9, 30: 5 }),
  },
  {
    name: /^platform( count)?$|^(number|count) of platform$/,
    table: /\bstation$/,
    size: few({ 1: 14, 2: 58, 3: 8, 4: 14, 6: 6 }),
  },
  {
    name: /^(passenger|rider|boarding|passenger count)s?( (boarded|count|on|carried))?$|^boardings?$/,
    table: /\b(trip|run|vehicle trip|journey)$/,
    schema: lines,
    size: skewed(37, 0.6, [0, 210], 0),
  },
  {
    name: /^(passenger|rider)s? affected$|^affected (passenger|rider)s?$/,
    size: skewed(140, 1, [0, 9200], 0),
  },
  {
    name: /^fare( (amount|paid|charged|value))?$|^amount$/,
    table: /\b(fare tap|tap|fare|fare transaction|ticket sale|ride)$/,
    schema: /\b(station|route|stop|rider)\b/,
    size: few({ 1.5: 16, 2.4: 20, 2.75: 34, 3.2: 18, 4.5: 8, 0: 4 }),
  },
  {
    name: /^delay( (minute|min))?$|^(departure|arrival) delay( (minute|min))?$/,
    table: /\b(trip|run|journey|flight)$/,
    size: skewed(6, 1.1, [0, 240], 0),
  },
  {
    name: /^(ancillary|ancillaries|extra|baggage)( (revenue|amount|fee))$/,
    schema: planes,
    size: few({ 0: 44, 25: 10, 35: 20, 48: 10, 62: 8, 90: 6, 140: 2 }),
  },
  {
    name: /^(checked )?bags?( (count|checked))?$|^baggage count$/,
    schema: planes,
    size: few({ 0: 42, 1: 44, 2: 12, 3: 2 }),
  },
  {
    name: /^(fuel (burn|burned|used|consumption|consumed))( (kg|kilogram))?$/,
    schema: planes,
    size: skewed(6200, 0.7, [900, 98_000], 0),
  },
  { name: /^miles? balance$|^award miles?$/, size: skewed(18_500, 1.3, [0, 940_000], 0) },
  {
    name: /^seats? capacity$|^capacity$/,
    table: /\b(vehicle|bus|train|tram)$/,
    schema: /\b(route|trip|stop|station)\b/,
    size: few({ 38: 14, 60: 28, 85: 26, 110: 20, 180: 12 }),
  },
  {
    name: /^odometer( (km|kilometer|mile|reading))?$/,
    table: /\b(bus|vehicle|tram|train)$/,
    schema: /\b(route|trip|stop|station)\b/,
    size: bell(310_000, 140_000, [2000, 880_000], 0),
  },
]
