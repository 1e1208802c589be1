import { blank, type Piece } from './cut-pieces.ts'
import { respellColumn } from './respell-column.ts'
import type { Spelling } from './spelling.ts'
import { splitElements } from './split-elements.ts'

/** Respells what an ALTER TABLE adds: columns without a word for it, and defaults of columns that are there. */
export function respellAlteration(statement: readonly Piece[], spelling: Spelling): void {
  const wordAt = (at: number): string => statement[at]?.word.toUpperCase() ?? ''
  const isLive = (at: number): boolean => statement[at]?.out.trim() !== ''
  const add = statement.findIndex(({ word, kind }) => kind === 'word' && word === 'ADD')
  if (add < 0) {
    if (
      statement.some(
        ({ word }, i) => i > 2 && /^(CHECK|NOCHECK|SET|REBUILD|SWITCH)$/.test(word) && isLive(i),
      )
    )
      blank(statement)
    return
  }
  const at = wordAt(add + 1) === 'CONSTRAINT' ? add + 3 : add + 1
  const target = statement.findLastIndex(({ word }) => word === 'FOR')
  const [first, column] = [statement[add], statement[target + 1]]
  if (wordAt(at) === 'DEFAULT' && target > at && first && column) {
    first.out = `ALTER COLUMN ${column.out} SET`
    blank(statement.slice(add + 1, at))
    blank(statement.slice(target, target + 2))
    return
  }
  const end = statement.at(-1)?.text === ';' ? -1 : statement.length
  const added = statement.slice(wordAt(add + 1) === 'COLUMN' ? add + 2 : add + 1, end)
  for (const { comma, pieces } of splitElements(added)) {
    respellColumn(pieces, spelling)
    if (comma) comma.out = ', ADD'
  }
}
