import { type Decimal, printDecimal, readDecimal, rescaleDecimal } from '../evaluate/decimal.ts'
import type { Type } from '../model/schema.ts'
import type { CanonicalValue } from './canonical-value.ts'

/** Digits without a sign or leading zeros to spare; `5.0` is 5. */
export function readInteger(
  text: string,
  { bits, unsigned }: Extract<Type, { kind: 'integer' }>,
): CanonicalValue {
  const number = readDecimal(text)
  const whole = number && rescaleDecimal(number, 0)
  if (!whole) return { ok: false, problem: 'is not an integer', hint: sayDigits(text) }
  const size = 1n << BigInt(unsigned ? bits : bits - 1)
  const least = unsigned ? 0n : -size
  if (whole.digits >= least && whole.digits < size) {
    return { ok: true, text: whole.digits.toString() }
  }
  const hint = `${unsigned ? 'A positive' : 'An'} integer of ${bits} bits lies between ${least} and ${size - 1n}.`
  return { ok: false, problem: 'is out of range', hint }
}

/** A day in a column of whole numbers is meant as seconds. */
function sayDigits(text: string): string {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(at)
    ? 'Write digits alone.'
    : `Write digits alone: the seconds since 1970 are ${at / 1000}.`
}

/** The number with exactly the column's digits after the point. */
export function readDecimalValue(
  text: string,
  { precision, scale }: Extract<Type, { kind: 'decimal' }>,
): CanonicalValue {
  const number = readDecimal(text)
  if (!number) return notANumber
  const exact = rescaleDecimal(number, scale)
  if (!exact) {
    const hint = `The column keeps ${scale} digits after the point.`
    return { ok: false, problem: 'has too many digits after the point', hint }
  }
  if (countDigits(exact) <= precision) return { ok: true, text: printDecimal(exact) }
  const hint = `The column keeps ${precision - scale} digits before the point.`
  return { ok: false, problem: 'is out of range', hint }
}

/** The shortest digits that give the same binary number. */
export function readFloat(text: string): CanonicalValue {
  if (!readDecimal(text)) return notANumber
  const number = Number(text)
  if (Number.isFinite(number)) return { ok: true, text: String(number) }
  return { ok: false, problem: 'is out of range', hint: 'A float ends at about 1.8e308.' }
}

const notANumber: CanonicalValue = {
  ok: false,
  problem: 'is not a number',
  hint: 'Write digits, with a point before the fraction and no separators between thousands.',
}

function countDigits({ digits }: Decimal): number {
  return (digits < 0n ? -digits : digits).toString().length
}
