import type { SchemaChange } from '../changes/schema-change.ts'
import { blank, cutPieces, type Piece } from '../respell/cut-pieces.ts'
import { splitPieces } from '../respell/split-pieces.ts'
import { buildSource, type Source } from '../source.ts'
import { unknownStatement } from '../unreadable-statement.ts'
import { type FlatTable, flattenTable } from './flatten-table.ts'
import { joinTables } from './join-tables.ts'
import { printAlteration } from './print-alteration.ts'
import { printCreation } from './print-creation.ts'
import { printOther } from './print-other.ts'
import { readStatement, type WarehouseStatement } from './read-statement.ts'
import { printName } from './read-words.ts'
import type { Warehouse } from './warehouse.ts'

/** A schema of BigQuery or Snowflake in PostgreSQL's words, each on the line on which it stands, and what they cannot say. */
export function respellWarehouse(
  { file, text, placeAt }: Source,
  warehouse: Warehouse,
): { readonly source: Source; readonly changes: readonly SchemaChange[] } {
  const pieces = cutPieces(text, warehouse.pieces)
  for (const piece of pieces)
    if (piece.kind === 'comment') piece.out = piece.text.replace(/^(?:#|\/\/)/, '--')
  const statements = splitPieces(pieces, false).map((statement) => {
    const head = statement
      .slice(0, 8)
      .map(({ kind, word }) => (kind === 'word' ? word : '.'))
      .join(' ')
    return { statement, head, read: readStatement(statement, head, warehouse) }
  })
  const tables = joinTables(statements.map(({ read }) => read))
  const taken = new Set([...tables.values()].map(({ name }) => name.name.toLowerCase()))
  const flat = new Map([...tables].map(([create, table]) => [create, flattenTable(table, taken)]))
  const columns: FlatTable['columns'] = new Map(
    [...flat.values()].flatMap((table) => [...table.columns]),
  )
  for (const { statement, head, read } of statements) {
    if (read.kind === 'as-written') continue
    if (read.kind !== 'create') replace(statement, printStatement(statement, head, read, columns))
    else printCreation(statement, read, flat.get(read) ?? null)
  }
  const source = buildSource(file, pieces.map(({ out }) => out).join(''))
  const nested = [...flat].flatMap(([{ name }, { fields }]): readonly SchemaChange[] =>
    fields.some(({ kind }) => kind !== 'column') ? [{ kind: 'nest', table: name, fields }] : [],
  )
  const unknown = statements.flatMap(({ statement, read }): readonly SchemaChange[] => {
    const isUnknown = read.kind === 'alter' && read.actions.some(({ kind }) => kind === 'unknown')
    if (!isUnknown) return []
    const offset = findOffset(pieces, statement[0])
    const last = findOffset(pieces, statement.at(-1))
    const written = { text: text.slice(offset, last), offset, unclosed: null }
    return [unknownStatement({ file, text, placeAt }, written)]
  })
  return { source, changes: [...nested, ...unknown] }
}

function printStatement(
  statement: readonly Piece[],
  head: string,
  read: Exclude<WarehouseStatement, { kind: 'create' | 'as-written' }>,
  columns: FlatTable['columns'],
): string {
  switch (read.kind) {
    case 'copy':
      return `CREATE TABLE ${printName(read.name)} (LIKE ${printName(read.model)});`
    case 'drop':
      return `DROP TABLE IF EXISTS ${printName(read.name)};`
    case 'alter':
      return printAlteration(read.name, read.actions, columns)
    case 'other':
      return printOther(statement, head)
  }
}

/** Puts a text in the place of a statement. */
function replace(statement: readonly Piece[], out: string): void {
  const [first] = statement
  blank(statement)
  if (first) first.out = `${out}${first.out.slice(first.text.length)}`
}

function findOffset(pieces: readonly Piece[], found: Piece | undefined): number {
  let offset = 0
  for (const piece of pieces) {
    if (piece === found) break
    offset += piece.text.length
  }
  return offset
}
