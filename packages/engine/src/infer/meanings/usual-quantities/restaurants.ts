import { bell, few, skewed, type UsualQuantity } from './usual-quantity.ts'

const meals = /\b(menu item|dish|recipe|restaurant)\b/

/** What restaurants count and spend. */
export const restaurantsQuantities: readonly UsualQuantity[] = [
  {
    name: /^tip( amount)?$|^gratuity$/,
    schema: meals,
    size: skewed(3.2, 0.55, [0.5, 18], 2, 0.5),
  },
  {
    name: /^delivery (fee|charge|cost)$/,
    schema: meals,
    size: few({ 0: 20, 1.99: 18, 2.49: 10, 2.99: 22, 3.49: 10, 3.99: 12, 4.99: 8 }),
  },
  {
    name: /^(min|minimum) order( (amount|value|total|price))?$|^order minimum$/,
    schema: meals,
    size: few({ 10: 34, 12: 14, 15: 30, 20: 16, 25: 6 }),
  },
  {
    name: /^(party size|guest|cover|guest count|cover count)$/,
    table: /\b(order|check|visit|reservation|booking)$/,
    schema: meals,
    size: few({ 1: 18, 2: 40, 3: 14, 4: 18, 5: 5, 6: 4, 8: 1 }),
  },
  { name: /^table (number|no)$/, schema: meals, size: bell(14, 7, [1, 32], 0) },
  {
    name: /^(food|ingredient|plate|item) cost$/,
    table: /\b(menu|menu item|dish|recipe)$/,
    size: skewed(3.9, 0.4, [0.6, 18], 2),
  },
  { name: /^par level$|^par$/, size: few({ 10: 14, 20: 24, 30: 20, 40: 18, 60: 14, 80: 10 }) },
  { name: /^waste( (quantity|kg|amount))?$|^wasted quantity$/, size: skewed(1.8, 0.8, [0, 34], 2) },
  {
    name: /^(prep|preparation|ticket|kitchen)( time)?( (minute|min))$/,
    schema: meals,
    size: skewed(14, 0.4, [3, 55], 0),
  },
  {
    name: /^labor cost$/,
    table: /\b(shift|labor shift|time ?card)$/,
    size: skewed(128, 0.35, [30, 420], 2),
  },
  { name: /^weekly rent$/, schema: meals, size: skewed(2300, 0.45, [700, 14_000], 2, 25) },
]
