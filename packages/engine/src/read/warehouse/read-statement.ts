import type { Piece } from '../respell/cut-pieces.ts'
import { readAlteration } from './read-alteration.ts'
import { readConstraint } from './read-constraint.ts'
import { findDescription, readField } from './read-field.ts'
import { readName, readText } from './read-words.ts'
import { splitList } from './split-list.ts'
import type {
  Warehouse,
  WarehouseAction,
  WarehouseConstraint,
  WarehouseField,
  WarehouseName,
} from './warehouse.ts'

/** A statement about a table, read; what says nothing of tables is of another kind. */
export type WarehouseStatement =
  | CreateStatement
  | { readonly kind: 'copy'; readonly name: WarehouseName; readonly model: WarehouseName }
  | {
      readonly kind: 'alter'
      readonly name: WarehouseName
      readonly actions: readonly WarehouseAction[]
    }
  | { readonly kind: 'drop'; readonly name: WarehouseName }
  /** It stays as it is written: a table made by a query, one that is never closed. */
  | { readonly kind: 'as-written' }
  | { readonly kind: 'other' }

export interface CreateStatement {
  readonly kind: 'create'
  readonly name: WarehouseName
  readonly isPassing: boolean
  readonly elements: readonly WarehouseElement[]
  readonly comment: string | null
}

/** A column or a constraint, or neither, with the pieces it is written in. */
export interface WarehouseElement {
  readonly pieces: readonly Piece[]
  readonly field: WarehouseField | null
  readonly constraint: WarehouseConstraint | null
}

/** Reads a statement; `head` is its first words in capitals. */
export function readStatement(
  statement: readonly Piece[],
  head: string,
  warehouse: Warehouse,
): WarehouseStatement {
  if (/^CREATE (?:\w+ ){0,4}TABLE\b/.test(head)) return readCreate(statement, warehouse)
  const table = statement.findIndex(({ word }) => word === 'TABLE')
  if (/^ALTER TABLE\b/.test(head)) {
    const { name, end } = readName(statement, skipCondition(statement, table + 1))
    const rest = statement.slice(end).filter(({ text }) => text !== ';')
    return { kind: 'alter', name, actions: readAlteration(rest, warehouse) }
  }
  if (/^DROP TABLE\b/.test(head)) {
    const { name } = readName(statement, skipCondition(statement, table + 1))
    return { kind: 'drop', name }
  }
  return { kind: 'other' }
}

function readCreate(statement: readonly Piece[], warehouse: Warehouse): WarehouseStatement {
  const table = statement.findIndex(({ word }) => word === 'TABLE')
  const { name, end } = readName(statement, skipCondition(statement, table + 1))
  // Snowflake prints its clusters before the columns
  const isClustered = statement[end]?.word === 'CLUSTER' && statement[end + 2]?.text === '('
  const open = isClustered ? splitList(statement, end + 2).end : end
  if (statement[open]?.text !== '(') {
    const isCopy = /^(?:LIKE|CLONE|COPY)$/.test(statement[open]?.word ?? '')
    // a table made by a query names no types, and is passed over under its name
    if (!isCopy) return { kind: 'as-written' }
    return { kind: 'copy', name, model: readName(statement, open + 1).name }
  }
  const { items, end: behind } = splitList(statement, open)
  // what is never closed stays as it is written, and is a fault at its place
  if (behind > statement.length || statement.some(isOpenText)) return { kind: 'as-written' }
  const elements = items.map((pieces): WarehouseElement => {
    const constraint = readConstraint(pieces)
    return { pieces, constraint, field: constraint === null ? readField(pieces, warehouse) : null }
  })
  const isPassing = statement.slice(0, table).some(({ word }) => /^TEMP(?:ORARY)?$/.test(word))
  const comment = findTableComment(statement.slice(behind))
  return { kind: 'create', name, isPassing, elements, comment }
}

/** The place behind `IF EXISTS` or `IF NOT EXISTS`, where it stands there. */
function skipCondition(statement: readonly Piece[], at: number): number {
  if (statement[at]?.word !== 'IF') return at
  return statement[at + 1]?.word === 'NOT' ? at + 3 : at + 2
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
