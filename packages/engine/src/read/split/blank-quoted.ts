import { scanQuoted } from './scan-quoted.ts'
import type { Lexicon } from './statement.ts'

/** The text with quoted parts and comments as spaces, so that words and brackets can be searched. */
export function blankQuoted(text: string, lexicon: Lexicon): string {
  let result = ''
  let from = 0
  quoteMarks.lastIndex = 0
  for (let mark = quoteMarks.exec(text); mark; mark = quoteMarks.exec(text)) {
    const end = scanQuoted(text, mark.index, lexicon)
    if (end === mark.index) continue
    const close = end < 0 ? text.length : end
    result += text.slice(from, mark.index) + ' '.repeat(close - mark.index)
    from = close
    quoteMarks.lastIndex = close
  }
  return result + text.slice(from)
}

const quoteMarks = /['"`[$\-#/]/g
