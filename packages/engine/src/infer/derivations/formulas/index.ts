import { countFormulas } from './count-formulas.ts'
import type { Formula } from './formula.ts'
import { measureFormulas } from './measure-formulas.ts'
import { moneyFormulas } from './money-formulas.ts'
import { priceFormulas } from './price-formulas.ts'

/** What follows from its row by the names of its columns. The first that fits is taken. */
export const formulas: readonly Formula[] = [
  ...priceFormulas,
  ...moneyFormulas,
  ...countFormulas,
  ...measureFormulas,
]
