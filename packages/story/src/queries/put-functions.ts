import { listTokens, type Token } from './list-tokens.ts'
import type { Parser } from './load-parser.ts'
import { findFlat, isClosing, isOpening, isWord } from './read-tokens.ts'

/** A function that a file of queries makes. */
export interface QueryFunction {
  readonly name: string
  /** In small letters, in their order. */
  readonly parameters: readonly string[]
  /** The expression it stands for; null where that is not written in SQL. */
  readonly body: string | null
}

/** Functions of a file of queries by their names in small letters. */
export type QueryFunctions = ReadonlyMap<string, QueryFunction>

/** The function that a statement makes: `CREATE TEMP FUNCTION with_tax(net FLOAT64) AS (net * 1.2)`; null for any other statement. */
export function readFunction(
  parser: Parser,
  sql: string,
  dialect: string,
  known: QueryFunctions,
): QueryFunction | null {
  if (!/^\s*CREATE\b[^(]*\bFUNCTION\b/i.test(sql)) return null
  const tokens = listTokens(parser, sql, dialect)
  const opening = tokens.findIndex(isOpening)
  const name = tokens[opening - 1]?.text.split('.').at(-1)?.toLowerCase()
  const listed = listArguments(tokens, opening)
  if (name === undefined || !listed) return null
  const parameters = listed.ranges.map(([from]) => tokens[from]?.text.toLowerCase() ?? '')
  const body = readBody(tokens, [...sql], listed.end)
  return {
    ...{ name, parameters },
    body: body === null ? null : putFunctions(parser, body, dialect, known),
  }
}

/** A text in which what functions stand for is in the place of their calls. */
export function putFunctions(
  parser: Parser,
  sql: string,
  dialect: string,
  functions: QueryFunctions,
): string {
  if (functions.size === 0) return sql
  const tokens = listTokens(parser, sql, dialect)
  const letters = [...sql]
  const put = (from: number, to: number): string => {
    const [first, last] = [tokens[from], tokens[to - 1]]
    if (!first || !last || to <= from) return ''
    let text = ''
    let next = first.span.start
    for (let at = from; at < to; at += 1) {
      const called = findCall(tokens, at, functions)
      if (!called) continue
      const args = called.ranges.map(([start, end]) => put(start, end))
      const start = tokens[called.from]?.span.start ?? 0
      text += `${letters.slice(next, start).join('')}(${fill(parser, called.of, args, dialect)})`
      next = tokens[called.end]?.span.end ?? next
      at = called.end
    }
    return text + letters.slice(next, last.span.end).join('')
  }
  return put(0, tokens.length)
}

interface FunctionCall {
  readonly of: QueryFunction
  readonly ranges: readonly Range[]
  /** The token at which its name begins, which may have a schema's before it, and that of its closing bracket. */
  readonly from: number
  readonly end: number
}

type Range = readonly [from: number, to: number]

function findCall(
  tokens: readonly Token[],
  at: number,
  functions: QueryFunctions,
): FunctionCall | null {
  const token = tokens[at]
  const of = functions.get(token?.text.split('.').at(-1)?.toLowerCase() ?? '')
  if (!of?.body || token?.token_type === 'STRING') return null
  const listed = listArguments(tokens, at + 1)
  if (listed?.ranges.length !== of.parameters.length) return null
  return { of, from: at, ...listed }
}

/** What stands between the commas of the brackets that open at a token, and where they close. */
function listArguments(
  tokens: readonly Token[],
  opening: number,
): { readonly ranges: readonly Range[]; readonly end: number } | null {
  if (!isOpening(tokens[opening])) return null
  const ranges: Range[] = []
  let from = opening + 1
  for (;;) {
    const end = findFlat(tokens, from, (token) => token.token_type === 'COMMA' || isClosing(token))
    const token = tokens[end]
    if (!token) return null
    if (end > from) ranges.push([from, end])
    if (isClosing(token)) return { ranges, end }
    from = end + 1
  }
}

/** What stands after AS: in brackets, or as Snowflake has it, in a text. */
function readBody(
  tokens: readonly Token[],
  letters: readonly string[],
  from: number,
): string | null {
  const language = tokens.findIndex((token, at) => at > from && isWord(token, 'LANGUAGE'))
  if (language >= 0 && !isWord(tokens[language + 1], 'SQL')) return null
  const as = tokens.findIndex((token, at) => at > from && isWord(token, 'AS'))
  const first = tokens[as + 1]
  if (as < 0 || !first) return null
  if (/STRING/.test(first.token_type)) return first.text.trim()
  if (!isOpening(first)) return null
  const closing = findFlat(tokens, as + 2, isClosing)
  const last = tokens[closing]
  return last ? letters.slice(first.span.end, last.span.start).join('').trim() : null
}

/** The expression with what a call gives in the places of its parameters. */
function fill(
  parser: Parser,
  { parameters, body }: QueryFunction,
  args: readonly string[],
  dialect: string,
): string {
  const text = body ?? ''
  const letters = [...text]
  const tokens = listTokens(parser, text, dialect)
  let filled = ''
  let next = 0
  for (const [at, token] of tokens.entries()) {
    const place = parameters.indexOf(token.text.toLowerCase())
    const isOther =
      token.token_type === 'STRING' ||
      tokens[at - 1]?.token_type === 'DOT' ||
      isOpening(tokens[at + 1])
    if (place < 0 || isOther) continue
    const given = args[place] ?? ''
    filled += letters.slice(next, token.span.start).join('')
    filled += /^[\w.]+$/.test(given) ? given : `(${given})`
    next = token.span.end
  }
  return filled + letters.slice(next).join('')
}
