import { dropStrayCommas } from './drop-stray-commas.ts'
import { isBodyOpen } from './is-body-open.ts'
import { isComment, scanQuoted } from './scan-quoted.ts'
import { splitRunOn } from './split-run-on.ts'
import type { Lexicon, Statement } from './statement.ts'

/**
 * Cuts a file into statements. One bad statement loses itself and no other: quotes, dollar quotes and
 * comments are passed over whole, psql's commands and COPY data are left out.
 */
export function splitStatements(text: string, lexicon: Lexicon): readonly Statement[] {
  const statements: Statement[] = []
  const blanks = new Blanks(text)
  const marks = lexicon.delimiterCommand ? marksWithCommand : plainMarks
  let delimiter = ';'
  let start = 0
  let index = 0

  const finish = (end: number, next: number, unclosed: number | null = null): void => {
    const piece = blanks.slice(start, end)
    const lead = piece.length - piece.trimStart().length
    if (lead < piece.length) {
      statements.push({ text: piece.trim(), offset: start + lead, unclosed })
    }
    start = next
    index = next
  }

  while (index < text.length) {
    marks.lastIndex = index
    index = marks.exec(text)?.index ?? text.length
    if (index >= text.length) break
    if (text.startsWith(delimiter, index)) {
      if (delimiter === ';' && isBodyOpen(blanks.slice(start, index), lexicon)) index += 1
      else {
        const isCopy = lexicon.psql && copyFromStdin.test(blanks.slice(start, index))
        finish(index, index + delimiter.length)
        if (isCopy) start = index = skipCopyData(text, index)
      }
      continue
    }
    const letter = text[index]
    // the server takes what stands between two delimiters for several statements, but for a routine's body
    if (letter === ';' && delimiter !== ';' && !isRoutine.test(blanks.slice(start, index))) {
      finish(index, index + 1)
      continue
    }
    if (letter === '\\' && lexicon.psql) {
      const end = endOfLine(text, index)
      finish(index, end)
      continue
    }
    if ((letter === 'D' || letter === 'd') && lexicon.delimiterCommand) {
      delimiterLine.lastIndex = index
      const command = delimiterLine.exec(text)
      if (command && isLineStart(text, index)) {
        finish(index, index + command[0].length)
        delimiter = command[1] ?? ';'
      } else index += 1
      continue
    }
    if (lexicon.conditionalComments && letter === '/') {
      conditional.lastIndex = index
      const opening = conditional.exec(text)
      if (opening) {
        const close = text.indexOf('*/', index)
        blanks.add(index, index + opening[0].length)
        if (close >= 0) blanks.add(close, close + 2)
        index += opening[0].length
        continue
      }
    }
    const end = scanQuoted(text, index, lexicon)
    if (end < 0) {
      finish(text.length, text.length, index)
      break
    }
    if (end > index && isComment(text, index)) blanks.add(index, end)
    index = Math.max(end, index + 1)
  }
  finish(text.length, text.length)
  return statements
    .flatMap((statement) => splitRunOn(statement, lexicon))
    .map((statement) => dropStrayCommas(statement, lexicon))
}

/** Stretches of the text that read as spaces: comments, and the marks around conditional ones. */
class Blanks {
  readonly #text: string
  #stretches: { readonly start: number; readonly end: number }[] = []

  constructor(text: string) {
    this.#text = text
  }

  add(start: number, end: number): void {
    this.#stretches.push({ start, end })
  }

  /** The text from `start` on, which is never asked for from an earlier place again. */
  slice(start: number, end: number): string {
    this.#stretches = this.#stretches.filter((stretch) => stretch.end > start)
    let result = ''
    let from = start
    for (const stretch of [...this.#stretches].sort((a, b) => a.start - b.start)) {
      if (stretch.start < from || stretch.start >= end) continue
      const comment = this.#text.slice(stretch.start, Math.min(stretch.end, end))
      result += this.#text.slice(from, stretch.start) + comment.replaceAll(/[^\n]/g, ' ')
      from = Math.min(stretch.end, end)
    }
    return result + this.#text.slice(from, end)
  }
}

/** Letters at which something may begin or end; a delimiter may be any of the last ones. */
const plainMarks = /['"`[$\-#/\\;|~!^@]/g
const marksWithCommand = /['"`[$\-#/\\;|~!^@dD]/g
const copyFromStdin = /^\s*COPY\b[\s\S]*\bFROM\s+STDIN\b/i
const isRoutine =
  /^\s*(?:CREATE\b[\s\S]{0,400}?\b(?:TRIGGER|PROCEDURE|FUNCTION|EVENT|PACKAGE)\b|BEGIN\b)/i
const delimiterLine = /DELIMITER[ \t]+(\S+)[^\n]*/iy
// a version that never comes marks a note to the client alone
const conditional = /\/\*M?!(?!99999)\d*/y

function isLineStart(text: string, index: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', index - 1) + 1, index)
  return before.trim() === ''
}

function endOfLine(text: string, index: number): number {
  const end = text.indexOf('\n', index)
  return end < 0 ? text.length : end + 1
}

/** COPY's data runs from the next line to a line that holds `\.` alone. */
function skipCopyData(text: string, index: number): number {
  copyEnd.lastIndex = index
  return copyEnd.exec(text) ? copyEnd.lastIndex : text.length
}

const copyEnd = /^\\\.[ \t\r]*$/gm
