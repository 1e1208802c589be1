import type { DiagnosticList } from '@worldloom/diagnostics'
import { columnPaths } from '../sql/walk.ts'
import { evaluateRow } from './evaluate-row.ts'
import { findCells, type Sheet, shorten } from './sheet.ts'

/** Holds the rows against the table's CHECKs; one that cannot be decided here is left to the proof. */
export function checkConditions(sheet: Sheet, faults: DiagnosticList): void {
  for (const check of sheet.table.checks) {
    if (!check.expression) continue
    const names = new Set(columnPaths(check.expression).flatMap((path) => path[0] ?? []))
    const cells = findCells(
      sheet,
      [...names].filter((name) => isGiven(sheet, name)),
    )
    if (!cells || cells.length === 0) continue
    for (const row of sheet.rows) {
      const holds = evaluateRow(check.expression, sheet, row)
      if (holds?.kind !== 'boolean' || holds.value) continue
      const values = cells.map((cell) => {
        const name = sheet.columns[cell]?.column.name
        const value = row.cells[cell]
        return `${name} = ${value == null ? 'NULL' : `"${shorten(value)}"`}`
      })
      const message = `A row of "${sheet.table.id}" breaks the check "${check.name}": ${values.join(', ')}.`
      const hint = `The check says ${shorten(check.text)}.`
      const place = row.placeOf(cells[0] ?? 0)
      faults.add({ code: 'REFERENCE_BREAKS_CHECK', severity: 'error', message, hint, place })
    }
  }
}

function isGiven(sheet: Sheet, name: string): boolean {
  return sheet.columns.some(({ column }) => column.name === name)
}
