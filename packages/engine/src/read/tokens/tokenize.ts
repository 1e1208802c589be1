import { scanQuoted } from '../split/scan-quoted.ts'
import type { Lexicon } from '../split/statement.ts'
import type { Token } from './token.ts'

/** Cuts a statement, its comments blanked, into tokens. */
export function tokenize(text: string, lexicon: Lexicon): readonly Token[] {
  const tokens: Token[] = []
  let index = 0
  while (index < text.length) {
    space.lastIndex = index
    index += space.exec(text)?.[0].length ?? 0
    if (index >= text.length) break
    const start = index
    const quoted = scanQuoted(text, start, lexicon)
    if (quoted !== start) {
      index = quoted < 0 ? text.length : quoted
      tokens.push(buildQuoted(text.slice(start, index), start, lexicon))
      continue
    }
    piece.lastIndex = start
    const raw = piece.exec(text)?.[0] ?? text.slice(start, start + 1)
    index = start + raw.length
    const kind = /^[\d.]*\d/.test(raw) ? 'number' : /^[\p{L}_@$]/u.test(raw) ? 'word' : 'sign'
    const keyword = kind === 'word' ? raw.toUpperCase() : ''
    tokens.push({ kind, raw, value: raw, keyword, start, end: index })
  }
  return tokens
}

const space = /\s*/y
const piece =
  /\d+(?:\.\d*)?(?:e[-+]?\d+)?(?![\p{L}_])|\.\d+|[\p{L}\p{N}_@$]+|<=>|->>|[<>!:]=|<>|\|\||&&|->|<<|>>|[^\s]/iuy

function buildQuoted(raw: string, start: number, lexicon: Lexicon): Token {
  const end = start + raw.length
  const quote = raw[0] ?? ''
  // MySQL takes "…" for a text; elsewhere it is a name
  const isText = quote === "'" || (quote === '"' && lexicon.backslashes === 'always')
  const close = quote === '[' ? ']' : quote
  const inner = raw.slice(1, -1).replaceAll(close + close, close)
  const value = isText && lexicon.backslashes === 'always' ? unescapeText(inner) : inner
  return { kind: isText ? 'text' : 'name', raw, value, keyword: '', start, end }
}

/** MySQL's escapes; `\%` and `\_` keep their backslash, which LIKE needs. */
function unescapeText(text: string): string {
  return text.replaceAll(/\\([\s\S])/g, (pair, letter: string) => {
    if (letter === '%' || letter === '_') return pair
    return escapes[letter] ?? letter
  })
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  0: '\0',
  Z: '\x1a',
}
