import { postcodeLetters } from '@worldloom/language'
import { add, call, cast, concat, modulo, multiply, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import { padded } from './characters.ts'

/** Signs that stand for one digit, one digit but 0, and one letter each; no pattern holds them else. */
const anyDigit = '#$%&*~=|'
const digitFromOne = '<>{}'
const anyLetter = '@^_'

/**
 * Fills patterns such as `LS# #@@` with digits and letters drawn for the row: every `#` and `@` gets
 * a sign of its own when the plan is made, and all signs are replaced at once. A number does not
 * begin with 0 where a blank, a letter or nothing stands before it.
 */
export function fillSlots(
  { list }: Pick<Context, 'list'>,
  name: string,
  patterns: readonly string[],
  position: Expression,
  draw: (n: number) => Expression,
): Expression {
  const signed = patterns.map(signSlots)
  const used = (signs: string): number =>
    [...signs].filter((sign) => signed.some((pattern) => pattern.includes(sign))).length
  const [digits, leading, letters] = [used(anyDigit), used(digitFromOne), used(anyLetter)]
  const pattern = call('item', list(name, 'text', signed), position)
  const parts = [
    ...(digits > 0 ? [padded(call('below', draw(0), number(10 ** digits)), digits)] : []),
    ...(leading > 0 ? [fromOne(draw(1), leading)] : []),
    ...Array.from({ length: letters }, (_, i) => letter(draw(2), i)),
  ]
  if (parts.length === 0) return pattern
  const signs = `${anyDigit.slice(0, digits)}${digitFromOne.slice(0, leading)}${anyLetter.slice(0, letters)}`
  return call('translate', pattern, text(signs), concat(...parts))
}

/** The pattern with a sign of its own in each place; places beyond the signs hold 0 and A. */
function signSlots(pattern: string): string {
  let [digits, leading, letters] = [0, 0, 0]
  return [...pattern]
    .map((sign, i) => {
      if (sign === '@') return anyLetter[letters++] ?? 'A'
      if (sign !== '#') return sign
      const starts = /^[\sA-Za-z]?$/.test(pattern[i - 1] ?? '')
      if (starts && leading < digitFromOne.length) return digitFromOne[leading++] ?? '1'
      return anyDigit[digits++] ?? '0'
    })
    .join('')
}

/** So many digits from 1 to 9. */
function fromOne(drawn: Expression, count: number): Expression {
  const digits = call('below', drawn, number(9 ** count))
  const terms = Array.from({ length: count }, (_, i) =>
    multiply(
      add(modulo(call('div', digits, number(9 ** i)), number(9)), number(1)),
      number(10 ** i),
    ),
  )
  return cast(
    terms.reduce((sum, term) => add(sum, term)),
    { kind: 'text' },
  )
}

function letter(drawn: Expression, nth: number): Expression {
  const size = postcodeLetters.length
  const all = call('below', drawn, number(size ** 3))
  const place = modulo(call('div', all, number(size ** nth)), number(size))
  return call('substr', text(postcodeLetters), add(place, number(1)), number(1))
}
