import { bell, few, skewed, type UsualQuantity } from './usual-quantity.ts'

const farm = /\b(farm|planting|herd|livestock|grain contract|milk record|crop)\b/
const milk = /\b(milk|milking)\b/

/** What farms weigh, measure and count. */
export const farmsQuantities: readonly UsualQuantity[] = [
  {
    name: /^(total )?(acre|acreage)$/,
    table: /\b(farm|ranch)$/,
    size: skewed(480, 0.8, [20, 9000], 1),
  },
  {
    name: /^acre( planted| harvested)?$|^acreage$/,
    schema: farm,
    size: skewed(62, 0.6, [3, 640], 1),
  },
  { name: /^slope( percent| pct| %)?$/, size: skewed(2.4, 0.7, [0, 18], 1) },
  { name: /^(soil )?ph( value| level)?$/, schema: farm, size: bell(6.5, 0.4, [5.2, 8.1], 1) },
  { name: /^moisture( percent| content)?$/, schema: farm, size: bell(15.2, 1.9, [9.5, 24], 1) },
  { name: /^test weight( lb)?$/, schema: farm, size: bell(57.5, 1.6, [51, 62], 1) },
  { name: /^dockage( percent)?$/, schema: farm, size: skewed(0.7, 0.7, [0, 5], 1) },
  {
    name: /^bushel( delivered| sold| harvested)?$|^quantity bushel$/,
    schema: farm,
    size: skewed(6800, 0.7, [200, 90_000], 0, 100),
  },
  { name: /^price per bushel$|^bushel price$/, size: skewed(5.2, 0.35, [3.1, 15.5], 2) },
  { name: /^basis$/, schema: farm, size: bell(-0.28, 0.16, [-0.9, 0.4], 2) },
  {
    name: /^wind speed( mile per hour| mph| m p h)?$/,
    schema: farm,
    size: bell(6.5, 2.4, [1, 15], 1),
  },
  { name: /^(re ?entry|rei)( hour| interval)?$/, size: few({ 4: 20, 12: 42, 24: 22, 48: 16 }) },
  { name: /^day to maturity$|^maturity day$/, schema: farm, size: bell(105, 14, [60, 160], 0) },
  {
    name: /^(milk )?(yield|volume|amount|quantity)( liter| litre| kg| kilogram)?$/,
    table: milk,
    size: bell(14.5, 3.6, [3, 28], 1),
  },
  { name: /^(milk )?fat( percent)?$/, table: milk, size: bell(3.9, 0.35, [2.8, 5.6], 2) },
  { name: /^(milk )?protein( percent)?$/, table: milk, size: bell(3.25, 0.2, [2.6, 4.1], 2) },
  {
    name: /^somatic cell( count)?$|^scc$/,
    size: skewed(160_000, 0.7, [15_000, 2_400_000], 0, 1000),
  },
  {
    name: /^withdrawal( day| period)?$/,
    schema: farm,
    size: few({ 0: 10, 3: 22, 4: 18, 7: 16, 14: 14, 21: 8, 28: 12 }),
  },
  {
    name: /^dose( ml| milliliter| millilitre)?$/,
    schema: farm,
    size: skewed(14, 0.7, [1, 120], 1, 0.5),
  },
  {
    name: /^gross weight( lb| pound)?$/,
    schema: farm,
    size: skewed(76_000, 0.06, [60_000, 84_000], 0, 20),
  },
  {
    name: /^tare( weight)?( lb| pound)?$/,
    schema: farm,
    table: /\b(delivery|ticket|load)\b/,
    size: skewed(26_500, 0.05, [22_000, 31_000], 0, 20),
  },
  {
    name: /^net( weight)?( lb| pound)?$/,
    schema: farm,
    table: /\b(delivery|ticket|load)\b/,
    size: skewed(50_500, 0.08, [30_000, 56_000], 0, 20),
  },
  {
    name: /^(total |area |field |farm )?(hectare|ha)$|^area hectare$/,
    table: /\bfarm$/,
    size: skewed(160, 0.9, [8, 4200], 1),
  },
  {
    name: /^(total |area |field |planted )?(hectare|ha)$/,
    table: /\b(field|plot|parcel|planting|crop)$/,
    size: skewed(18, 0.7, [0.8, 160], 1),
  },
  {
    name: /^(soil )?(ph|phone)$/,
    table: /\b(field|soil|plot|soil test|soil sample|sensor)\b/,
    schema: /\b(crop|harvest|farm|soil)\b/,
    size: bell(6.5, 0.5, [4.6, 8.4], 1),
  },
  {
    name: /^(soil moisture|vwc|moisture)( percent)?$/,
    table: /\b(sensor|reading|soil|sensor reading)\b/,
    size: bell(27, 7, [6, 52], 1),
  },
  {
    name: /^(moisture|moisture content|grain moisture)( percent)?$/,
    table: /\b(harvest|yield|delivery|grain)\b/,
    size: bell(14.5, 1.6, [9.5, 22], 1),
  },
  { name: /^(ndvi|evi|vegetation index)$/, size: bell(0.62, 0.16, [0.08, 0.93], 3) },
  { name: /^solar radiation( w m 2)?$/, size: skewed(310, 0.7, [0, 1080], 0) },
  {
    name: /^yield (per|a) (hectare|ha)$|^(tonne|ton) per (hectare|ha)$/,
    size: skewed(6.8, 0.4, [0.8, 14.5], 2),
  },
  {
    name: /^yield( (tonne|ton|t))?$|^(harvested|total) (tonne|ton)$/,
    table: /\b(harvest|yield)$/,
    size: skewed(118, 0.7, [4, 1900], 1),
  },
  {
    name: /^price per (tonne|ton)$/,
    schema: /\b(crop|harvest|farm)\b/,
    size: skewed(228, 0.35, [60, 720], 2),
  },
  {
    name: /^(cost|price) per (hectare|ha)$/,
    schema: /\b(crop|harvest|farm)\b/,
    size: skewed(46, 0.5, [6, 320], 2),
  },
  {
    name: /^(application |dose |spray )?(rate|dose|dosage)$/,
    table: /\b(treatment|spraying|application|spray)$/,
    schema: /\b(crop|harvest|farm)\b/,
    size: skewed(2.4, 0.7, [0.1, 36], 2),
  },
  {
    name: /^(weight|live weight|body weight)( kg| kilogram)?$/,
    table: /\banimal$/,
    schema: milk,
    size: skewed(540, 0.25, [60, 950], 1),
  },
]
