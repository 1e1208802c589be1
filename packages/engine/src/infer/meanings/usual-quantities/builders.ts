import { bell, few, skewed, type UsualQuantity } from './usual-quantity.ts'

const building =
  /\b(subcontractor|subcontract|change order|cost code|daily report|pay application|construction|jobsite)\b/
const machine = /\b(equipment|machine|machinery|tractor|plant)$/

/** What builders agree on and count, and what machines cost. */
export const buildersQuantities: readonly UsualQuantity[] = [
  {
    name: /^(original |revised )?contract (value|amount|sum|price)$/,
    schema: building,
    size: skewed(1_450_000, 1, [38_000, 62_000_000], 2, 100),
  },
  {
    name: /^(amount|value|contract (value|amount))$/,
    table: /\bsubcontract$/,
    size: skewed(92_000, 0.9, [4500, 4_200_000], 2, 50),
  },
  {
    name: /^(amount|value|cost)( change)?$/,
    table: /\bchange order$/,
    size: skewed(7400, 1, [-12_000, 260_000], 2, 5),
  },
  {
    name: /^(original|initial) (budget|estimate)$/,
    schema: building,
    size: skewed(84_000, 0.9, [2500, 3_800_000], 2, 100),
  },
  {
    name: /^(approved )?(budget )?change( amount)?$/,
    table: /\bbudget\b/,
    schema: building,
    size: few({ 0: 52, 1200: 10, 2750: 8, 4800: 8, 9600: 6, 18500: 4, '-1500': 6, '-3200': 6 }),
  },
  {
    name: /^(committed|actual|forecast) (cost|amount)$|^cost to date$/,
    table: /\bbudget\b/,
    schema: building,
    size: skewed(61_000, 0.9, [900, 3_500_000], 2),
  },
  {
    name: /^(work completed|completed work|previous (payment|certificate)|material stored)s?$/,
    schema: building,
    size: skewed(148_000, 0.8, [4000, 6_000_000], 2, 50),
  },
  {
    name: /^(retainage|retention)( percent| rate)?$/,
    schema: building,
    table: /\b(project|subcontract|contract)$/,
    size: few({ 5: 42, 10: 52, 7.5: 6 }),
  },
  {
    name: /^day (added|extended|granted)$|^(added|extension) day$/,
    schema: building,
    size: few({ 0: 52, 1: 8, 2: 10, 3: 9, 5: 10, 7: 5, 10: 4, 14: 2 }),
  },
  {
    name: /^(gross |floor |building )*area( square foot| sqft| sq ft| sf)$/,
    schema: building,
    size: skewed(21_000, 0.9, [900, 420_000], 0, 10),
  },
  {
    name: /^(crew|worker|headcount|manpower)( count| size)?$/,
    table: /\b(report|log|diary)$/,
    size: skewed(14, 0.6, [2, 120], 0),
  },
  {
    name: /^(safety )?(incident|accident|injury)( count)?$/,
    table: /\b(report|log|diary)$/,
    size: few({ 0: 96, 1: 4 }),
  },
  {
    name: /^(permit |application )?fee$/,
    table: /\bpermit$/,
    size: skewed(640, 0.8, [45, 18_000], 2, 5),
  },
  {
    name: /^(regular|normal|straight)( time)? hour$/,
    size: few({ 8: 72, 10: 8, 6: 8, 4: 8, 7: 4 }),
  },
  {
    name: /^over ?time( hour)?$/,
    table: /\b(timesheet|time|shift|attendance|work)\b/,
    size: few({ 0: 78, 1: 8, 2: 10, 4: 4 }),
  },
  {
    name: /^(purchase|acquisition|original|list) (price|cost|value)$|^(price|cost)$/,
    table: machine,
    schema: /\b(equipment|machine|machinery)\b/,
    size: skewed(64_000, 0.8, [2400, 780_000], 2, 100),
  },
  {
    name: /^(hour|engine hour|operating hour|running hour|hour meter|meter hour)( reading)?$/,
    table: machine,
    size: skewed(2900, 0.8, [12, 19_000], 0),
  },
  {
    name: /^hour used$|^used hour$/,
    table: /\b(equipment|machine)\b/,
    size: bell(46, 22, [4, 160], 1),
  },
]
