import { bell, few, skewed, type UsualQuantity } from './usual-quantity.ts'

/** What carriers and garages measure. */
export const vehiclesQuantities: readonly UsualQuantity[] = [
  {
    name: /^(odometer|mileage|km|kilometer|kilometre)( (km|mile|reading|start|end|driven|out|in|before|after|at \w+))?$/,
    table: /\b(vehicle|car|truck|van|fleet|bus|motorcycle|auto|rental|maintenance|service)\b/,
    size: skewed(68_000, 0.75, [40, 420_000], 0),
  },
  {
    name: /^((number|count) of |num(ber)? )?door( count)?$/,
    table: /\b(car|vehicle|truck|van|auto|model)\b/,
    size: few({ 5: 58, 4: 20, 3: 18, 2: 4 }),
  },
  {
    name: /^(maximum|max) (load|payload|weight)( (kg|capacity))*$|^(payload|load capacity)( kg)?$/,
    table: /\b(vehicle|truck|van|trailer|lorry|fleet)\b/,
    size: skewed(3200, 0.9, [450, 26_000], 0, 50),
  },
  {
    name: /^((number|count) of |num(ber)? )?wheel( count)?$/,
    size: few({ 4: 82, 2: 10, 6: 6, 3: 2 }),
  },
  {
    name: /^fuel (level|remaining)( percent| pct| out| in| start| end)?$|^battery( level)?( percent| pct)?$|^state of charge$/,
    size: bell(61, 22, [3, 100], 0),
  },
  {
    name: /^(fuel )?(tank )?capacity( (l|liter))?$/,
    table: /\b(vehicle|car|truck|van)\b/,
    size: few({ 45: 20, 50: 30, 55: 20, 60: 16, 70: 8, 80: 6 }),
  },
  {
    name: /^(volume|cubic meter|volume (m 3|cbm|cubic meter))( m 3)?$|^(cbm|m 3)$/,
    table: /\b(shipment|parcel|package|consignment|freight|cargo)\b/,
    size: skewed(0.09, 1.3, [0.002, 14], 3),
  },
  {
    name: /^((number|count) of |num(ber)? )?(piece|package|parcel|carton|box|pallet|colli)( count)?$/,
    table: /\b(shipment|consignment|freight|delivery|load|order)\b/,
    size: few({ 1: 58, 2: 18, 3: 10, 4: 6, 6: 4, 10: 3, 24: 1 }),
  },
  {
    name: /^capacity( (m 3|cubic meter|cbm|pallet))?$/,
    table: /\b(warehouse|depot|storage)\b/,
    size: skewed(18_000, 0.9, [600, 240_000], 0, 100),
  },
]
