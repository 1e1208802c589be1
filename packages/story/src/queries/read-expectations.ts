import type { Diagnostic, Place } from '@worldloom/diagnostics'
import type { Expectation } from './query.ts'

/** Reads the conditions after `expect:`, and a fault for each that is none. */
export function readExpectations(
  text: string,
  place: Place | null,
): { readonly expect: readonly Expectation[]; readonly diagnostics: readonly Diagnostic[] } {
  const parts = (text.match(part) ?? [])
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  const read = parts.map((piece) => ({ piece, condition: readOne(piece) }))
  return {
    expect: read.flatMap(({ condition }) => condition ?? []),
    diagnostics: read.flatMap(({ piece, condition }) =>
      condition ? [] : [unreadable(piece, place)],
    ),
  }
}

/** Between commas; a comma inside quotes separates nothing. */
const part = /(?:'(?:[^']|'')*'|"[^"]*"|[^,])+/g

const form =
  /^(?:(rows)|(top|bottom|every)\.(?:"([^"]+)"|([\p{L}_][\p{L}\p{N}_]*)))\s*(>=|<=|<>|!=|>|<|=)\s*(?:'((?:[^']|'')*)'|(-?[\d_]+(?:\.\d+)?))$/iu

function readOne(text: string): Expectation | null {
  const found = form.exec(text)
  if (!found) return null
  const [, rows, of = '', quoted, plain, sign = '', word, number = ''] = found
  return {
    of: rows === undefined ? (of.toLowerCase() as Expectation['of']) : 'rows',
    column: rows === undefined ? (quoted ?? plain ?? null) : null,
    comparison: (sign === '<>' ? '!=' : sign) as Expectation['comparison'],
    value: word === undefined ? Number(number.replaceAll('_', '')) : word.replaceAll("''", "'"),
    text,
  }
}

function unreadable(text: string, place: Place | null): Diagnostic {
  return {
    code: 'UNREADABLE_EXPECTATION',
    severity: 'error',
    message: `"${text}" is no condition on an answer.`,
    hint: `Write rows, top.<column>, bottom.<column> or every.<column>, a comparison and a number or 'text', as in "rows >= 10, top.revenue >= 100000".`,
    place,
  }
}
