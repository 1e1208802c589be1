import {
  add,
  call,
  cast,
  choose,
  concat,
  equal,
  modulo,
  multiply,
  number,
  subtract,
  sum,
  text,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { canVouch } from '../parts/can-vouch.ts'
import { padded } from '../parts/characters.ts'
import { fillToTen, weighDigits } from '../parts/check-digit.ts'
import { digitsOf } from '../parts/digits-of.ts'
import { textRoom } from '../parts/text-room.ts'
import { shuffleRows } from '../shuffle-rows.ts'

/** Numbers of things whose last digit checks the others. */
export const checkedNumbers: Readonly<Record<string, Generator>> = {
  'identity.imei': (context) => makeChecked(context, imei),
  'identity.iccid': (context) => makeChecked(context, iccid),
  'identity.imo-number': (context) => makeChecked(context, imo),
  'identity.container-number': makeContainer,
}

interface Form {
  /** What all begin with, and how many digits of chance follow it. */
  readonly start: number
  readonly free: number
  /** Digits before the one that checks them. */
  readonly width: number
  readonly check: (digits: readonly Expression[]) => Expression
  readonly why: string
}

/** A handset (3GPP TS 23.003): fourteen digits and Luhn's. */
const imei: Form = {
  start: 35_209_100_000_000,
  free: 1e6,
  width: 14,
  check: luhn,
  why: '15 digits',
}

/** A SIM (ITU-T E.118): 89 for phones, a country, a network, a number, and Luhn's digit. */
const iccid: Form = {
  start: 890_141_032_000_000_000,
  free: 1e9,
  width: 18,
  check: luhn,
  why: '19 digits that begin with 89',
}

/** A ship (IMO A.1117): six digits weighed 7 to 2, of whose sum the last digit is the seventh. */
const imo: Form = {
  start: 900_000,
  free: 1e5,
  width: 6,
  check: (digits) => modulo(weighDigits(digits, [2, 3, 4, 5, 6, 7]), number(10)),
  why: 'seven digits',
}

function makeChecked(context: Context, { start, free, width, check, why }: Form): Generated | null {
  if (textRoom(context) <= width) return null
  const canDiffer = context.mustDiffer && context.rows <= free
  const body = context.helper(
    `${context.column.name} body`,
    (draw) =>
      add(
        number(start),
        canDiffer ? shuffleRows(context, free) : call('below', draw(0), number(free)),
      ),
    'all digits but the last',
  )
  return {
    expression: concat(
      cast(body, { kind: 'text' }),
      cast(check(digitsOf(body, width)), { kind: 'text' }),
    ),
    why: `${why}, of which the last checks the others`,
    isDistinct: canDiffer && canVouch(context),
  }
}

/** Every other digit counts twice, and twice a five or more is nine less. */
function luhn(digits: readonly Expression[]): Expression {
  const terms = digits.map((digit, i) =>
    i % 2 === 0
      ? subtract(multiply(digit, number(2)), multiply(call('div', digit, number(5)), number(9)))
      : digit,
  )
  return fillToTen(sum(terms))
}

const owners = ['MSCU', 'MAEU', 'TCLU', 'CMAU', 'HLCU', 'OOLU', 'TGHU', 'EGHU', 'ONEU', 'TEMU']

/** A container (ISO 6346): its owner, a U for freight, six digits and the one that checks all ten: `MSCU3051442`. */
function makeContainer(context: Context): Generated | null {
  if (textRoom(context) < 11) return null
  const canDiffer = context.mustDiffer && context.rows <= 1e6
  const owner = call('below', context.draw(1), number(owners.length))
  const body = context.helper(
    `${context.column.name} body`,
    (draw) => (canDiffer ? shuffleRows(context, 1e6) : call('below', draw(0), number(1e6))),
    'the six digits of a container',
  )
  const picked = context.helper(`${context.column.name} owner`, () => owner, 'whose it is')
  const weigh = choose(
    owners.slice(1).map((name, i) => [equal(picked, number(i + 1)), number(weighLetters(name))]),
    number(weighLetters(owners[0] ?? '')),
  )
  // six digits, the last of them in the tenth place
  const weighed = weighDigits(digitsOf(body, 6), [512, 256, 128, 64, 32, 16])
  const check = modulo(modulo(add(weigh, weighed), number(11)), number(10))
  const prefix = call(
    'substr',
    text(owners.join('')),
    add(multiply(picked, number(4)), number(1)),
    number(4),
  )
  return {
    expression: concat(prefix, padded(body, 6), cast(check, { kind: 'text' })),
    why: "an owner's letters and seven digits, of which the last checks the others",
    isDistinct: canDiffer && canVouch(context),
  }
}

/** Letters count from 10 on and leave multiples of 11 out; each place weighs twice the one before it. */
function weighLetters(name: string): number {
  return [...name].reduce((total, letter, i) => {
    const place = letter.charCodeAt(0) - 65
    return total + (10 + place + Math.ceil(place / 10)) * 2 ** i
  }, 0)
}
