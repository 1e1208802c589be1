import { blank, type Piece } from './cut-pieces.ts'
import { respellColumn } from './respell-column.ts'
import type { Spelling } from './spelling.ts'

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
  const element = statement.slice(wordAt(add + 1) === 'COLUMN' ? add + 2 : add + 1)
  let depth = 0
  let start = 0
  for (const [i, piece] of element.entries()) {
    if (piece.text === '(') depth += 1
    if (piece.text === ')') depth -= 1
    const isEnd = i === element.length - 1
    if (depth > 0 || !(piece.text === ',' || isEnd)) continue
    respellColumn(element.slice(start, isEnd && piece.text !== ';' ? i + 1 : i), spelling)
    if (piece.text === ',') piece.out = ', ADD'
    start = i + 1
  }
}
