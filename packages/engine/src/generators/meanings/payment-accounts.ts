import { add, call, concat, modulo, multiply, number, subtract, text } from '../../sql/build.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { canVouch } from '../parts/can-vouch.ts'
import { padded } from '../parts/characters.ts'
import { fillToTen, weighDigits } from '../parts/check-digit.ts'
import { digitsOf } from '../parts/digits-of.ts'
import { makeCode } from '../parts/make-code.ts'
import { textRoom } from '../parts/text-room.ts'
import { shuffleRows } from '../shuffle-rows.ts'

/** Bank accounts and what payments are known by. */
export const paymentAccounts: Readonly<Record<string, Generator>> = {
  'payment.iban': makeIban,
  'payment.bic': (context) =>
    makeCode(context, ['X[A-Z]{3}DE[A-Z2-9]{2}'], 8, 'the form of a bank code'),
  'payment.account-number': (context) =>
    makeCode(context, ['[1-9][0-9]{9}', '[1-9][0-9]{7}', '[1-9][0-9]{5}'], 10, 'ten digits'),
  'payment.routing-number': makeRouting,
  'payment.transaction-id': (context) =>
    makeCode(
      context,
      ['ch_3[A-Za-z0-9]{20}', 'TXN[0-9A-F]{12}', 'T[0-9A-Z]{9}', '[0-9A-Z]{8}'],
      12,
      "a payment service's number",
    ),
  'payment.authorization-code': (context) =>
    makeCode(context, ['[0-9]{5}[A-Z0-9]', '[0-9]{4}'], 6, "a bank's answer"),
}

/**
 * `DE57 9…`: two check digits by ISO 7064 (mod 97-10) before bank and account. German bank codes
 * begin with 1 to 8, so that those with a 9 belong to nobody.
 */
function makeIban(context: Context): Generated | null {
  if (textRoom(context) < 22) return null
  const canDiffer = context.mustDiffer
  const bank = context.helper(
    `${context.column.name} bank`,
    (draw) => add(number(90_000_000), call('below', draw(0), number(400))),
    'a bank code that no bank has',
  )
  const account = canDiffer
    ? shuffleRows(context, 1_000_000_000)
    : context.helper(
        `${context.column.name} account`,
        (draw) => call('below', draw(0), number(1_000_000_000)),
        'an account',
      )
  const bankRest = modulo(bank, number(97))
  const accountRest = modulo(add(multiply(bankRest, number(10_000_000_000)), account), number(97))
  // DE is written as 1314, followed by 00 in place of the check digits
  const rest = modulo(add(multiply(accountRest, number(1_000_000)), number(131_400)), number(97))
  const check = subtract(number(98), rest)
  return {
    expression: concat(text('DE'), padded(check, 2), padded(bank, 8), padded(account, 10)),
    why: 'right check digits before a bank code that no bank has',
    isDistinct: canDiffer && canVouch(context),
  }
}

/** Nine digits whose weighted sum is a multiple of ten; those that begin with 5 are not in use. */
function makeRouting(context: Context): Generated | null {
  const isInteger = context.column.type.kind === 'integer'
  if (!isInteger && textRoom(context) < 9)
    return makeCode(context, ['[0-9]{6}'], 6, "a bank's code")
  const body = context.helper(
    `${context.column.name} body`,
    (draw) => add(number(50_000_000), call('below', draw(0), number(10_000_000))),
    'all digits but the last',
  )
  // from the right: 7, 3 and 1 in turn
  const check = fillToTen(weighDigits(digitsOf(body, 8), [7, 3, 1]))
  const whole = add(multiply(body, number(10)), check)
  return {
    expression: isInteger ? whole : padded(whole, 9),
    why: 'nine digits with a right check digit, of a range not in use',
  }
}
