import { few, skewed, type UsualQuantity } from './usual-quantity.ts'

/** What phones use and cost. */
export const phoneUsageQuantities: readonly UsualQuantity[] = [
  {
    name: /^(monthly|recurring)( plan)? (charge|fee|price)$/,
    schema: /\b(cell tower|network event|msisdn|usage daily|roaming|call record|tariff)\b/,
    size: few({ 15: 14, 25: 24, 30: 14, 35: 16, 45: 16, 60: 11, 75: 5 }),
  },
  {
    name: /^(capacity|throughput|bandwidth)( (mbps|megabit))$/,
    table: /\b(tower|cell|site|node|base station)\b/,
    size: few({ 300: 16, 500: 24, 1000: 30, 2000: 18, 5000: 12 }),
  },
  {
    name: /^data( (used|volume|usage))?( (mb|megabyte))$/,
    table: /\b(usage|daily usage|usage daily)\b/,
    size: skewed(520, 0.9, [0, 14_000], 1),
  },
  {
    name: /^(voice|call)( (minute|duration minute))$/,
    table: /\busage\b/,
    size: skewed(14, 0.9, [0, 240], 0),
  },
  {
    name: /^(sms|text|message)( (count|sent))?$/,
    table: /\busage\b/,
    size: skewed(4, 0.9, [0, 120], 0),
  },
  {
    name: /^roaming( data)?( (mb|megabyte))$/,
    size: few({ 0: 930, 12.5: 20, 40.2: 16, 85.6: 14, 210.4: 12, 640.8: 8 }),
  },
]
