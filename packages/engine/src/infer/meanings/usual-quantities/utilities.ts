import { bell, few, skewed, type UsualQuantity } from './usual-quantity.ts'

const bill = /\b(bill|billing|invoice|usage|statement)$/
const plant = /\b(shift|oee|work center|machine|telemetry|sensor|device|reading|line)\b/
const weather = /\b(weather|climate|observation)\b/
const soil = /\b(plot|field|soil|sample|parcel|water)\b/

/** What suppliers of power, factories and farms measure. */
export const utilitiesQuantities: readonly UsualQuantity[] = [
  {
    name: /^((total|billed) )?kwh( used)?$|^(usage|consumption) kwh$/,
    table: bill,
    size: skewed(690, 0.5, [80, 4200], 1),
  },
  {
    name: /^rate per kwh$|^(price|cost|tariff) per kwh$/,
    size: bell(0.164, 0.035, [0.09, 0.36], 4),
  },
  { name: /^billing day$/, size: few({ 30: 44, 31: 32, 29: 14, 32: 10 }) },
  {
    name: /^(delivery|distribution|transmission) charge$/,
    table: bill,
    size: skewed(36, 0.4, [9, 190], 2),
  },
  { name: /^on peak kwh$/, size: skewed(210, 0.5, [20, 1400], 1) },
  { name: /^(off|mid) peak kwh$/, size: skewed(380, 0.5, [40, 2400], 1) },
  { name: /^(previous|prior|last) (meter )?reading$/, size: skewed(14_200, 0.8, [300, 88_000], 0) },
  { name: /^(panel|module) count$/, size: skewed(22, 0.35, [8, 64], 0) },
  { name: /^(panel|module) (watt|wattage)$/, size: few({ 370: 24, 400: 40, 410: 22, 440: 14 }) },
  { name: /^tilt( degree| angle)?$/, size: bell(27, 6, [10, 45], 0) },
  { name: /^azimuth( degree)?$/, size: few({ 180: 52, 165: 12, 195: 12, 135: 10, 225: 14 }) },
  { name: /^inverter efficiency$/, size: bell(0.967, 0.008, [0.94, 0.985], 3) },
  { name: /^minimum (kw|demand|load)$/, size: skewed(780, 0.4, [120, 4200], 1) },
  { name: /^(maximum|peak) (kw|demand|load)$/, size: skewed(2400, 0.5, [300, 12_000], 1) },
  {
    name: /^voltage( [abc])?$|^line voltage$/,
    schema: /\b(meter|feeder|tariff|bill)\b/,
    size: bell(240, 2.4, [228, 252], 1),
  },
  {
    name: /^(grid )?frequency( hz)?$/,
    schema: /\b(meter|feeder|tariff|grid)\b/,
    size: bell(60, 0.02, [59.9, 60.1], 2),
  },
  {
    name: /^(planned|scheduled)( production)?( time)? minute$/,
    table: plant,
    size: few({ 480: 62, 450: 20, 510: 8, 420: 10 }),
  },
  { name: /^ideal cycle( time)?( second)?$/, size: skewed(34, 0.5, [6, 180], 1) },
  { name: /^shift per day$/, size: few({ 1: 22, 2: 44, 3: 34 }) },
  { name: /^capacity hour$/, size: few({ 8: 30, 16: 42, 24: 28 }) },
  { name: /^vibration( rm| rms)?( mm s)?$/, size: skewed(2.3, 0.5, [0.2, 14], 3) },
  { name: /^current( a| amp| ampere)$/, table: plant, size: skewed(7.5, 0.6, [0.3, 48], 2) },
  { name: /^voltage( v| volt)?$/, table: plant, size: few({ 230: 60, 400: 26, 24: 14 }) },
  { name: /^(rssi|signal strength|rsrp)( dbm)?$/, size: bell(-74, 11, [-112, -41], 0) },
  { name: /^lot size$|^batch size$/, size: few({ 200: 16, 500: 36, 1000: 30, 2000: 18 }) },
  { name: /^(arable|cropland|tilled) (ha|hectare)$/, size: skewed(84, 0.8, [4, 900], 1) },
  {
    name: /^(pasture|grassland|forest|woodland|orchard|vineyard) (ha|hectare)$/,
    size: skewed(21, 0.9, [0.5, 280], 1),
  },
  {
    name: /^(area (harvested|planted)|(harvested|planted) area) (ha|hectare)$/,
    size: skewed(14, 0.8, [0.6, 130], 1),
  },
  { name: /^yield ((t|tonne|ton) )?per (ha|hectare)$/, size: skewed(6.1, 0.35, [1.3, 14], 2) },
  { name: /^price per (t|tonne|ton)$/, size: skewed(212, 0.3, [110, 560], 2) },
  { name: /^(soil )?ph$|^phone$|^soil phone$/, table: soil, size: bell(6.6, 0.5, [5, 8.2], 1) },
  { name: /^organic matter( percent)?$/, size: bell(3.1, 1, [0.7, 8], 2) },
  { name: /^minimum temperature( c)?$/, table: weather, size: bell(8, 6, [-14, 24], 1) },
  { name: /^maximum temperature( c)?$/, table: weather, size: bell(19, 7, [-4, 39], 1) },
  { name: /^wind direction( deg| degree)?$/, size: bell(210, 90, [0, 359], 0) },
  { name: /^wind speed m ?s$/, size: skewed(3.6, 0.5, [0.2, 19], 1) },
  { name: /^morning (l|liter|milk)$/, size: bell(13.8, 2.9, [5, 25], 1) },
  { name: /^evening (l|liter|milk)$/, size: bell(11.2, 2.5, [4, 21], 1) },
  {
    name: /^(input|seed|fertilizer|material) cost$/,
    table: /\b(yield|harvest|season|crop)\b/,
    size: skewed(7400, 0.7, [400, 90_000], 2),
  },
  {
    name: /^labor cost$/,
    table: /\b(yield|harvest|season|crop)\b/,
    size: skewed(3100, 0.7, [180, 42_000], 2),
  },
]
