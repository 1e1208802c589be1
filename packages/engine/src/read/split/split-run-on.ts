import { blankQuoted } from './blank-quoted.ts'
import type { Lexicon, Statement } from './statement.ts'

/** Parts a statement on a table or a view from what is written after it without a semicolon, as client programs never would. */
export function splitRunOn(statement: Statement, lexicon: Lexicon): readonly Statement[] {
  const { text, offset, unclosed } = statement
  const kind = /^(CREATE|ALTER|UPDATE|INSERT)\b(?:\s+(?:TABLE|INTO|VIEW)\b)?/i.exec(text)?.[0] ?? ''
  const next = /^CREATE\s+TABLE$/i.test(kind) ? behindCreate : behindChange
  const isParted = /^(?:(?:CREATE|ALTER)\s+TABLE|CREATE\s+VIEW|INSERT\s+INTO|UPDATE)$/i
  if (unclosed !== null || !isParted.test(kind) || text.search(next) < 0) return [statement]
  const code = blankQuoted(text, lexicon)
  const starts = [...code.matchAll(next)]
    .map((match) => match.index + match[0].length)
    .filter((start) => isOutside(code.slice(0, start), next === behindCreate))
  if (starts.length === 0) return [statement]
  return [0, ...starts].map((start, i) => ({
    text: text.slice(start, starts[i]).trim(),
    offset: offset + start,
    unclosed: null,
    runsOn: i > 0,
  }))
}

/** Up to the words that begin a statement, in a line of their own. */
const behindCreate =
  /\n\s*(?=(?:CREATE|DROP)\s+(?:TABLE|(?:UNIQUE\s+)?INDEX|VIEW|TYPE|DATABASE|SEQUENCE)\b|ALTER\s+TABLE\b|INSERT\s+INTO\b)/gi

/** An ALTER TABLE may drop an index, in a line of its own too. */
const behindChange =
  /\n\s*(?=(?:CREATE|DROP|ALTER)\s+(?:TABLE|DATABASE)\b|CREATE\s+VIEW\b|INSERT\s+INTO\b)/gi

function isOutside(code: string, isOpened: boolean): boolean {
  const opened = code.match(/\(/g)?.length ?? 0
  return (opened > 0 || !isOpened) && opened === (code.match(/\)/g)?.length ?? 0)
}
