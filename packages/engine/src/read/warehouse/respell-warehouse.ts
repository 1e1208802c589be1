import { classifyStatement } from '../classify-statement.ts'
import { blank, cutPieces, type Piece } from '../respell/cut-pieces.ts'
import { splitPieces } from '../respell/split-pieces.ts'
import { buildSource, type Source } from '../source.ts'
import { printColumns } from './print-columns.ts'
import { readField } from './read-field.ts'
import { readName, readText } from './read-words.ts'
import { respellConstraint } from './respell-constraint.ts'
import { respellWarehouseTable } from './respell-warehouse-table.ts'
import type { Warehouse } from './warehouse.ts'

/** A schema of BigQuery or Snowflake in PostgreSQL's words, each on the line on which it stands. */
export function respellWarehouse({ file, text }: Source, warehouse: Warehouse): Source {
  const pieces = cutPieces(text, warehouse.pieces)
  for (const piece of pieces)
    if (piece.kind === 'comment') piece.out = piece.text.replace(/^(?:#|\/\/)/, '--')
  for (const statement of splitPieces(pieces, false)) respellStatement(statement, warehouse)
  return buildSource(file, pieces.map(({ out }) => out).join(''))
}

function respellStatement(statement: readonly Piece[], warehouse: Warehouse): void {
  const first = statement[0]
  if (!first || first.text === ';') return
  const head = statement
    .slice(0, 8)
    .map(({ kind, word }) => (kind === 'word' ? word : '.'))
    .join(' ')
  if (/^CREATE (?:\w+ ){0,4}TABLE\b/.test(head)) {
    respellWarehouseTable(statement, warehouse)
    return
  }
  const respelt = respellOther(statement, head, warehouse)
  const end = statement.at(-1)?.text === ';' ? ';' : ''
  blank(statement)
  first.out = `${respelt}${respelt === '' ? '' : end}${first.out.slice(first.text.length)}`
}

function respellOther(statement: readonly Piece[], head: string, warehouse: Warehouse): string {
  const behind = (word: string): number => statement.findIndex((piece) => piece.word === word) + 1
  const skip = (at: number): number =>
    statement[at]?.word === 'IF' ? skipCondition(statement, at) : at
  if (/^DROP TABLE\b/.test(head))
    return `DROP TABLE IF EXISTS ${readName(statement, skip(behind('TABLE'))).name}`
  if (/^ALTER TABLE\b/.test(head)) {
    const { name, end } = readName(statement, skip(behind('TABLE')))
    if (statement[end]?.word !== 'ADD') return ''
    const at = statement[end + 1]?.word === 'COLUMN' ? end + 2 : end + 1
    const added = statement.slice(skip(at)).filter(({ text }) => text !== ';')
    const constraint = respellConstraint(added)
    if (constraint !== null) return `ALTER TABLE ${name} ADD ${constraint}`
    const field = readField(added, warehouse)
    return field ? `ALTER TABLE ${name} ADD ${printColumns(field).join(', ADD ')}` : ''
  }
  const [, what = ''] = /^COMMENT (?:IF EXISTS )?ON (TABLE|COLUMN)\b/.exec(head) ?? []
  if (what !== '') {
    const { name, end } = readName(statement, behind(what))
    const text = readText(statement[end + 1])
    return text === null ? '' : `COMMENT ON ${what} ${name} IS '${text.replaceAll("'", "''")}'`
  }
  // where the work is done says nothing of the tables
  if (/^(?:USE|CREATE (?:OR REPLACE )?(?:TRANSIENT )?SCHEMA|DROP SCHEMA)\b/.test(head)) return ''
  const words = head.replaceAll(/ ?\.+/g, '')
  if (/^CREATE .*\bVIEW\b/.test(words)) return 'CREATE VIEW passed'
  const about = classifyStatement(words)
  return about.kind === 'pass-over' ? words : 'CREATE SERVER passed'
}

function skipCondition(statement: readonly Piece[], at: number): number {
  return statement[at + 1]?.word === 'NOT' ? at + 3 : at + 2
}
