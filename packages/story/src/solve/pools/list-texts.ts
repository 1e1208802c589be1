import { walkExpression } from '../../tree/map-tree.ts'
import type { Call, Expression } from '../../tree/node.ts'
import { exemplifyJson, readDocument } from './exemplify-json.ts'
import { exemplifyMarks } from './exemplify-marks.ts'
import { exemplifyParts } from './exemplify-parts.ts'
import { exemplifyPattern } from './exemplify-pattern.ts'
import { exemplifyRegex } from './exemplify-regex.ts'
import { listDateTexts } from './list-date-texts.ts'
import { listDays } from './list-days.ts'
import { listLiterals } from './list-literals.ts'
import type { Clues } from './pool.ts'
import { weavePattern } from './weave-pattern.ts'

/** Texts that conditions name or describe by a pattern, and those of the background. */
export function listTexts(clues: Clues): readonly string[] {
  const { column, predicates, background } = clues
  if (column.choices.length > 0) return column.choices
  const { numbers, texts } = listLiterals(predicates)
  const calls = predicates.flatMap((predicate) => [...walkExpression(predicate)].filter(isCall))
  const patterns = listPatterns(calls)
  // what is to be like two patterns, and not like a third
  const wanted = listPatterns(calls.filter(({ function_name: name }) => !/^!|^not_/.test(name)))
  const plain = texts.filter((text) => !text.includes('%'))
  const days = listDays(clues, wanted, plain)
  if (days) return days
  return [
    ...patterns.flatMap((pattern) => weavePattern(pattern, background)).map(freeGuarded),
    ...exemplifyPattern(wanted).map(freeGuarded),
    ...exemplifyPattern(patterns).map(freeGuarded),
    ...exemplifyParts(calls, texts, { numbers, background }),
    ...exemplifyMarks(calls),
    ...(calls.some(isOfList) ? listItems(plain, numbers, wanted, background) : []),
    ...exemplifyJson(predicates, background),
    ...joinSplit(calls, plain, wanted),
    ...calls.filter(isRegex).flatMap(({ children = [] }) => exemplifyAll(children)),
    ...plain.flatMap(vary),
    ...joinPairs(plain),
    ...numbers.flatMap((x) => [x, x + 1, x - 1, x * 2, Math.floor(x / 2)].map(String)),
    ...listDateTexts(clues),
    ...background,
    ...common,
  ]
}

/** What may be tried where nothing else is known. */
export const common: readonly string[] = [
  'a',
  'B',
  'abc',
  'Abcdef gh',
  '1',
  '10',
  '0',
  '5',
  '25',
  '100',
  '12345',
  'Y',
  'N',
  'x@example.com',
]

function isCall(part: Expression): part is Call {
  return part.class === 'FUNCTION'
}

/**
 * Lists of one item that a condition names or describes by a pattern, alone and with those of the background behind it, of two items
 * that are named, of all of them, and of as many more as a number asks for.
 */
function listItems(
  plain: readonly string[],
  numbers: readonly number[],
  patterns: readonly string[],
  background: readonly string[],
): readonly string[] {
  const named = [...plain, ...exemplifyPattern(patterns).map(freeGuarded)]
  const others = background.flatMap((text) => /^\[(.+)\]$/s.exec(text)?.[1] ?? []).slice(0, 3)
  const usual = listUsual(background)
  const sizes = numbers.flatMap((count) => [count, count + 1]).filter((size) => size < mostItems)
  const some = named.slice(0, mostItems)
  const pairs = some.flatMap((one, at) => some.slice(at + 1).map((next) => [one, next]))
  return [
    ...[...named, ...numbers].flatMap((item) => [
      JSON.stringify([item]),
      ...others.map((rest) => `[${JSON.stringify(item)},${rest}]`),
    ]),
    ...[...pairs, ...some.map((item) => [item]), some].flatMap((items) => {
      const list = items.map((item) => JSON.stringify(item))
      const filled = sizes.flatMap((size) =>
        size > list.length ? [[...list, ...usual.slice(0, size - list.length)]] : [],
      )
      return [list, ...filled].map((each) => `[${each.join(',')}]`)
    }),
  ]
}

