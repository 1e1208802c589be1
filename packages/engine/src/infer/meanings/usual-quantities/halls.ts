import { few, type UsualQuantity } from './usual-quantity.ts'

/** How many find a seat where people come to hear something, and for how long they sign up. */
export const hallsQuantities: readonly UsualQuantity[] = [
  {
    name: /^(room|hall|venue) capacity$/,
    table: /\b(session|lecture|talk|course|lesson|class|event|exam|training|workshop|conference)\b/,
    size: few({ 20: 16, 24: 8, 30: 20, 40: 14, 50: 14, 60: 8, 80: 8, 100: 7, 150: 3, 200: 2 }),
  },
  {
    name: /^(maximum|available|free|offered) (passenger|rider|seat)$/,
    table: /\b(trip|ride|carpool|journey|ride offer|shared ride)$/,
    size: few({ 1: 16, 2: 27, 3: 32, 4: 21, 6: 4 }),
  },
  {
    name: /^((duration|length|term|validity)( in)? month|month (duration|valid))$/,
    table: /\b(plan|membership|subscription|package|tariff|pass|offer)( (plan|type|package))?$/,
    size: few({ 1: 32, 3: 20, 6: 18, 12: 26, 24: 4 }),
  },
]
