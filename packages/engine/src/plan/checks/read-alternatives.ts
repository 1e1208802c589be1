import type { Expression } from '../../sql/expression.ts'
import { findOwnColumn } from '../../sql/find-own-column.ts'
import { unwrap } from '../../sql/unwrap.ts'
import { likeToRegex } from './like-to-regex.ts'
import { literalText } from './literal-text.ts'

/** What a column may hold by conditions of which one is enough: values, or a pattern of all of them. */
export interface Alternatives {
  readonly values: readonly string[] | null
  readonly pattern: string | null
}

const nothingRead: Alternatives = { values: null, pattern: null }

/** `c = 'a' OR c IN ('b', 'c') OR c LIKE '9%'`; nothing where one of them says something else. */
export function readAlternatives(parts: readonly Expression[], column: string): Alternatives {
  const read = parts.map((part) => readPart(part, column))
  if (read.some(({ values, pattern }) => !values && pattern === null)) return nothingRead
  const values = read.flatMap((one) => one.values ?? [])
  const patterns = read.flatMap(({ pattern }) => (pattern === null ? [] : [pattern]))
  if (patterns.length === 0) return { values, pattern: null }
  return { values: null, pattern: [...values.map(exactly), ...patterns].join('|') }
}

function readPart(part: Expression, column: string): Alternatives {
  const isColumn = (one: Expression): boolean => findOwnColumn(unwrap(one)) === column
  if (part.kind === 'binary' && part.operator === '=') {
    if (isColumn(part.left)) return asValues([literalText(part.right)])
    const start = readStart(part.left, literalText(part.right), isColumn)
    if (start !== null) return { values: null, pattern: `^${escapePattern(start)}.*$` }
  }
  if (part.kind === 'in' && !part.negated && isColumn(part.operand))
    return asValues(part.list.map(literalText))
  if (part.kind === 'like' && !part.negated && isColumn(part.operand)) {
    const like = literalText(part.pattern)
    return like === null ? nothingRead : { values: null, pattern: likeToRegex(like) }
  }
  if (part.kind === 'regex' && !part.negated && !part.ignoreCase && isColumn(part.operand))
    return { values: null, pattern: literalText(part.pattern) }
  return nothingRead
}

/** `left(trim(c), 4) = 'dns:'`: what a value begins with, or null. */
function readStart(
  part: Expression,
  text: string | null,
  isColumn: (one: Expression) => boolean,
): string | null {
  if (part.kind !== 'call' || !/^(?:left|substring)$/.test(part.name) || text === null) return null
  const [whole, ...places] = part.args
  const isOf = whole?.kind === 'call' && whole.name === 'trim' ? whole.args[0] : whole
  const wanted = part.name === 'left' ? [text.length] : [1, text.length]
  const isStart =
    places.length === wanted.length &&
    places.every((place, at) => place.kind === 'number' && Number(place.text) === wanted[at])
  return isOf && isColumn(isOf) && isStart ? text : null
}

function asValues(values: readonly (string | null)[]): Alternatives {
  const known = values.filter((value) => value !== null)
  return known.length === values.length ? { values: known, pattern: null } : nothingRead
}

function exactly(value: string): string {
  return `^${escapePattern(value)}$`
}

function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
