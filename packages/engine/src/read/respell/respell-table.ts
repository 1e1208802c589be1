import { closeOf } from './close-of.ts'
import { blank, type Piece } from './cut-pieces.ts'
import { respellColumn } from './respell-column.ts'
import type { Spelling } from './spelling.ts'

/** Respells the columns between the brackets of a CREATE TABLE. */
export function respellTable(statement: readonly Piece[], spelling: Spelling): void {
  const open = statement.findIndex(({ text }) => text === '(')
  if (open < 0) return
  const close = closeOf(statement, open)
  let start = open + 1
  for (let at = start; at <= close; at++) {
    const piece = statement[at]
    if (piece?.text === '(') at = closeOf(statement, at)
    else if (piece?.text === ',' || at === close) {
      const element = statement.slice(start, at)
      if (element[0]?.kind === 'word' && aside.test(element[0].word))
        blank(statement.slice(start - (start > open + 1 ? 1 : 0), at))
      else respellColumn(element, spelling)
      start = at + 1
    }
  }
}

// an index of a table, and what keeps its past
const aside = /^(INDEX|PERIOD)$/
