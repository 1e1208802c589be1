import { skewed, type UsualQuantity } from './usual-quantity.ts'

const reading =
  /\b(consumption|consumption data|energy (usage|data|reading|log)|device (usage|reading))$/

/** What people who watch the power of their homes measure. */
export const smartHomesQuantities: readonly UsualQuantity[] = [
  {
    name: /^((consumption|usage|energy|consumed) kwh|kwh( consumed| used)?|energy consumed)$/,
    table: reading,
    size: skewed(1.6, 0.9, [0.02, 38], 3),
  },
  {
    name: /^((power|rated) (rating|watt|power)|wattage|watt|power consumption)$/,
    table: /\b(device|appliance|light)$/,
    size: skewed(420, 1.1, [4, 11_000], 0, 5),
    goesWith: {
      column: { name: /^((device|appliance) )?(type|category|kind)$/ },
      sizes: [
        [/light/, skewed(14, 0.6, [4, 120], 0, 1)],
        [/heat/, skewed(2200, 0.5, [600, 9000], 0, 50)],
        [/cool|hvac|air/, skewed(1100, 0.6, [45, 4500], 0, 5)],
        [/electronic|entertain|media/, skewed(120, 0.6, [10, 600], 0, 5)],
      ],
    },
  },
]
