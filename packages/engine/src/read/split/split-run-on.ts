import { blankQuoted } from './blank-quoted.ts'
import type { Lexicon, Statement } from './statement.ts'

/** Parts a CREATE TABLE from what is written after it without a semicolon, as client programs never would. */
export function splitRunOn(statement: Statement, lexicon: Lexicon): readonly Statement[] {
  const { text, offset, unclosed } = statement
  if (unclosed !== null || !/^CREATE\s+TABLE\b/i.test(text)) return [statement]
  if (text.search(next) < 0) return [statement]
  const code = blankQuoted(text, lexicon)
  const starts = [...code.matchAll(next)]
    .map((match) => match.index + match[0].length)
    .filter((start) => isOutside(code.slice(0, start)))
  if (starts.length === 0) return [statement]
  return [0, ...starts].map((start, i) => ({
    text: text.slice(start, starts[i]).trim(),
    offset: offset + start,
    unclosed: null,
    runsOn: i > 0,
  }))
}

/** Up to the words that begin a statement, in a line of their own. */
const next =
  /\n\s*(?=(?:CREATE|DROP)\s+(?:TABLE|(?:UNIQUE\s+)?INDEX|VIEW|TYPE|DATABASE|SEQUENCE)\b|ALTER\s+TABLE\b|INSERT\s+INTO\b)/gi

function isOutside(code: string): boolean {
  const opened = code.match(/\(/g)?.length ?? 0
  return opened > 0 && opened === code.match(/\)/g)?.length
}
