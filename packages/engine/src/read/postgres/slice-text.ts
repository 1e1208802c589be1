import { blankQuoted } from '../split/blank-quoted.ts'
import { postgresLexicon } from './lexicon.ts'

/** What stands in the first pair of parentheses at or after `start`, as the file writes it. */
export function sliceParentheses(text: string, start: number): string {
  const code = blankQuoted(text.slice(start), postgresLexicon)
  const open = code.indexOf('(')
  if (open < 0) return ''
  const close = findClose(code, open)
  return tidy(text.slice(start + open + 1, start + close))
}

/** A type as the file writes it: from `start` to the next comma, constraint or end of the list. */
export function sliceType(text: string, start: number, end: number | null): string {
  const code = blankQuoted(text.slice(start, end ?? start + 400), postgresLexicon)
  let depth = 0
  let index = 0
  for (; index < code.length; index += 1) {
    const letter = code[index]
    if (letter === '(') depth += 1
    else if (letter === ')') depth -= 1
    if (depth < 0 || (depth === 0 && letter === ',')) break
  }
  return tidy(text.slice(start, start + index))
}

function findClose(code: string, open: number): number {
  let depth = 0
  for (let index = open; index < code.length; index += 1) {
    if (code[index] === '(') depth += 1
    else if (code[index] === ')') depth -= 1
    if (depth === 0) return index
  }
  return code.length
}

export function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
