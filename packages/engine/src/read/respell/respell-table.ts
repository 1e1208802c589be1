import { closeOf } from './close-of.ts'
import { blank, type Piece } from './cut-pieces.ts'
import { respellColumn } from './respell-column.ts'
import type { Spelling } from './spelling.ts'
import { splitElements } from './split-elements.ts'

/** Respells the columns between the brackets of a CREATE TABLE. */
export function respellTable(statement: readonly Piece[], spelling: Spelling): void {
  const open = statement.findIndex(({ text }) => text === '(')
  if (open < 0) return
  for (const { comma, pieces } of splitElements(
    statement.slice(open + 1, closeOf(statement, open)),
  )) {
    // a key that follows a column without a comma is read as if there were one
    const [first] = pieces
    if (first?.word === 'CONSTRAINT' && !comma && first !== statement[open + 1])
      first.out = `, ${first.out}`
    const isAside = pieces[0]?.kind === 'word' && aside.test(pieces[0].word)
    if (isAside) blank(comma ? [comma, ...pieces] : pieces)
    else respellColumn(pieces, spelling)
  }
}

// an index of a table, and what keeps its past
const aside = /^(INDEX|PERIOD)$/
