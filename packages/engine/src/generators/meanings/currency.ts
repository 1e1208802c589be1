import { listsPeople } from '../../plan/people/find-person.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { pickWord, type WordShares } from '../parts/pick-word.ts'
import { readPlace } from '../parts/place-of-row.ts'
import { isText } from '../parts/text-room.ts'

/** Currencies: code, name and sign. */
export const currency: Readonly<Record<string, Generator>> = {
  'commerce.currency-code': (context) =>
    currencyOfPerson(context) ?? pickWord(context, currencies(0), 'an ISO 4217 code'),
  'commerce.currency-name': (context) => pickWord(context, currencies(1), "a currency's name"),
  'commerce.currency-symbol': (context) => pickWord(context, currencies(2), "a currency's sign"),
}

/** What people pay in is the money of where they live; what a shop sells in need not be. */
function currencyOfPerson(context: Context): Generated | null {
  if (!listsPeople(context.table.table) || !isText(context) || context.mustDiffer) return null
  const made = readPlace(context, 'currency', ({ currency }) => currency)
  return made && { expression: made, why: "the currency of the row's place" }
}

const moneys = [
  ['USD', 'US Dollar', '$', 62],
  ['EUR', 'Euro', '€', 17],
  ['GBP', 'Pound Sterling', '£', 8],
  ['CAD', 'Canadian Dollar', 'C$', 5],
  ['AUD', 'Australian Dollar', 'A$', 3],
  ['JPY', 'Japanese Yen', '¥', 1.5],
  ['CHF', 'Swiss Franc', 'CHF', 1],
  ['SEK', 'Swedish Krona', 'kr', 0.8],
  ['MXN', 'Mexican Peso', 'MX$', 0.6],
  ['BRL', 'Brazilian Real', 'R$', 0.5],
  ['INR', 'Indian Rupee', '₹', 0.4],
  ['PLN', 'Polish Złoty', 'zł', 0.3],
  ['NOK', 'Norwegian Krone', 'Nkr', 0.3],
  ['DKK', 'Danish Krone', 'Dkr', 0.3],
  ['NZD', 'New Zealand Dollar', 'NZ$', 0.3],
] as const

function currencies(place: 0 | 1 | 2): WordShares {
  return Object.fromEntries(moneys.map((money) => [money[place], money[3]]))
}
