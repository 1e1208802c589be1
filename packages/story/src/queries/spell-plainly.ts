import { listTokens, type Token } from './list-tokens.ts'
import type { Parser } from './load-parser.ts'
import { isClosing, isOpening, isWord } from './read-tokens.ts'

/** A piece of a text, by letters, and what comes in its place. */
interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/**
 * A query without words that the parser stumbles over and that change nothing over data without a past: a table as it was at some
 * moment, a culture to read a text by.
 */
export function spellPlainly(parser: Parser, sql: string, dialect: string): string {
  if (!/\bFOR\s+SYSTEM_TIME\b|\b(?:TRY_)?PARSE\s*\(|\bFOR\s+XML\b/i.test(sql)) return sql
  const tokens = listTokens(parser, sql, dialect)
  const edits = tokens.flatMap((_, at) => [
    ...dropPast(tokens, at),
    ...(dialect === 'tsql' ? castParsed(tokens, at) : []),
    ...(dialect === 'tsql' ? joinTexts(sql, tokens, at) : []),
  ])
  const letters = [...sql]
  for (const { from, to, text } of edits.toReversed()) letters.splice(from, to - from, text)
  return letters.join('')
}

/** What may stand behind a table and the moment at which it is read. */
const following =
  /^(?:AS|JOIN|LEFT|RIGHT|INNER|FULL|CROSS|OUTER|ON|USING|WHERE|GROUP|HAVING|QUALIFY|WINDOW|ORDER|LIMIT|UNION|EXCEPT|INTERSECT|PIVOT|UNPIVOT|TABLESAMPLE|FOR|OPTION)$/i

/** `FOR SYSTEM_TIME AS OF …`, `FOR SYSTEM_TIME ALL`, `FOR SYSTEM_TIME BETWEEN … AND …`. */
function dropPast(tokens: readonly Token[], at: number): readonly Edit[] {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (!first || !isWord(first, 'FOR') || !isWord(second, 'SYSTEM_TIME')) return []
  let end = at + (isWord(tokens[at + 2], 'AS') ? 4 : 3)
  for (let depth = 0; end < tokens.length; end += 1) {
    const token = tokens[end]
    if (depth === 0 && token && (isClosing(token) || isEnd(token))) break
    depth += isOpening(token) ? 1 : isClosing(token) ? -1 : 0
  }
  const last = tokens[end - 1]
  return last ? [{ from: first.span.start, to: last.span.end, text: '' }] : []
}

function isEnd({ token_type: type, text }: Token): boolean {
  return type === 'COMMA' || type === 'SEMICOLON' || following.test(text)
}

/** `TRY_PARSE(text AS date USING 'en-US')`. */
function castParsed(tokens: readonly Token[], at: number): readonly Edit[] {
  const [word, open] = [tokens[at], tokens[at + 1]]
  const isTry = isWord(word, 'TRY_PARSE')
  if (!word || !(isTry || isWord(word, 'PARSE')) || !isOpening(open)) return []
  const close = findClosing(tokens, at + 1)
  const using = tokens.findIndex((token, i) => i > at && i < close && isWord(token, 'USING'))
  const [from, to] = [tokens[using], tokens[close]]
  const culture = from && to ? [{ from: from.span.start, to: to.span.start, text: '' }] : []
  return [
    { from: word.span.start, to: word.span.end, text: isTry ? 'TRY_CAST' : 'CAST' },
    ...culture,
  ]
}

/** `STUFF((SELECT ', ' + name FROM … ORDER BY name FOR XML PATH('')), 1, 2, '')`, which joins texts of rows. */
function joinTexts(sql: string, tokens: readonly Token[], at: number): readonly Edit[] {
  const isStuff =
    isWord(tokens[at], 'STUFF') && isOpening(tokens[at + 1]) && isOpening(tokens[at + 2])
  if (!isStuff || !isWord(tokens[at + 3], 'SELECT')) return []
  const [end, inner] = [findClosing(tokens, at + 1), findClosing(tokens, at + 2)]
  const isDistinct = isWord(tokens[at + 4], 'DISTINCT')
  const mark = at + (isDistinct ? 5 : 4)
  const find = (word: string): number => findFlatWord(tokens, at + 3, inner, word)
  const [from, order, xml] = [find('FROM'), find('ORDER'), findXml(tokens, at + 3, inner)]
  const isJoined = tokens[mark]?.token_type === 'STRING' && tokens[mark + 1]?.token_type === 'PLUS'
  const [whole, last] = [tokens[at], tokens[end]]
  if (end < 0 || from < 0 || xml < 0 || !isJoined || !whole || !last) return []
  const letters = [...sql]
  const print = (first: number, next: number): string => {
    const [one, other] = [tokens[first], tokens[next - 1]]
    return one && other ? letters.slice(one.span.start, other.span.end).join('') : ''
  }
  const text = print(mark + 2, from)
  const sorted = order < 0 ? '' : ` WITHIN GROUP (${print(order, xml)})`
  const read = print(from, order < 0 ? xml : order)
  const call = `STRING_AGG(${text}, ${print(mark, mark + 1)})${sorted}`
  const query = isDistinct
    ? `(SELECT STRING_AGG(t.part, ${print(mark, mark + 1)}) WITHIN GROUP (ORDER BY t.part) FROM (SELECT DISTINCT ${text} AS part ${read}) AS t)`
    : `(SELECT ${call} ${read})`
  return [{ from: whole.span.start, to: last.span.end, text: query }]
}

function findXml(tokens: readonly Token[], from: number, to: number): number {
  return tokens.findIndex(
    (token, at) => at > from && at < to && isWord(token, 'FOR') && isWord(tokens[at + 1], 'XML'),
  )
}

function findFlatWord(tokens: readonly Token[], from: number, to: number, word: string): number {
  let depth = 0
  for (let at = from; at < to; at += 1) {
    if (depth === 0 && isWord(tokens[at], word)) return at
    depth += isOpening(tokens[at]) ? 1 : isClosing(tokens[at]) ? -1 : 0
  }
  return -1
}

/** Where the brackets are closed that are opened at a token; -1 where they are not. */
function findClosing(tokens: readonly Token[], open: number): number {
  let depth = 0
  for (let at = open; at < tokens.length; at += 1) {
    depth += isOpening(tokens[at]) ? 1 : isClosing(tokens[at]) ? -1 : 0
    if (depth === 0) return at
  }
  return -1
}
