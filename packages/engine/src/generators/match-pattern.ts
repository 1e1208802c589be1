import { type AST, RegExpParser } from '@eslint-community/regexpp'
import { add, call, choose, concat, equal, modulo, number, text } from '../sql/build.ts'
import type { Expression } from '../sql/expression.ts'
import type { Context, Generated } from './generator.ts'
import { drawDigits } from './parts/draw-digits.ts'
import { shuffleRows } from './shuffle-rows.ts'

/** Repetitions without an upper bound get at most this many more than they need. */
const spare = 6

/** Texts that match a regular expression as a whole; distinct ones count through its free places. */
export function matchPattern(context: Context, pattern: string): Generated | null {
  const parts = readParts(pattern)
  if (!parts) return null
  const lengths = { maximum: context.domain.maximumLength ?? 255 }
  const sized = trimParts(parts, lengths.maximum)
  const why = `matches ${pattern}`
  if (context.mustDiffer) return countThrough(context, sized, why)
  const digits = drawDigits(context, sized.flatMap(listSizes)).values()
  return { expression: concat(...sized.map((part) => printPart(part, digits))), why }
}

/** Whether a text matches, for values known before anything runs. */
export function isMatch(pattern: string, value: string): boolean {
  const insensitive = pattern.startsWith('(?i)')
  return new RegExp(
    toJavaScript(insensitive ? pattern.slice(4) : pattern),
    insensitive ? 'iu' : 'u',
  ).test(value)
}

/** How many texts a pattern has, as far as this reads it; infinite where it cannot be read. */
export function countMatches(pattern: string, maximumLength: number): number {
  const parts = readParts(pattern)
  return parts ? countParts(trimParts(parts, maximumLength)) : Number.POSITIVE_INFINITY
}

function countParts(parts: readonly Part[]): number {
  return parts.reduce((product, part) => {
    if (part.kind === 'one-of') return product * part.characters.length
    if (part.kind === 'optional') return product * (1 + countParts(part.parts))
    if (part.kind === 'choice')
      return product * part.choices.reduce((sum, choice) => sum + countParts(choice), 0)
    return product
  }, 1)
}

type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'one-of'; readonly characters: string }
  | { readonly kind: 'optional'; readonly parts: readonly Part[] }
  | { readonly kind: 'choice'; readonly choices: readonly (readonly Part[])[] }

function readParts(pattern: string): readonly Part[] | null {
  try {
    const source = toJavaScript(pattern.replace(/^\(\?i\)/, ''))
    const parsed = new RegExpParser().parsePattern(source, 0, source.length, { unicode: true })
    return readAlternatives(parsed.alternatives)
  } catch {
    return null
  }
}

function toJavaScript(pattern: string): string {
  return (
    pattern
      .replaceAll('[:alpha:]', 'A-Za-z')
      .replaceAll('[:digit:]', '0-9')
      .replaceAll('[:alnum:]', 'A-Za-z0-9')
      .replaceAll('[:upper:]', 'A-Z')
      .replaceAll('[:lower:]', 'a-z')
      .replaceAll('[:space:]', '\\s')
      .replaceAll('[:xdigit:]', '0-9A-Fa-f')
      .replaceAll('\\A', '^')
      .replaceAll('\\Z', '$')
      // the u flag wants only needed escapes
      .replaceAll(/\\([@%#&~`'"<>,;:=!_ -])/g, '$1')
  )
}

function readAlternatives(alternatives: readonly AST.Alternative[]): readonly Part[] | null {
  const read = alternatives.map((alternative) => readElements(alternative.elements))
  if (read.some((parts) => parts === null)) return null
  const choices = read.filter((parts) => parts !== null)
  return choices.length === 1 ? (choices[0] ?? []) : [{ kind: 'choice', choices }]
}

function readElements(elements: readonly AST.Element[]): readonly Part[] | null {
  const parts: Part[] = []
  for (const element of elements) {
    const read = readElement(element)
    if (!read) return null
    parts.push(...read)
  }
  return parts
}

function readElement(element: AST.Element): readonly Part[] | null {
  switch (element.type) {
    case 'Assertion':
      return element.kind === 'start' || element.kind === 'end' ? [] : null
    case 'Character':
      return [{ kind: 'text', text: String.fromCodePoint(element.value) }]
    case 'CharacterSet':
    case 'CharacterClass': {
      const characters = listCharacters(element)
      return characters ? [{ kind: 'one-of', characters }] : null
    }
    case 'Group':
    case 'CapturingGroup':
      return readAlternatives(element.alternatives)
    case 'Quantifier': {
      const once = readElement(element.element)
      if (!once) return null
      const maximum = Math.min(element.max, element.min + spare)
      const must = Array.from(
        { length: Math.max(element.min, element.min === 0 && maximum > 1 ? 1 : element.min) },
        () => structuredClone(once),
      ).flat()
      const may = Array.from(
        {
          length:
            maximum - Math.max(element.min, element.min === 0 && maximum > 1 ? 1 : element.min),
        },
        (): Part => ({ kind: 'optional', parts: structuredClone(once) }),
      )
      return [...must, ...may]
    }
    default:
      return null
  }
}

/** Printable ASCII that a class holds; letters and digits alone where it would hold nearly all. */
function listCharacters(element: AST.CharacterSet | AST.CharacterClass): string | null {
  const source = new RegExp(`^${element.raw}$`, 'u')
  const all = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter(
    (character) => source.test(character),
  )
  const plain = all.filter((character) => /[a-z0-9]/.test(character))
  const chosen = all.length > 64 && plain.length > 0 ? plain : all
  return chosen.length > 0 ? chosen.join('') : null
}

function trimParts(parts: readonly Part[], maximum: number): readonly Part[] {
  let length = parts.reduce((sum, part) => sum + (part.kind === 'optional' ? 0 : 1), 0)
  return parts.filter((part) => {
    if (part.kind !== 'optional') return true
    length += part.parts.length
    return length <= maximum
  })
}

/** How many ways each place of a part has that is left to chance, in the order they are printed. */
function listSizes(part: Part): readonly number[] {
  if (part.kind === 'text') return []
  if (part.kind === 'one-of') return [part.characters.length]
  if (part.kind === 'optional') return [2, ...part.parts.flatMap(listSizes)]
  return [part.choices.length, ...part.choices.flat().flatMap(listSizes)]
}

/** Prints a part with the next of some numbers for each of its sizes. */
function printPart(part: Part, digits: Iterator<Expression>): Expression {
  const next = (): Expression => digits.next().value ?? number(0)
  const printAll = (parts: readonly Part[]): Expression =>
    concat(...parts.map((inner) => printPart(inner, digits)))
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
  const printed = filled.map((part) => {
    const place = strides.get(part)
    const counted = place && modulo(call('div', index, number(place.stride)), number(place.size))
    return printPart(part, counted ? [counted].values() : digits)
  })
  return { expression: concat(...printed), why: `${why}, no value twice`, isDistinct: true }
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
