import type { DiagnosticList } from '@worldloom/diagnostics'
import type { Column } from '../model/schema.ts'
import type { Expression } from '../sql/expression.ts'
import { readCanonicalValue } from '../values/canonical-value.ts'
import { type Sheet, type SheetRow, shorten } from './sheet.ts'

/** Brings each value into its canonical spelling; one that is not of its type is a fault. */
export function readCells(sheet: Sheet, faults: DiagnosticList): Sheet {
  const required = sheet.columns.map(({ column }) => isRequired(column, sheet))
  const defaults = sheet.columns.map(({ column }) => findDefault(column))
  const rows = sheet.rows.map((row): SheetRow => {
    const cells = row.cells.map((cell, number) => {
      const column = sheet.columns[number]?.column
      if (!column || cell === undefined) return undefined
      if (cell !== null) return readCell(cell, column, row.placeOf(number), sheet, faults)
      if (!required[number]) return null
      const value = defaults[number] ?? null
      if (value === null && !canBeAbsent(column))
        reportMissing(column, row.placeOf(number), sheet, faults)
      return value
    })
    return { ...row, cells }
  })
  return dropAbsent({ ...sheet, rows }, sheet, required)
}

function readCell(
  cell: string,
  column: Column,
  place: ReturnType<SheetRow['placeOf']>,
  { table }: Sheet,
  faults: DiagnosticList,
): string | undefined {
  const value = readCanonicalValue(cell, column.type)
  if (value.ok) return value.text
  const name = `${table.id}.${column.name}`
  const message = `The value "${shorten(cell)}" of "${name}" (${column.typeText}) ${value.problem}.`
  faults.add({ code: 'REFERENCE_VALUE', severity: 'error', message, hint: value.hint, place })
  return undefined
}

function isRequired(column: Column, { table }: Sheet): boolean {
  return !column.nullable || (table.primaryKey?.columns.includes(column.name) ?? false)
}

/** The database or the plan fills it where the file says nothing. */
function canBeAbsent(column: Column): boolean {
  return column.default !== null || column.identity || column.generated !== null
}

function reportMissing(
  column: Column,
  place: ReturnType<SheetRow['placeOf']>,
  { table }: Sheet,
  faults: DiagnosticList,
): void {
  const message = `A row of "${table.id}" has no value for "${column.name}", which is NOT NULL.`
  const hint = 'Give each row a value, or leave the column out so that it is generated.'
  faults.add({ code: 'REFERENCE_VALUE_MISSING', severity: 'error', message, hint, place })
}

/** The literal a column gets where nothing is given. */
function findDefault(column: Column): string | null {
  const text = column.default && readLiteral(column.default)
  if (text === null) return null
  const value = readCanonicalValue(text, column.type)
  return value.ok ? value.text : null
}

function readLiteral(expression: Expression): string | null {
  switch (expression.kind) {
    case 'number':
    case 'date':
    case 'timestamp':
      return expression.text
    case 'text':
      return expression.value
    case 'boolean':
      return String(expression.value)
    case 'cast':
      return readLiteral(expression.operand)
    case 'unary': {
      const text = expression.operator === '-' ? readLiteral(expression.operand) : null
      return text === null ? null : `-${text}`
    }
    default:
      return null
  }
}

/** A NOT NULL column that no row gives is as good as not named. */
function dropAbsent(read: Sheet, asWritten: Sheet, required: readonly boolean[]): Sheet {
  const keeps = read.columns.map(({ column }, number) => {
    const isGiven = asWritten.rows.some((row) => row.cells[number] !== null)
    return isGiven || !required[number] || !canBeAbsent(column)
  })
  return {
    ...read,
    columns: read.columns.filter((_, number) => keeps[number]),
    rows: read.rows.map((row) => keepCells(row, keeps)),
  }
}

/** The row with some of its cells. */
export function keepCells(row: SheetRow, keeps: readonly boolean[]): SheetRow {
  const kept = row.cells.map((_, number) => number).filter((number) => keeps[number])
  return {
    ...row,
    cells: kept.map((number) => row.cells[number]),
    placeOf: (cell) => row.placeOf(kept[cell] ?? 0),
  }
}
