import type { DiagnosticList } from '@worldloom/diagnostics'
import { equalValues } from '../evaluate/compare-values.ts'
import { roundDecimal } from '../evaluate/decimal.ts'
import { readValue, type Value } from '../evaluate/value.ts'
import type { Column } from '../model/schema.ts'
import { evaluateRow } from './evaluate-row.ts'
import { keepCells } from './read-cells.ts'
import { type Sheet, shorten } from './sheet.ts'

/** A generated column may be given with what its formula says; it is then computed like the rest. */
export function checkFormulas(sheet: Sheet, faults: DiagnosticList): Sheet {
  const keeps = sheet.columns.map(({ column }) => column.generated === null)
  if (!keeps.includes(false)) return sheet
  for (const [number, { column }] of sheet.columns.entries()) {
    if (!keeps[number]) compareWithFormula(sheet, column, number, faults)
  }
  return {
    ...sheet,
    columns: sheet.columns.filter((_, number) => keeps[number]),
    rows: sheet.rows.map((row) => keepCells(row, keeps)),
  }
}

function compareWithFormula(
  sheet: Sheet,
  column: Column,
  number: number,
  faults: DiagnosticList,
): void {
  for (const row of sheet.rows) {
    const cell = row.cells[number]
    const formula = column.generated
    if (cell === null || cell === undefined || !formula?.expression) continue
    const expected = evaluateRow(formula.expression, sheet, row)
    const given = readValue(cell, column.type)
    if (!expected || !given || equalValues(given, roundTo(expected, column)) !== false) continue
    const name = `${sheet.table.id}.${column.name}`
    const message = `The value "${shorten(cell)}" of "${name}" is not what its formula gives.`
    const hint = `The column is generated as ${formula.text}; it may be left out.`
    const place = row.placeOf(number)
    faults.add({ code: 'REFERENCE_BREAKS_FORMULA', severity: 'error', message, hint, place })
  }
}

/** A column keeps no more digits than its type has. */
function roundTo(value: Value, { type }: Column): Value {
  if (value.kind !== 'number' || type.kind !== 'decimal') return value
  return { kind: 'number', value: roundDecimal(value.value, type.scale) }
}