/** Items of the lists of the background, each once. */
function listUsual(background: readonly string[]): readonly string[] {
  const items = background
    .flatMap(readDocument)
    .flatMap((each) => (Array.isArray(each) ? each : []))
  return [...new Set([...items, ...common].map((item) => JSON.stringify(item)))]
}

/** A list of more items than these is not tried. */
const mostItems = 8

/** A text that is read as that of a list. */
function isOfList({ function_name: name }: Call): boolean {
  return /^(?:(?:list|array)_|@>$|<@$|&&$)/.test(name)
}

function isRegex({ function_name: name }: Call): boolean {
  return /regexp|similar/.test(name)
}

/** So many groups are told apart by texts of one pattern. */
const mostWays = 5

function exemplifyAll(children: readonly Expression[]): readonly string[] {
  const { texts } = listLiterals(children)
  return texts.flatMap((text) => {
    const examples = Array.from({ length: mostWays }, (_, way) => exemplifyRegex(text, way))
    return [...new Set(examples.flatMap((example) => [example, `a ${example}`]))]
  })
}

/** The patterns of LIKE: DuckDB's trees call it `~~`, and `~~*` where letters are alike. */
function listPatterns(calls: readonly Call[]): readonly string[] {
  return calls
    .filter(({ function_name: name }) => /^!?~~\*?$|^(?:not_)?i?like_escape$/.test(name))
    .flatMap(({ children = [] }) => {
      const { texts } = listLiterals(children.slice(1, 2))
      const [sign] = listLiterals(children.slice(2, 3)).texts
      return sign ? texts.map((text) => guardEscaped(text, sign)) : texts
    })
}

/** A pattern whose escaped letters stand for themselves and are no wildcards. */
function guardEscaped(pattern: string, sign: string): string {
  const guards: Readonly<Record<string, string>> = { '%': guarded.percent, _: guarded.underscore }
  const parts = pattern.split(sign)
  const [first = '', ...others] = parts
  return (
    first +
    others.map((part) => (guards[part.charAt(0)] ?? part.charAt(0)) + part.slice(1)).join('')
  )
}

/** Letters of no language that keep the place of escaped ones. */
const guarded = { percent: '\uE000', underscore: '\uE001' } as const

function freeGuarded(text: string): string {
  return text.replaceAll(guarded.percent, '%').replaceAll(guarded.underscore, '_')
}

function vary(text: string): readonly string[] {
  const titled = text.replace(/\b\w/g, (letter) => letter.toUpperCase())
  return [
    text,
    text.toLowerCase(),
    text.toUpperCase(),
    titled,
    `${text}abc`,
    `ab${text}`,
    `${text} 12`,
  ]
}

/** What is taken apart at a mark, of two parts that conditions name or describe by a pattern. */
function joinSplit(
  calls: readonly Call[],
  plain: readonly string[],
  patterns: readonly string[],
): readonly string[] {
  const marks = calls.flatMap(({ function_name: name, children = [] }) =>
    /^(?:string_split|str_split|split|string_to_array)$/.test(name)
      ? listLiterals(children.slice(1)).texts
      : [],
  )
  const bare = patterns.map((pattern) => pattern.replaceAll('%', ''))
  const parts = [...plain, ...bare].filter((part) => part !== '' && !marks.includes(part))
  const pairs = joinEach([...new Set(parts)].slice(0, mostItems))
  return [...new Set(marks)].flatMap((mark) => pairs.map((pair) => pair.join(mark)))
}

/** Each of some texts before each other one. */
function joinEach(texts: readonly string[]): readonly (readonly [string, string])[] {
  return texts.flatMap((a) =>
    texts.flatMap((b): readonly (readonly [string, string])[] => (a === b ? [] : [[a, b]])),
  )
}

function joinPairs(texts: readonly string[]): readonly string[] {
  if (texts.length < 2 || texts.length > 6) return []
  return joinEach(texts).flatMap(([a, b]) => [a + b, `${a} ${b}`])
}
