import type { Diagnostic } from '@worldloom/diagnostics'
import type { Source } from './source.ts'

/** A fault where the text is no text: control characters, or bytes that no encoding explains. */
export function findBinary(source: Source): Diagnostic | null {
  const sample = source.text.slice(0, 65_536)
  const zero = source.text.indexOf('\0')
  const odd = Array.from(sample).filter(isOdd).length
  if (zero < 0 && odd <= sample.length / 50) return null
  return {
    code: 'BINARY_FILE',
    severity: 'error',
    message: `The file "${source.file}" is not a text.`,
    hint: 'Give a SQL text; a dump in a binary format is first written out as SQL.',
    place: source.placeAt(Math.max(zero, 0)),
  }
}

/** Control characters other than space, tab and line ends; U+FFFD stands for broken UTF-8. */
function isOdd(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0
  return code === 0xfffd || code < 9 || (code > 13 && code < 32)
}
