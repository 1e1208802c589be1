import { few, type UsualQuantity } from './usual-quantity.ts'

const meals = /\b(meal|meal override|meal plan|recipe|diet|nutrition|workout|plan day|schedule)\b/

/** What people who watch their food and training count. */
export const dietsQuantities: readonly UsualQuantity[] = [
  {
    name: /^(day index|weekday index|day of week index|week ?day (no|number))$/,
    size: few({ 0: 15, 1: 15, 2: 14, 3: 14, 4: 14, 5: 14, 6: 14 }),
  },
  {
    name: /^(activity|activity (level|factor|multiplier)|pal)$/,
    table: /\b(profile|user|person|body|health|diet)\b/,
    neighbor: /^(height|weight|age|height cm|weight kg|goal)\b/,
    size: few({ 1.2: 24, 1.375: 34, 1.55: 27, 1.725: 12, 1.9: 3 }),
  },
  {
    name: /^(serving|serving count|portion)$/,
    schema: meals,
    size: few({ 1: 16, 2: 34, 4: 34, 6: 12, 8: 4 }),
  },
]
