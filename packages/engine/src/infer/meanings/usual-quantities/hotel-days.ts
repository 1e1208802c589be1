import { few, share, skewed, type UsualQuantity } from './usual-quantity.ts'

const day =
  /\b(daily occupancy|occupancy|daily performance|night audit|daily (stat|statistic|revenue|metric)|property performance)\b/

/** What hotels report by the day, and what guests bring. */
export const hotelDaysQuantities: readonly UsualQuantity[] = [
  {
    name: /^(occupancy|occupancy (rate|percent))$/,
    schema: /\b(hotel|room|reservation|resort|property)\b/,
    table: day,
    size: share(0.71, 0.14),
  },
  {
    name: /^(adr|average daily rate|average room rate)( usd)?$/,
    size: skewed(148, 0.3, [58, 640], 2),
  },
  { name: /^(revpar|revenue per available room)( usd)?$/, size: skewed(104, 0.35, [28, 560], 2) },
  {
    name: /^rooms? available$|^available room$/,
    table: day,
    size: few({ 80: 20, 110: 24, 140: 22, 180: 20, 240: 14 }),
  },
  {
    name: /^rooms? (sold|occupied)$|^(sold|occupied) room$/,
    table: day,
    size: skewed(62, 0.12, [30, 80], 0),
  },
  { name: /^rooms? revenue$/, table: day, size: skewed(11_200, 0.5, [1900, 72_000], 2) },
  {
    name: /^(fb|fnb|f and b|food( and)? beverage|restaurant|spa|other|ancillary) revenue$/,
    table: day,
    size: skewed(3100, 0.6, [240, 28_000], 2),
  },
  {
    name: /^(total|booking|reservation|room|stay) (revenue|amount|price|cost|value)$/,
    table: /\b(reservation|booking|stay)$/,
    schema: /\b(guest|room|hotel|resort)\b/,
    size: skewed(470, 0.7, [60, 9800], 2),
  },
  {
    name: /^(lead time|booking window|booking lead time|day in advance)( day)?$/,
    table: /\b(reservation|booking)$/,
    size: skewed(24, 1, [0, 340], 0),
  },
  {
    name: /^minute (spent|taken)$|^cleaning minute$/,
    table: /\b(housekeeping|housekeeping task|cleaning)\b/,
    size: skewed(31, 0.35, [8, 110], 0),
  },
  {
    name: /^star rating$|^stars?$/,
    table: /\b(hotel|property|resort)$/,
    size: few({ 3: 34, 4: 44, 5: 16, 2: 6 }),
  },
]
