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
  text,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated } from '../generator.ts'
import { drawDigits } from '../parts/draw-digits.ts'
import { shuffleRows } from '../shuffle-rows.ts'
import { listSizes } from './list-sizes.ts'
import { type Part, readParts } from './read-parts.ts'
import { trimParts } from './trim-parts.ts'
import { widestChoice } from './widest-choice.ts'

/** Texts that match a regular expression as a whole; distinct ones count through its free places. */
export function matchPattern(context: Context, pattern: string): Generated | null {
  const parts = readParts(pattern)
  if (!parts) return null
  const lengths = { maximum: context.domain.maximumLength ?? 255 }
  const sized = trimParts(parts, lengths.maximum)
  const why = `matches ${pattern}`
  if (context.mustDiffer) return countThrough(context, widestChoice(sized), why)
  const digits = drawDigits(context, sized.flatMap(listSizes)).values()
  return { expression: printParts(sized, digits), why }
}

/** Prints parts one after another; digits that follow each other are printed as one number. */
function printParts(parts: readonly Part[], digits: Iterator<Expression>): Expression {
  const printed: Expression[] = []
  let run: Expression[] = []
  const endRun = (): void => {
    if (run.length > 0) printed.push(printRun(run))
    run = []
  }
  for (const part of parts) {
    const isDigit = part.kind === 'one-of' && part.characters === allDigits
    if (!isDigit || run.length === mostDigits) endRun()
    if (isDigit) run.push(digits.next().value ?? number(0))
    else printed.push(printPart(part, digits))
  }
  endRun()
  return concat(...printed)
}

const allDigits = '0123456789'

/** A number of so many digits, and the one before them, fits into 64 bits. */
const mostDigits = 17

/** The digits of a number behind a first that keeps the zeros: one text is sooner made than many are put together. */
function printRun(digits: readonly Expression[]): Expression {
  const [only, ...others] = digits
  if (only && others.length === 0)
    return call('substr', text(allDigits), add(only, number(1)), number(1))
  const whole = digits.reduce<Expression>(
    (sum, digit) => add(multiply(sum, number(10)), digit),
    number(1),
  )
  return call('substr', cast(whole, { kind: 'text' }), number(2), number(digits.length))
}

/** Prints a part with the next of some numbers for each of its sizes. */
function printPart(part: Part, digits: Iterator<Expression>): Expression {
  const next = (): Expression => digits.next().value ?? number(0)
  const printAll = (parts: readonly Part[]): Expression => printParts(parts, digits)
  switch (part.kind) {
    case 'text':
      return text(part.text)
    case 'one-of':
      return call('substr', text(part.characters), add(next(), number(1)), number(1))
    case 'optional':
      return choose([[equal(next(), number(0)), printAll(part.parts)]], text(''))
    case 'choice': {
      const drawn = next()
      const printed = part.choices.map(printAll)
      const branches = printed
        .slice(0, -1)
        .map((expression, i): [Expression, Expression] => [equal(drawn, number(i)), expression])
      return choose(branches, printed.at(-1) ?? text(''))
    }
  }
}

/** The last free places hold the digits of a permuted row number, so that no text comes twice. */
function countThrough(context: Context, parts: readonly Part[], why: string): Generated | null {
  const goal = Math.max(context.rows * 64, 2 ** 20)
  const filled = fillOptional(parts, context.rows, context.domain.maximumLength ?? 255)
  let capacity = 1
  const strides = new Map<Part, { stride: number; size: number }>()
  for (const part of [...filled].reverse()) {
    if (part.kind !== 'one-of') continue
    if (capacity >= goal) break
    strides.set(part, { stride: capacity, size: part.characters.length })
    capacity *= part.characters.length
  }
  if (capacity < context.rows) return null
  const index = shuffleRows(context, capacity)
  const free = filled.filter((part) => !strides.has(part))
  const digits = drawDigits(context, free.flatMap(listSizes)).values()
  const numbers = filled.flatMap((part) => {
    const place = strides.get(part)
    if (place) return [modulo(call('div', index, number(place.stride)), number(place.size))]
    return listSizes(part).map(() => digits.next().value ?? number(0))
  })
  return {
    expression: printParts(filled, numbers.values()),
    why: `${why}, no value twice`,
    isDistinct: true,
  }
}

/** Leaves optional places out, but for as many as it takes to have a text for each row. */
function fillOptional(parts: readonly Part[], rows: number, maximum: number): readonly Part[] {
  const sizeOf = (part: Part): number => (part.kind === 'one-of' ? part.characters.length : 1)
  const product = (list: readonly Part[]): number =>
    list.reduce((size, part) => size * sizeOf(part), 1)
  let capacity = product(parts.filter(({ kind }) => kind !== 'optional'))
  let length = parts.filter(({ kind }) => kind !== 'optional').length
  return parts.flatMap((part) => {
    if (part.kind !== 'optional') return [part]
    const inner = fillOptional(part.parts, 1, maximum)
    if (capacity >= rows * 64 || length + inner.length > maximum || product(inner) === 1) return []
    capacity *= product(inner)
    length += inner.length
    return inner
  })
}
