import { few, skewed, type UsualQuantity } from './usual-quantity.ts'

const medical = /\b(patient|physician|doctor|nurse|admission)\b/
const bill = /\b(bill|billing|invoice|hospital bill|patient bill|charge)$/

/** What hospitals charge and number. */
export const wardsQuantities: readonly UsualQuantity[] = [
  {
    name: /^bed( (number|no))?$/,
    schema: medical,
    size: few({ 1: 38, 2: 36, 3: 14, 4: 12 }),
  },
  {
    name: /^(consultation|consulting|visit|appointment) (fee|charge|price)$/,
    schema: medical,
    size: skewed(140, 0.4, [50, 450], 2, 5),
  },
  {
    name: /^(room|bed|ward|accommodation) (charge|cost|fee)s?$/,
    table: bill,
    schema: medical,
    size: skewed(1450, 0.8, [180, 28_000], 2, 10),
  },
  {
    name: /^(doctor|physician|consultation|professional|surgeon) (fee|charge)s?$/,
    table: bill,
    schema: medical,
    size: skewed(420, 0.6, [80, 6000], 2, 5),
  },
  {
    name: /^(medicine|medication|pharmacy|drug) (charge|cost|fee)s?$/,
    table: bill,
    schema: medical,
    size: skewed(180, 0.9, [8, 4200], 2),
  },
  {
    name: /^(lab|laboratory|test|diagnostic|radiology|imaging) (charge|cost|fee)s?$/,
    table: bill,
    schema: medical,
    size: skewed(220, 0.8, [15, 5200], 2),
  },
  {
    name: /^(test )?(cost|price|fee|charge)$/,
    table: /\b(lab|lab result|lab test|laboratory test|test|test result)$/,
    schema: medical,
    size: skewed(58, 0.7, [12, 480], 2, 1),
  },
]
