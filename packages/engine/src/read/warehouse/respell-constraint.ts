import type { Piece } from '../respell/cut-pieces.ts'
import { quoteName, readName } from './read-words.ts'
import { splitList } from './split-list.ts'

/** A key, link or check of a table, without whether it is enforced; null where an element is none. */
export function respellConstraint(element: readonly Piece[]): string | null {
  const isNamed = element[0]?.kind === 'word' && element[0].word === 'CONSTRAINT'
  // IF NOT EXISTS may stand before the name
  const named = element[1]?.word === 'IF' ? 4 : 1
  const start = isNamed ? named + 1 : 0
  const [kind, ...rest] = element.slice(start)
  const name = isNamed ? `CONSTRAINT ${columnName(element[named])} ` : ''
  if (kind?.kind !== 'word') return null
  if (kind.word === 'CHECK' && rest[0]?.text === '(')
    return `${name}CHECK ${rest.map(({ text }) => text).join(' ')}`
  const open = rest.findIndex(({ text }) => text === '(')
  if (open < 0 || open > 1) return null
  const { items, end } = splitList(rest, open)
  const list = `(${items.map(([item]) => columnName(item)).join(', ')})`
  if (kind.word === 'PRIMARY') return `${name}PRIMARY KEY ${list}`
  if (kind.word === 'UNIQUE') return `${name}UNIQUE ${list}`
  if (kind.word !== 'FOREIGN') return null
  const parent = readName(rest, end + 1)
  const target = rest[parent.end]?.text === '(' ? splitList(rest, parent.end).items : []
  const columns =
    target.length > 0 ? ` (${target.map(([item]) => columnName(item)).join(', ')})` : ''
  return `${name}FOREIGN KEY ${list} REFERENCES ${parent.name}${columns}`
}

function columnName(piece: Piece | undefined): string {
  return quoteName(piece?.kind === 'name' ? piece.text.slice(1, -1) : (piece?.text ?? ''))
}
