import { bell, few, share, skewed, type UsualQuantity } from './usual-quantity.ts'

const machines =
  /\b(machine|equipment|production|production run|plant|sensor|asset|motor|pump|turbine)\b/
const beside = /^(oee|availability|performance|quality|performance rate|quality rate)$/
const sensor =
  /\b(sensor reading|sensor|reading|telemetry|machine reading|iot reading|measurement)$/

/** What factories and power plants measure. */
export const factoriesQuantities: readonly UsualQuantity[] = [
  { name: /^(oee|overall equipment effectiveness)( (percent|score))?$/, size: share(0.72, 0.09) },
  { name: /^availability( (percent|rate))?$/, neighbor: beside, size: share(0.89, 0.05) },
  { name: /^performance( (percent|rate))?$/, neighbor: beside, size: share(0.85, 0.07) },
  { name: /^quality( (percent|rate))?$/, neighbor: beside, size: share(0.97, 0.015) },
  {
    name: /^(yield|first pass yield|fpy|uptime|utili[sz]ation)( (percent|rate))$/,
    schema: machines,
    size: share(0.93, 0.04),
  },
  {
    name: /^vibration( (mm s|mm|rms|velocity|level))*( s)?$/,
    size: skewed(2.4, 0.5, [0.2, 18], 2),
  },
  {
    name: /^temperature( (c|celsius))?$/,
    table: sensor,
    schema: /\b(machine|motor|pump|turbine|production line|production run)\b/,
    size: bell(64, 9, [21, 118], 1),
  },
  {
    name: /^temperature (f|fahrenheit)$/,
    table: sensor,
    schema: /\b(machine|motor|pump|turbine)\b/,
    size: bell(147, 16, [70, 245], 1),
  },
  {
    name: /^pressure( (bar))?$/,
    table: sensor,
    schema: machines,
    size: bell(6.2, 0.8, [1.2, 10.5], 2),
  },
  { name: /^pressure psi$/, table: sensor, size: bell(90, 12, [18, 152], 1) },
  {
    name: /^humidity( percent)?$/,
    table: /\b(reading|sensor|weather|telemetry|measurement)\b/,
    size: bell(48, 11, [14, 94], 1),
  },
  {
    name: /^((rated|motor|spindle) )?(speed )?rpm$|^(rated )?speed rpm$/,
    size: skewed(1480, 0.2, [600, 3600], 0, 10),
  },
  {
    name: /^(power|energy|load)( (kw|draw|consumption))?$/,
    table: sensor,
    schema: machines,
    size: bell(42, 13, [3, 110], 1),
  },
  {
    name: /^(planned|target|scheduled) (unit|quantity|output)$/,
    table: /\b(production|production run|run|batch|shift)\b/,
    size: few({ 400: 16, 500: 28, 600: 20, 800: 20, 1000: 16 }),
  },
  {
    name: /^(produced|actual|good|output|completed) (unit|quantity)$|^units? produced$/,
    table: /\b(production|production run|run|batch|shift)\b/,
    size: skewed(420, 0.16, [180, 980], 0),
  },
  {
    name: /^(scrap|scrapped|defective|rejected|rework) (unit|quantity|count)$|^units? scrapped$/,
    size: skewed(7, 0.8, [0, 68], 0),
  },
  { name: /^cycle time( (second|sec))?$/, size: skewed(38, 0.5, [4, 420], 1) },
  {
    name: /^(downtime|down time|stop|outage|stoppage)( duration)? (minute|min)$|^duration minute$/,
    table: /\b(down ?time|stoppage|downtime event|down time event|machine stop)\b/,
    size: skewed(34, 0.9, [2, 960], 0),
  },
  {
    name: /^(cost impact|lost revenue|downtime cost|down time cost|production loss)( (usd|amount))?$/,
    size: skewed(3800, 0.9, [120, 96_000], 2),
  },
  {
    name: /^part cost$/,
    table: /\b(maintenance|work order|maintenance order|repair)\b/,
    size: skewed(210, 1, [0, 14_000], 2),
  },
  {
    name: /^(total cost|cost)$/,
    table: /\b(maintenance|maintenance order)\b/,
    size: skewed(620, 0.9, [60, 26_000], 2),
  },
  {
    name: /^square (meter|metre|foot|feet)$|^(floor )?area( (m 2|sqm|sqft))?$/,
    table: /\b(plant|factory|warehouse|facility|distribution center)$/,
    size: skewed(14_500, 0.7, [1800, 120_000], 0, 100),
  },
  // power plants and grids
  {
    name: /^(installed |nameplate |rated )?capacity (mw|megawatt)$/,
    size: skewed(140, 0.9, [5, 1400], 1),
  },
  {
    name: /^(generated|generation|output|production|net generation)( energy)? (mwh|megawatt hour)$/,
    size: skewed(1250, 0.8, [20, 26_000], 1),
  },
  {
    name: /^(curtailment|curtailed)( energy)? (mwh|megawatt hour)$/,
    size: skewed(9, 1.2, [0, 640], 1),
  },
  { name: /^capacity factor( percent)?$/, size: share(0.42, 0.16) },
  { name: /^power factor$/, size: bell(0.94, 0.03, [0.72, 1], 3) },
  {
    name: /^(peak |maximum )?demand( kw)?$/,
    schema: /\b(meter|tariff|utility)\b/,
    size: skewed(6.4, 0.7, [0.6, 240], 2),
  },
  { name: /^demand charge$/, size: skewed(38, 0.8, [0, 2200], 2) },
  { name: /^(saidi|saifi|caidi)( minute)?$/, size: skewed(2.1, 0.8, [0.05, 48], 2) },
  {
    name: /^(co 2|company 2|carbon|co2|carbon dioxide|emission)( emission)?( (tonne|ton|t))$/,
    size: skewed(310, 1, [2, 8800], 1),
  },
]
