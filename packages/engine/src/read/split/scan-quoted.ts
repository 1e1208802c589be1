import type { Lexicon } from './statement.ts'

/**
 * The index after the quoted text, dollar quote or comment that begins at `index`; -1 where it is
 * never closed, and `index` itself where nothing of the kind begins.
 */
export function scanQuoted(text: string, index: number, lexicon: Lexicon): number {
  const letter = text[index]
  switch (letter) {
    case "'":
      return scanString(text, index, letter, usesBackslash(text, index, lexicon))
    case '"':
      return scanString(text, index, letter, lexicon.backslashes === 'always')
    case '`':
      return lexicon.backticks ? scanString(text, index, letter, false) : index
    case '[':
      return lexicon.brackets ? scanString(text, index, ']', false) : index
    case '$':
      return lexicon.dollarQuotes ? scanDollarQuote(text, index) : index
    case '-':
      return isDashComment(text, index, lexicon) ? scanLine(text, index) : index
    case '#':
      return lexicon.hashComments ? scanLine(text, index) : index
    case '/':
      return text[index + 1] === '*' ? scanComment(text, index, lexicon.nestedComments) : index
    default:
      return index
  }
}

export function isComment(text: string, index: number): boolean {
  const letter = text[index]
  return letter === '-' || letter === '#' || letter === '/'
}

function scanString(text: string, start: number, close: string, backslash: boolean): number {
  for (let index = start + 1; index < text.length; index += 1) {
    const letter = text[index]
    if (backslash && letter === '\\') index += 1
    else if (letter === close) {
      if (text[index + 1] !== close) return index + 1
      index += 1
    }
  }
  return -1
}

/** In PostgreSQL a backslash escapes only after `E`, as in `E'\''`. */
function usesBackslash(text: string, index: number, lexicon: Lexicon): boolean {
  if (lexicon.backslashes !== 'in-e-strings') return lexicon.backslashes === 'always'
  const before = text[index - 1]
  return (before === 'E' || before === 'e') && !/[\w$]/.test(text[index - 2] ?? ' ')
}

function scanDollarQuote(text: string, start: number): number {
  // `a$b$c` is a name
  if (/[\w$]/.test(text[start - 1] ?? ' ')) return start
  dollarTag.lastIndex = start
  const tag = dollarTag.exec(text)?.[0]
  if (tag === undefined) return start
  const end = text.indexOf(tag, start + tag.length)
  return end < 0 ? -1 : end + tag.length
}

const dollarTag = /\$(?:[\p{L}_][\p{L}\p{N}_]*)?\$/uy

function isDashComment(text: string, index: number, lexicon: Lexicon): boolean {
  if (text[index + 1] !== '-') return false
  return !lexicon.dashNeedsSpace || /\s|^$/.test(text[index + 2] ?? '')
}

function scanLine(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end
}

function scanComment(text: string, start: number, isNested: boolean): number {
  if (!isNested) {
    const end = text.indexOf('*/', start + 2)
    return end < 0 ? -1 : end + 2
  }
  let depth = 0
  commentEdge.lastIndex = start
  for (let edge = commentEdge.exec(text); edge; edge = commentEdge.exec(text)) {
    depth += edge[0] === '/*' ? 1 : -1
    if (depth === 0) return commentEdge.lastIndex
  }
  return -1
}

const commentEdge = /\/\*|\*\//g
