import { bell, few, skewed, type UsualQuantity } from './usual-quantity.ts'

const parking = /\b(parking|parking (lot|ticket|slot|spot|session|log)|garage)\b/
const covered = /\b(policy|claim|insurance option|insurance plan)$/
const elections = /\b(election|voter|ballot|candidate)$/

/** What garages, insurers, those who hire cars out and help desks count and charge. */
export const parkingAndCoverQuantities: readonly UsualQuantity[] = [
  {
    name: /^(hourly|hour)( (rate|price|charge|fee))?$|^(rate|price|charge|fee)( per hour)?$/,
    table: /\b(rate|tariff|pricing|price|parking (lot|rate)|lot|garage|zone|spot|slot|space)$/,
    schema: parking,
    size: few({ 2: 20, 2.5: 16, 3: 22, 3.5: 10, 4: 16, 5: 12, 1.5: 4 }),
  },
  {
    name: /^((daily|day)( (maximum|max|rate|price|cap))?|(maximum|max) (daily|day)( (rate|charge|price))?)$/,
    schema: parking,
    size: few({ 18: 18, 20: 24, 24: 20, 25: 16, 30: 14, 15: 8 }),
  },
  {
    name: /^(price|amount|fee|cost|monthly (price|fee|rate|charge))$/,
    table: /\b(pass|permit|subscription|membership|season ticket)$/,
    schema: parking,
    size: few({ 85: 18, 110: 22, 130: 20, 150: 18, 180: 14, 220: 8 }),
  },
  {
    name: /^(amount|amount due|fee|charge|total|total (amount|fee|charge|cost)|cost|parking (fee|charge)|earned amount|paid amount|amount paid)$/,
    table:
      /\b(ticket|parking|parking (ticket|session|log|record|transaction|history)|session|payment|log)$/,
    schema: parking,
    size: skewed(9, 0.65, [1.5, 60], 2, 0.5),
  },
  {
    name: /^grace( (minute|period|time))*$/,
    schema: parking,
    size: few({ 10: 34, 15: 44, 5: 14, 20: 8 }),
  },
  {
    name: /^((policy|claim|coverage) )?deductible( amount)?$|^excess( amount)?$/,
    schema: covered,
    size: few({ 500: 34, 1000: 30, 250: 14, 2500: 12, 5000: 6, 0: 4 }),
  },
  {
    // what is claimed at a pharmacy's counter
    name: /^(bill|billed|charge|charged|claim|claimed|submitted|total)( amount)?$|^amount (billed|charged|claimed|submitted)$/,
    table: /\bclaim( line)?$/,
    schema: /\b(prescription|dispensing|pharmacy)\b/,
    size: skewed(46, 0.9, [4, 2400], 2),
  },
  {
    name: /^(claim|claimed|loss|damage|estimated|estimated loss|repair)( (amount|value|cost|total))+$|^(amount|value) (claimed|requested|submitted)$/,
    table: /\bclaim$/,
    schema: covered,
    size: skewed(3200, 1, [120, 180_000], 2),
  },
  {
    name: /^((current|market|estimated|vehicle|car|insured|declared) )*value$/,
    table: /\b(vehicle|car|automobile|insured vehicle)$/,
    size: skewed(17_500, 0.55, [1200, 95_000], 0, 50),
  },
  {
    name: /^commission( (rate|percent))$/,
    table: /\bagent$/,
    schema: covered,
    size: bell(10, 2.5, [4, 18], 2),
  },
  {
    name: /^((security|refundable) )?deposit( amount)?$/,
    table: /\b(car|vehicle) (category|class|type|group)$|\bcar$/,
    size: few({ 200: 24, 250: 22, 300: 26, 400: 14, 500: 14 }),
  },
  {
    name: /^(price|cost|rate|fee)( per day)$|^daily (price|rate|cost|fee)$/,
    table: /\b(insurance option|insurance plan|insurance|coverage option|protection|add on|extra)$/,
    schema: /\b(rental|car)$/,
    size: few({ 9: 16, 12: 20, 15: 22, 19: 20, 25: 14, 29: 8 }),
  },
  {
    name: /^next (service|maintenance|inspection)( (km|kilometer|mile|mileage|odometer))+$/,
    size: skewed(70_000, 0.5, [10_000, 220_000], 0, 5000),
  },
  {
    name: /^(maximum|max)( number of)? vote$/,
    table: /\bposition$/,
    schema: elections,
    size: few({ 1: 74, 2: 14, 3: 8, 5: 4 }),
  },
  {
    name: /^(reopened|reopen)( count)?$|^times reopened$/,
    size: few({ 0: 82, 1: 13, 2: 4, 3: 1 }),
  },
  {
    name: /^((target|maximum|max) )?(resolution|resolve)( time)?( hour)$/,
    table: /\bsla( policy| target| rule)?$|\bservice level( \w+)?$/,
    size: few({ 4: 14, 8: 24, 24: 30, 48: 18, 72: 14 }),
  },
  {
    name: /^((target|maximum|max) )?(first )?response( time)?( minute)$/,
    table: /\bsla( policy| target| rule)?$|\bservice level( \w+)?$/,
    size: few({ 15: 16, 30: 24, 60: 26, 120: 14, 240: 12, 480: 8 }),
  },
  {
    name: /^(amount|amount paid|rent|rent amount)$/,
    table: /\b(rent payment|rental payment|rent invoice|tenant payment)$/,
    schema: /\b(lease|tenant|property)$/,
    size: skewed(1500, 0.35, [550, 5200], 0, 25),
  },
  {
    name: /^(gross|net|basic|base|take home|total) (pay|payment)$/,
    table: /\b(employee|staff|payroll|payslip|salary|pay ?slip|paycheck|account)$/,
    schema: /\b(employee|staff|payroll|payslip)$/,
    size: skewed(3600, 0.35, [1400, 14_000], 2),
  },
]
