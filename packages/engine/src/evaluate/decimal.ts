/** An exact number: `digits` divided by ten to the power of `scale`. */
export interface Decimal {
  readonly digits: bigint
  readonly scale: number
}

const written = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i

/** Reads `12.50`, `-3`, `.5` or `1e3`; null for anything else. */
export function readDecimal(text: string): Decimal | null {
  const match = written.exec(text.trim())
  if (!match) return null
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  if (whole === '' && fraction === '') return null
  const digits = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n)
  const scale = fraction.length - Number(exponent)
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 }
}

/** The number's digits with exactly its scale: `12.50`. */
export function printDecimal({ digits, scale }: Decimal): string {
  const sign = digits < 0n ? '-' : ''
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0')
  if (scale === 0) return sign + text
  return `${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`
}

/** The same number at another scale, or null where digits other than zero would be lost. */
export function rescaleDecimal(number: Decimal, scale: number): Decimal | null {
  if (scale >= number.scale) {
    return { digits: number.digits * 10n ** BigInt(scale - number.scale), scale }
  }
  const factor = 10n ** BigInt(number.scale - scale)
  return number.digits % factor === 0n ? { digits: number.digits / factor, scale } : null
}

/** Rounds half away from zero, as SQL does. */
export function roundDecimal(number: Decimal, scale: number): Decimal {
  if (scale >= number.scale) return number
  const factor = 10n ** BigInt(number.scale - scale)
  const half = number.digits < 0n ? -factor / 2n : factor / 2n
  return { digits: (number.digits + half) / factor, scale }
}

/** Rounds towards minus infinity to a whole number. */
export function floorDecimal({ digits, scale }: Decimal): Decimal {
  const factor = 10n ** BigInt(scale)
  const whole = digits / factor
  return { digits: digits < 0n && whole * factor !== digits ? whole - 1n : whole, scale: 0 }
}

/** Below zero, zero or above it, as `left` is less than, equal to or greater than `right`. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  const [a, b] = align(left, right)
  return a < b ? -1 : a > b ? 1 : 0
}

export function addDecimals(left: Decimal, right: Decimal): Decimal {
  const [a, b] = align(left, right)
  return { digits: a + b, scale: Math.max(left.scale, right.scale) }
}

export function multiplyDecimals(left: Decimal, right: Decimal): Decimal {
  return { digits: left.digits * right.digits, scale: left.scale + right.scale }
}

export function negateDecimal({ digits, scale }: Decimal): Decimal {
  return { digits: -digits, scale }
}

function align(left: Decimal, right: Decimal): readonly [bigint, bigint] {
  const scale = Math.max(left.scale, right.scale)
  const lift = (number: Decimal): bigint => number.digits * 10n ** BigInt(scale - number.scale)
  return [lift(left), lift(right)]
}
