import { quoteName } from '../../sql/quote.ts'
import type { Piece } from '../respell/cut-pieces.ts'
import { printFormula } from './print-formula.ts'
import { printColumnNames, printName, readColumnName, readName } from './read-words.ts'
import { splitList } from './split-list.ts'
import type { WarehouseConstraint } from './warehouse.ts'

/** A key, link or check of a table, without whether it is enforced; null where an element is none. */
export function readConstraint(element: readonly Piece[]): WarehouseConstraint | null {
  const isNamed = element[0]?.kind === 'word' && element[0].word === 'CONSTRAINT'
  // IF NOT EXISTS may stand before the name
  const named = element[1]?.word === 'IF' ? 4 : 1
  const start = isNamed ? named + 1 : 0
  const [kind, ...rest] = element.slice(start)
  const name = isNamed ? `CONSTRAINT ${quoteName(readColumnName(element[named]))} ` : ''
  if (kind?.kind !== 'word') return null
  const open = rest.findIndex(({ text }) => text === '(')
  if (open < 0 || open > 1) return null
  const { items, end } = splitList(rest, open)
  if (kind.word === 'CHECK' && open === 0)
    return { text: `${name}CHECK ${printFormula(rest.slice(open, end))}`, key: null }
  const list = printColumnNames(items)
  const key = items.map(([item]) => readColumnName(item))
  if (kind.word === 'PRIMARY') return { text: `${name}PRIMARY KEY ${list}`, key }
  if (kind.word === 'UNIQUE') return { text: `${name}UNIQUE ${list}`, key: null }
  if (kind.word !== 'FOREIGN') return null
  const parent = readName(rest, end + 1)
  const target =
    rest[parent.end]?.text === '(' ? printColumnNames(splitList(rest, parent.end).items) : ''
  const text = `${name}FOREIGN KEY ${list} REFERENCES ${printName(parent.name)} ${target}`.trim()
  return { text, key: null }
}
