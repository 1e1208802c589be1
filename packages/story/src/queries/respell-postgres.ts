import { findPatternPart } from '../translate/find-pattern-part.ts'
import { callOf, join, literalOf } from './build-nodes.ts'
import { findPart, findText, type TreeNode, walkTree } from './walk-tree.ts'

type Node = Record<string, unknown>

/** Whether a text may have some of it. */
export const postgresOnly: RegExp = /\bOVERLAPS\b|range\s*\(|make_interval|regexp_match|\bFROM\s+'/i

/** What only PostgreSQL has: spans that overlap, ranges that are made of two bounds, intervals of numbers, parts of texts by a pattern. */
export function respellPostgres(node: TreeNode): Node | null {
  return (
    overlapSpans(node) ??
    compareRanges(node) ??
    makeInterval(node) ??
    extractPart(node) ??
    findMatches(node)
  )
}

/** `(a, b) OVERLAPS (c, d)`; the second of a pair may be how long it lasts. */
function overlapSpans({ overlaps }: TreeNode): Node | null {
  const spans = ['this', 'expression'].map((side) => {
    const [start, end] = (findPart(overlaps, side, 'tuple', 'expressions') ?? []) as unknown[]
    if (start === undefined || end === undefined) return null
    return [start, findPart(end, 'interval') === null ? end : join('add', start, end)] as const
  })
  const [one, other] = spans
  return one && other
    ? join('and', join('lt', one[0], other[1]), join('lt', other[0], one[1]))
    : null
}

interface Range {
  readonly lower: unknown
  readonly upper: unknown
  /** `[)` where it is not said. */
  readonly bounds: string
}

/** `tsrange(a, b) && tsrange(c, d)`, `tsrange(a, b) @> moment`, `day <@ daterange(a, b, '[]')`. */
function compareRanges(node: TreeNode): Node | null {
  const [kind] = Object.keys(node)
  const sides = findPart(node, kind ?? '') as TreeNode | null
  const [left, right] = [readRange(sides?.['left']), readRange(sides?.['right'])]
  switch (kind) {
    case 'array_overlaps':
      return left && right
        ? join('and', startsBefore(left, right), startsBefore(right, left))
        : null
    case 'array_contains_all':
      return left && contain(left, right ?? sides?.['right'])
    case 'array_contained_by':
      return right && contain(right, left ?? sides?.['left'])
    default:
      return null
  }
}

function readRange(node: unknown): Range | null {
  const name = findText(node, 'function', 'name')
  const [lower, upper, bounds] = (findPart(node, 'function', 'args') ?? []) as unknown[]
  if (!/^(?:ts|tstz|date|num|int4|int8)range$/i.test(name ?? '') || !lower || !upper) return null
  return { lower, upper, bounds: findText(bounds, 'literal', 'value') ?? '[)' }
}

function startsBefore(one: Range, other: Range): Node {
  const isClosed = one.bounds.startsWith('[') && other.bounds.endsWith(']')
  return join(isClosed ? 'lte' : 'lt', one.lower, other.upper)
}

function contain(range: Range, part: Range | unknown): Node {
  const inner = part as Partial<Range>
  const isRange = 'bounds' in Object(part)
  const isOpen = !isRange && range.bounds.endsWith(')')
  return join(
    'and',
    join(
      range.bounds.startsWith('(') && !isRange ? 'gt' : 'gte',
      isRange ? inner.lower : part,
      range.lower,
    ),
    join(isOpen ? 'lt' : 'lte', isRange ? inner.upper : part, range.upper),
  )
}

/** In the order of its arguments. */
const units = ['years', 'months', 'weeks', 'days', 'hours', 'mins', 'secs']

/** `make_interval(days => 7)`. */
function makeInterval(node: TreeNode): Node | null {
  if (!/^make_interval$/i.test(findText(node, 'function', 'name') ?? '')) return null
  const args = (findPart(node, 'function', 'args') ?? []) as unknown[]
  const spans = args.flatMap((arg, at) => {
    const unit = findText(arg, 'named_argument', 'name', 'name')?.toLowerCase() ?? units[at]
    const number = findPart(arg, 'named_argument', 'value') ?? arg
    if (unit === undefined || !units.includes(unit)) return []
    const word = { mins: 'minute', secs: 'second' }[unit] ?? unit.slice(0, -1)
    return [join('mul', number, { interval: { this: literalOf('string', `1 ${word}`) } })]
  })
  const [first, ...others] = spans
  return others.reduce<Node | null>((sum, span) => join('add', sum, span), first ?? null)
}

/** `substring(note from '#(\w+)')`, `(regexp_match(note, 'a(b)'))[1]`. */
function extractPart(node: TreeNode): Node | null {
  const pattern = findPart(node, 'substring', 'start')
  if (
    findPart(node, 'substring', 'from_for_syntax') === true &&
    !findPart(node, 'substring', 'length')
  )
    return readPart(findPart(node, 'substring', 'this'), pattern, null)
  const of = findPart(node, 'subscript', 'this')
  const called = findPart(of, 'paren', 'this') ?? of
  const place = findText(node, 'subscript', 'index', 'literal', 'value')
  if (!isMatching(called) || place === null) return null
  const [text, given] = findPart(called, 'function', 'args') as unknown[]
  const part = readPart(text, given, Number(place))
  const makesRows = /es$/i.test(findText(called, 'function', 'name') ?? '')
  if (part && makesRows) matches.set(part, [text, given])
  return part
}

function isMatching(node: unknown): boolean {
  return /^regexp_match(?:es)?$/i.test(findText(node, 'function', 'name') ?? '')
}

function readPart(text: unknown, pattern: unknown, place: number | null): Node | null {
  const spelt = findText(pattern, 'literal', 'value')
  if (spelt === null || findText(pattern, 'literal', 'literal_type') === 'number') return null
  const whole = findPatternPart(spelt)
  const group = place === null || whole === 0 ? whole : place
  const read = callOf('REGEXP_EXTRACT', [text, pattern, literalOf('number', String(group))])
  return callOf('NULLIF', [read, literalOf('string', '')])
}

/** A row in whose text nothing matches is not in the answer of a query that shows its matches. */
function findMatches({ select, ...rest }: TreeNode): Node | null {
  const shown = walkTree(findPart(select, 'expressions'), (node) => !('select' in node))
  const [match] = shown.flatMap((node) => (matches.get(node) ? [matches.get(node)] : []))
  if (!match) return null
  const condition = callOf('REGEXP_MATCHES', [...match])
  const before = findPart(select, 'where_clause', 'this')
  const where_clause = { this: before === null ? condition : join('and', before, condition) }
  return { ...rest, select: { ...(select as Node), where_clause } }
}

/** The texts and patterns of which rows are made, by what reads them. */
const matches = new WeakMap<object, readonly unknown[]>()
