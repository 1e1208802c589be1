import { compareValues } from './compare-values.ts'
import { floorDecimal, negateDecimal, roundDecimal } from './decimal.ts'
import { nullValue, textValue, type Value } from './value.ts'

/** What a function makes of its arguments; undefined for functions not known here. */
export function callFunction(
  name: string,
  args: readonly (Value | undefined)[],
): Value | undefined {
  if (name === 'coalesce') return coalesce(args)
  const known = args.filter((value) => value !== undefined)
  if (known.length < args.length) return undefined
  const absent = known.filter(({ kind }) => kind === 'null').length
  if (name === 'num_nulls') return whole(absent)
  if (name === 'num_nonnulls') return whole(known.length - absent)
  const strict = strictFunctions[name]
  if (!strict) return undefined
  return known.some(({ kind }) => kind === 'null') ? nullValue : strict(known)
}

/** The first that is not NULL; an undecided one before it leaves all undecided. */
function coalesce(args: readonly (Value | undefined)[]): Value | undefined {
  for (const value of args) {
    if (value?.kind !== 'null') return value
  }
  return nullValue
}

type Strict = (args: readonly Value[]) => Value | undefined

const length: Strict = ([text]) => withText(text, (value) => whole([...value].length))

/** Each is NULL as soon as an argument is. */
const strictFunctions: Readonly<Record<string, Strict>> = {
  length,
  char_length: length,
  character_length: length,
  lower: ([text]) => withText(text, (value) => textValue(value.toLowerCase())),
  upper: ([text]) => withText(text, (value) => textValue(value.toUpperCase())),
  // SQL trims spaces only
  trim: ([text, signs]) =>
    signs ? undefined : withText(text, (value) => textValue(value.replace(/^ +| +$/g, ''))),
  abs: ([number]) =>
    number?.kind === 'number' && number.value.digits < 0n
      ? { kind: 'number', value: negateDecimal(number.value) }
      : onlyNumber(number),
  floor: ([number]) =>
    number?.kind === 'number' ? { kind: 'number', value: floorDecimal(number.value) } : undefined,
  round: ([number, places]) => {
    const scale = places === undefined ? 0 : readWhole(places)
    if (number?.kind !== 'number' || scale === null || scale < 0) return undefined
    return { kind: 'number', value: roundDecimal(number.value, scale) }
  },
  mod: ([left, right]) => {
    if (left?.kind !== 'number' || right?.kind !== 'number') return undefined
    if (left.value.scale > 0 || right.value.scale > 0 || right.value.digits === 0n) return undefined
    return whole(left.value.digits % right.value.digits)
  },
  greatest: (args) => pickExtreme(args, 1),
  least: (args) => pickExtreme(args, -1),
}

function withText(value: Value | undefined, use: (text: string) => Value): Value | undefined {
  return value?.kind === 'text' ? use(value.value) : undefined
}

function onlyNumber(value: Value | undefined): Value | undefined {
  return value?.kind === 'number' ? value : undefined
}

function whole(digits: number | bigint): Value {
  return { kind: 'number', value: { digits: BigInt(digits), scale: 0 } }
}

function readWhole(value: Value): number | null {
  return value.kind === 'number' && value.value.scale === 0 ? Number(value.value.digits) : null
}

function pickExtreme(args: readonly Value[], sign: 1 | -1): Value | undefined {
  let best = args[0]
  for (const value of args.slice(1)) {
    const order = best && compareValues(value, best)
    if (order === undefined) return undefined
    if (order * sign > 0) best = value
  }
  return best
}
