import { remember } from '../remember.ts'

/** A number as its decimal digits say: `digits × 10^-places`. */
export interface Decimal {
  readonly digits: bigint
  readonly places: number
}

/** The decimal a number is written as; 0.1 is a tenth here, and not the nearest binary fraction. */
export const readDecimal: (value: number) => Decimal = remember(
  (value) => {
    const [, sign = '', whole = '0', fraction = '', exponent = '0'] =
      /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(String(value)) ?? []
    const places = fraction.length - Number(exponent)
    const digits = BigInt(sign + whole + fraction)
    return places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places }
  },
  // a schema's numbers, and those that instances have on its grid, come again and again
  { most: 1000 },
)

/** The number a decimal is nearest to. */
export function toNumber({ digits, places }: Decimal): number {
  return Number(`${digits}e${-places}`)
}

/** The digits of a decimal when written with more places. */
export function scaleDigits({ digits, places }: Decimal, to: number): bigint {
  return digits * 10n ** BigInt(to - places)
}

/** Whether a number is a whole multiple of another. */
export function isMultiple(value: number, divisor: number): boolean {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(divisor)) return value % divisor === 0
  const [one, other] = [readDecimal(value), readDecimal(divisor)]
  const places = Math.max(one.places, other.places)
  const step = scaleDigits(other, places)
  return step !== 0n && scaleDigits(one, places) % step === 0n
}
