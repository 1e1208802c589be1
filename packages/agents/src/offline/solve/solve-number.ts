import {
  type Decimal,
  isMultiple,
  readDecimal,
  scaleDigits,
  toNumber,
} from '../../json-schema/decimal.ts'
import type { Frame, NumberFrame } from './frame.ts'
import { fail, type Outcome, type Place, type Solving } from './solving.ts'

/** Finds a number: the one its name suggests, or any on the grid that the multiples leave. */
export function solveNumber(frame: Frame, place: Place, solving: Solving): Outcome {
  const { number, excluded } = frame
  if (number.broken && number.whole) return fail(place, 'it must be whole and must not', true)
  const grid = readGrid(number)
  const fits = (value: unknown): value is number =>
    typeof value === 'number' && fitsFrame(value, number) && !excluded.includes(value)
  const { random, suggest, isSparse } = solving
  if (!isSparse) {
    const least = number.minimum?.value ?? null
    const most = number.maximum?.value ?? null
    const wish = suggest({ type: 'number', place, least, most, whole: number.whole, formats: [] })
    if (fits(wish)) return { found: true, value: wish }
  }
  return grid
    ? solveOnGrid(grid, number, place, { random, fits })
    : solveBetween(number, place, { random, fits })
}

interface Tools {
  readonly random: Solving['random']
  readonly fits: (value: unknown) => value is number
}

/** The step of which every value is a multiple; null where any number will do. */
function readGrid({ multiples, whole }: NumberFrame): Decimal | null {
  const steps = [...(whole ? [1] : []), ...multiples].map(readDecimal)
  const [first, ...others] = steps
  if (!first) return null
  return others.reduce((one, other) => {
    const places = Math.max(one.places, other.places)
    const [a, b] = [scaleDigits(one, places), scaleDigits(other, places)]
    return { digits: (a * b) / divisorOf(a, b), places }
  }, first)
}

function solveOnGrid(
  grid: Decimal,
  number: NumberFrame,
  place: Place,
  { random, fits }: Tools,
): Outcome {
  const [least, most] = [countSteps(grid, number, 'minimum'), countSteps(grid, number, 'maximum')]
  const from = least ?? (most === null || most >= 0n ? 0n : most - 1000n)
  const to = most ?? from + 1000n
  if (from > to) return fail(place, 'no multiple lies between its bounds', true)
  const value = (steps: bigint): number => toNumber({ ...grid, digits: grid.digits * steps })
  const span = to - from
  // a checker that divides in binary should come to the same answer
  const isPlain = (each: number): boolean =>
    number.multiples.every((step) => Math.abs(each % step) < 1e-7)
  for (let round = 0; round < 60; round += 1) {
    const steps = from + drawBelow(span + 1n, random)
    if (isPlain(value(steps)) && fits(value(steps))) return { found: true, value: value(steps) }
  }
  for (let steps = from; steps <= to && steps < from + 5000n; steps += 1n) {
    if (fits(value(steps))) return { found: true, value: value(steps) }
  }
  const isComplete = least !== null && most !== null && span < 5000n
  return fail(place, 'no multiple between its bounds is allowed', isComplete)
}

function solveBetween(number: NumberFrame, place: Place, { random, fits }: Tools): Outcome {
  const { minimum, maximum } = number
  if (minimum && maximum) {
    const isEmpty = minimum.value > maximum.value
    const isPoint = minimum.value === maximum.value
    if (isEmpty || (isPoint && (minimum.exclusive || maximum.exclusive))) {
      return fail(place, 'its least is above its most', true)
    }
    if (isPoint && !fits(minimum.value))
      return fail(place, 'the one number it may be is not allowed', true)
  }
  const low =
    minimum?.value ?? (maximum ? maximum.value - Math.max(100, Math.abs(maximum.value)) : 0)
  const high = maximum?.value ?? low + Math.max(100, Math.abs(low))
  for (let round = 0; round < 40; round += 1) {
    const raw = low + random.next() * (high - low)
    for (const value of [Number(raw.toFixed(number.broken ? 2 : round % 3)), raw, low, high]) {
      if (fits(value)) return { found: true, value }
    }
  }
  return fail(place, 'no number was found between its bounds', false)
}

function fitsFrame(value: number, number: NumberFrame): boolean {
  const { minimum, maximum, multiples, notMultiples, whole, broken } = number
  return (
    Number.isFinite(value) &&
    (!minimum || (minimum.exclusive ? value > minimum.value : value >= minimum.value)) &&
    (!maximum || (maximum.exclusive ? value < maximum.value : value <= maximum.value)) &&
    (!whole || Number.isInteger(value)) &&
    (!broken || !Number.isInteger(value)) &&
    multiples.every((step) => isMultiple(value, step)) &&
    notMultiples.every((step) => !isMultiple(value, step))
  )
}

/** How many steps of the grid lead to the first or the last value within a bound. */
function countSteps(
  grid: Decimal,
  number: NumberFrame,
  side: 'minimum' | 'maximum',
): bigint | null {
  const bound = number[side]
  if (!bound || grid.digits === 0n) return bound ? 0n : null
  const limit = readDecimal(bound.value)
  const places = Math.max(limit.places, grid.places)
  const [target, step] = [scaleDigits(limit, places), scaleDigits(grid, places)]
  const down = target / step - (target % step !== 0n && target < 0n ? 1n : 0n)
  const isExact = target % step === 0n
  if (side === 'maximum') return isExact && bound.exclusive ? down - 1n : down
  return isExact ? (bound.exclusive ? down + 1n : down) : down + 1n
}

function drawBelow(count: bigint, random: Solving['random']): bigint {
  if (count <= 2n ** 32n) return BigInt(Math.floor(random.next() * Number(count)))
  return (count * BigInt(Math.floor(random.next() * 2 ** 32))) / 2n ** 32n
}

function divisorOf(one: bigint, other: bigint): bigint {
  return other === 0n ? (one < 0n ? -one : one || 1n) : divisorOf(other, one % other)
}
