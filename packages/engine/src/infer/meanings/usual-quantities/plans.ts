import { bell, few, skewed, type UsualQuantity } from './usual-quantity.ts'

const plan =
  /^((subscription|billing|pricing|current|account) )?(plan|tier|package|plan (name|type|code|tier)|subscription (type|tier|level))$/

/** What follows from the words beside: the price of a plan, what is still held back for a claim, how hot machines may be. */
export const plansQuantities: readonly UsualQuantity[] = [
  {
    name: /^((monthly|plan|subscription|recurring|unit) )?(price|amount|fee|mrr)$|^mrr( amount)?$|^price (monthly|per month)$/,
    table: /\b(subscription|plan|tier|tenant|workspace|subscriber)$/,
    neighbor: plan,
    size: few({ 9: 16, 19: 22, 29: 26, 49: 20, 99: 12, 199: 4 }),
    goesWith: {
      column: { name: plan },
      sizes: [
        [/free|trial/, few({ 0: 1 })],
        [/basic|starter|lite|personal|hobby/, few({ 9: 40, 12: 20, 15: 20, 19: 20 })],
        [/standard|plus|team|growth/, few({ 29: 40, 39: 30, 49: 30 })],
        [/pro|premium|professional/, few({ 49: 30, 59: 20, 79: 30, 99: 20 })],
        [/business/, few({ 99: 50, 149: 30, 199: 20 })],
        [/enterprise|ultimate|unlimited/, few({ 299: 30, 499: 45, 999: 25 })],
      ],
    },
  },
  {
    name: /^((outstanding|current|claim|case|loss) )?reserved?( amount)?$/,
    table: /\bclaim$/,
    neighbor: /\bstatus$/,
    size: skewed(3200, 1.1, [120, 260_000], 2),
    goesWith: {
      column: { name: /\bstatus$/ },
      sizes: [[/closed|settled|denied|rejected|declined|paid|withdrawn/, few({ 0: 1 })]],
    },
  },
  {
    name: /^maximum (operating )?temperature( c| celsius)?$/,
    table: /\b(machine|equipment|motor|engine|furnace|compressor|pump|asset)$/,
    size: bell(92, 18, [55, 180], 0),
  },
]
