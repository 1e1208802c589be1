import { few, skewed, type UsualQuantity } from './usual-quantity.ts'

/** How large buildings are. */
export const buildingsQuantities: readonly UsualQuantity[] = [
  {
    name: /^(floor|storey|story|floor (number|no|level)|level)$/,
    table: /\b(room|apartment|unit|flat|office|suite|desk|building|parking|property|bed|ward)\b/,
    size: few({ 1: 24, 2: 25, 3: 20, 4: 13, 5: 8, 0: 4, 6: 4, 7: 2 }),
  },
  {
    name: /^((number|count) of )?(floor|storey|story)( count)?$|^(total|num(ber)?) floor$/,
    size: few({ 1: 22, 2: 30, 3: 18, 4: 12, 5: 9, 6: 4, 8: 3, 12: 2 }),
  },
  {
    name: /^((number|count) of |num(ber)? )?bed ?room( count)?$/,
    size: few({ 1: 20, 2: 34, 3: 31, 4: 12, 5: 3 }),
  },
  {
    name: /^((number|count) of |num(ber)? )?(bath ?room|bath|toilet)( count)?$/,
    size: few({ 1: 48, 2: 38, 3: 11, 4: 3 }),
  },
  {
    name: /^((number|count) of |num(ber)? )?bed( count)?$/,
    table: /\b(room|property|listing|apartment|unit|suite|accommodation)\b/,
    size: few({ 1: 46, 2: 38, 3: 10, 4: 6 }),
  },
  {
    name: /^((number|count) of |num(ber)? )?bed( count)?$/,
    table: /\b(hospital|ward|clinic|facility)\b/,
    size: skewed(90, 0.8, [8, 900], 0),
  },
  {
    name: /^((number|count|total) of |num(ber)? |total )?room( count)?$/,
    table: /\b(hotel|property|resort|motel|inn)\b/,
    size: skewed(74, 0.6, [8, 600], 0),
  },
  {
    name: /^((size|area|space|surface|living area|floor area|floor space) )?(sqm|square meter|square metre|m 2|m²)$|^(living|floor|net|usable) area$/,
    table: /\b(room)\b/,
    size: skewed(26, 0.35, [12, 110], 0),
  },
  {
    name: /^((size|area|space|surface|living area|floor area|floor space) )?(sqm|square meter|square metre|m 2|m²)$|^(living|floor|net|usable) area$/,
    size: skewed(78, 0.5, [18, 900], 0),
  },
  {
    name: /^((size|area|space|living area|floor area) )?(sqft|sq ft|square foot|square feet)$|^square footage$/,
    size: skewed(1350, 0.45, [320, 9000], 0, 10),
  },
  {
    name: /^(year built|built year|construction year)$/,
    size: skewed(1985, 0.012, [1890, 2025], 0),
  },
  {
    name: /^((number|count) of |num(ber)? )?(parking|garage)( (space|spot|count))?$/,
    size: few({ 0: 26, 1: 42, 2: 28, 3: 4 }),
  },
]
