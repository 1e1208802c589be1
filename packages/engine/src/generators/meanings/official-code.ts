import { type CheckedDigits, officialCodes } from '../../infer/meanings/official-codes.ts'
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
import { findUsual } from '../parts/find-usual.ts'
import { makeCode } from '../parts/make-code.ts'
import { textRoom } from '../parts/text-room.ts'
import { shuffleRows } from '../shuffle-rows.ts'

/**
 * Codes in the form that a register or a standard gives them.
 *
 * - `issn` → `3051-4427`
 * - `isin` → `US4180922015`
 */
export const officialCode: Readonly<Record<string, Generator>> = {
  'identity.official-code': (context) => {
    const found = findUsual(context, officialCodes)
    if (!found) return null
    const { form } = found
    return form.kind === 'checked'
      ? makeChecked(context, form)
      : makeCode(context, [form.pattern], form.digits, 'a code in its official form')
  },
}

function makeChecked(context: Context, form: CheckedDigits): Generated | null {
  const { letters, counted, free, check, groups } = form
  const shown = letters === '' ? counted.length : letters.length
  if (textRoom(context) < shown + free + 1 + groups.length) return null
  const size = 9 * 10 ** (free - 1)
  const canDiffer = context.mustDiffer && context.rows <= size
  const body = context.helper(
    `${context.column.name} body`,
    (draw) =>
      add(number(10 ** (free - 1)), canDiffer ? shuffleRows(context, size) : drawBelow(draw, size)),
    'the digits of chance',
  )
  const fixed = [...counted].reverse().map((digit) => number(digit))
  const digits = [...digitsOf(body, free), ...fixed]
  const whole = concat(
    text(letters === '' ? counted : letters),
    padded(body, free),
    checks[check](digits),
  )
  const ends = [0, ...groups]
  const parts = ends.map((from, i) => {
    const until = ends[i + 1]
    const length = until === undefined ? 40 : until - from
    return call('substr', whole, number(from + 1), number(length))
  })
  return {
    expression:
      groups.length === 0
        ? whole
        : concat(...parts.flatMap((part, i) => (i === 0 ? [part] : [text('-'), part]))),
    why: 'a code in its official form, of which the last sign checks the others',
    isDistinct: canDiffer && canVouch(context),
  }
}

/** A draw has 32 bits, so larger numbers are put together from two. */
function drawBelow(draw: (n: number) => Expression, size: number): Expression {
  if (size <= 2 ** 31) return call('below', draw(0), number(size))
  const low = 10 ** 6
  return add(
    multiply(call('below', draw(0), number(size / low)), number(low)),
    call('below', draw(1), number(low)),
  )
}

/** What checks digits that are given the last one first. */
const checks: Readonly<
  Record<CheckedDigits['check'], (digits: readonly Expression[]) => Expression>
> = {
  /** ISO/IEC 7812: every other digit counts twice, and twice a five or more is nine less. */
  luhn: (digits) =>
    cast(
      fillToTen(
        sum(
          digits.map((digit, i) =>
            i % 2 === 0
              ? subtract(
                  multiply(digit, number(2)),
                  multiply(call('div', digit, number(5)), number(9)),
                )
              : digit,
          ),
        ),
      ),
      { kind: 'text' },
    ),
  /** ISO 3297: digits weigh 8 to 2, and ten is an X. */
  issn: (digits) =>
    orTen(modulo(subtract(number(1100), weighDigits(digits, [2, 3, 4, 5, 6, 7, 8])), number(11))),
  /** ISO 7064, MOD 11-2: each place weighs twice the one after it. */
  orcid: (digits) => {
    const weights = digits.map((_, i) => 2 ** (i + 1) % 11)
    return orTen(modulo(subtract(number(1101), weighDigits(digits, weights)), number(11)))
  },
}

function orTen(digit: Expression): Expression {
  return choose([[equal(digit, number(10)), text('X')]], cast(digit, { kind: 'text' }))
}
