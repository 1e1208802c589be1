import { blank, type Piece } from '../respell/cut-pieces.ts'
import { listColumns, printColumns } from './print-columns.ts'
import { findDescription, readField } from './read-field.ts'
import { quoteName, readName, readText } from './read-words.ts'
import { respellConstraint } from './respell-constraint.ts'
import { splitList } from './split-list.ts'
import type { Warehouse } from './warehouse.ts'

/** Respells a CREATE TABLE: its columns where they stand, and its comments behind it. */
export function respellWarehouseTable(statement: readonly Piece[], warehouse: Warehouse): void {
  const [first, last] = [statement[0], statement.at(-1)]
  const table = statement.findIndex(({ word }) => word === 'TABLE')
  const start = statement[table + 1]?.word === 'IF' ? table + 4 : table + 1
  const { name, end: open } = readName(statement, start)
  if (!first || !last) return
  const isPassing = statement.slice(0, table).some(({ word }) => /^TEMP(?:ORARY)?$/.test(word))
  const create = `CREATE ${isPassing ? 'TEMP ' : ''}TABLE ${name}`
  if (statement[open]?.text !== '(') {
    const isCopy = /^(?:LIKE|CLONE|COPY)$/.test(statement[open]?.word ?? '')
    // a table made by a query names no types, and is passed over under its name
    if (!isCopy) return
    blank(statement)
    first.out = `${create} (LIKE ${readName(statement, open + 1).name});`
    return
  }
  const { items, end } = splitList(statement, open)
  // what is never closed stays as it is written, and is a fault at its place
  if (end > statement.length || statement.some(isOpenText)) return
  const comments: string[] = []
  const comment = (what: string, text: string | null): void => {
    if (text !== null) comments.push(`COMMENT ON ${what} IS '${text.replaceAll("'", "''")}';`)
  }
  const tail = statement.slice(end)
  comment(`TABLE ${name}`, findTableComment(tail))
  const elements = items.map((pieces) => {
    const constraint = respellConstraint(pieces)
    const field = constraint === null ? readField(pieces, warehouse) : null
    for (const column of field ? listColumns(field) : [])
      comment(`COLUMN ${name}.${quoteName(column.name)}`, column.comment)
    const written = pieces.map(({ text }) => text).join(' ')
    return { pieces, out: constraint ?? (field ? printColumns(field).join(', ') : written) }
  })
  blank(statement)
  first.out = `${create} (`
  for (const [i, { pieces, out }] of elements.entries()) {
    const [begin] = pieces
    if (begin) begin.out = `${out}${i < elements.length - 1 ? ',' : ''} `
  }
  last.out += `); ${comments.join(' ').replaceAll(/\s*\n\s*/g, ' ')}`
}

/** A quote that begins a text or a name and has no end. */
function isOpenText({ kind, text }: Piece): boolean {
  if (kind === 'sign') return /^['"`]$/.test(text)
  return kind === 'text' && (text.length < 2 || text.at(-1) !== text.at(text.search(/['"]/)))
}

function findTableComment(tail: readonly Piece[]): string | null {
  const options = tail.findIndex(({ word }) => word === 'OPTIONS')
  if (options >= 0) return findDescription(tail, options + 1)
  const at = tail.findIndex(({ word }) => word === 'COMMENT')
  return at < 0 ? null : readText(tail[tail[at + 1]?.text === '=' ? at + 2 : at + 1])
}
