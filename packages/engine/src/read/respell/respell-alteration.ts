import { blank, type Piece } from './cut-pieces.ts'
import { respellColumn } from './respell-column.ts'
import type { Spelling } from './spelling.ts'
import { splitElements } from './split-elements.ts'

/**
 * Respells what an ALTER TABLE adds, columns without a word for it and defaults of columns that are there, and the
 * new type of a column. What stands behind a condition is done where it is not done yet.
 */
export function respellAlteration(
  statement: readonly Piece[],
  spelling: Spelling,
  isConditional: boolean,
): void {
  const wordAt = (at: number): string => statement[at]?.word.toUpperCase() ?? ''
  const isLive = (at: number): boolean => statement[at]?.out.trim() !== ''
  const add = statement.findIndex(({ word, kind }) => kind === 'word' && word === 'ADD')
  if (add < 0) {
    const drop = statement.findIndex(({ word }) => word === 'DROP')
    const dropped = statement[drop + 1]
    if (isConditional && wordAt(drop) === 'DROP' && dropped?.word === 'COLUMN')
      dropped.out = 'COLUMN IF EXISTS'
    const alter = statement.findIndex(({ word }, i) => i > 2 && word === 'ALTER')
    if (wordAt(alter + 1) === 'COLUMN') respellChange(statement.slice(alter + 2), spelling)
    else if (
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
  const isColumn = added[0]?.kind === 'name' || !constraint.test(added[0]?.word ?? '')
  if (isConditional && isColumn && first) {
    first.out = first.out.replace(/ADD$/i, guarded)
    blank(statement.slice(add + 1, wordAt(add + 1) === 'COLUMN' ? add + 2 : add + 1))
  }
  for (const { comma, pieces } of splitElements(added)) {
    respellColumn(pieces, spelling)
    if (comma) comma.out = isConditional && isColumn ? `, ${guarded}` : ', ADD'
  }
}

const guarded = 'ADD COLUMN IF NOT EXISTS'
const constraint = /^(CONSTRAINT|PRIMARY|UNIQUE|FOREIGN|CHECK|DEFAULT)$/

/** `ALTER COLUMN name type NOT NULL` */
function respellChange(pieces: readonly Piece[], spelling: Spelling): void {
  const [name] = pieces
  if (!name || /^(ADD|DROP|SET|TYPE)$/.test(pieces[1]?.word ?? '')) return
  respellColumn(pieces, spelling)
  const own = name.out
  name.out = `${own} TYPE`
  const at = pieces.findIndex(({ word }, i) => i > 1 && /^(NOT|NULL)$/.test(word))
  const nullness = pieces[at]
  if (!nullness) return
  const isNeeded = nullness.word === 'NOT'
  blank(pieces.slice(at, isNeeded ? at + 2 : at + 1))
  nullness.out = `, ALTER COLUMN ${own} ${isNeeded ? 'SET' : 'DROP'} NOT NULL`
}
