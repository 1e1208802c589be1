import type { DiagnosticList } from '@worldloom/diagnostics'
import type { Unique } from '../model/schema.ts'
import { evaluateRow } from './evaluate-row.ts'
import { findCells, quoteKey, type Sheet, type SheetRow } from './sheet.ts'

/** No two rows may share a primary key or a unique key. */
export function checkKeys(sheet: Sheet, faults: DiagnosticList): void {
  const { primaryKey, uniques } = sheet.table
  const keys = primaryKey ? [{ ...primaryKey, ...whole }, ...uniques] : uniques
  for (const key of keys) checkKey(key, sheet, faults)
}

const whole = { where: null, nullsNotDistinct: false }

function checkKey(key: Unique, sheet: Sheet, faults: DiagnosticList): void {
  const cells = findCells(sheet, key.columns)
  if (!cells) return
  const firstRows = new Map<string, SheetRow>()
  for (const row of sheet.rows) {
    if (!counts(key, sheet, row, cells)) continue
    const values = cells.map((cell) => row.cells[cell] ?? null)
    const text = JSON.stringify(values)
    const first = firstRows.get(text)
    if (!first) {
      firstRows.set(text, row)
      continue
    }
    const columns = key.columns.join(', ')
    const shown = quoteKey(values.map((value) => value ?? 'NULL'))
    const message = `Two rows of "${sheet.table.id}" have the same ${columns}: ${shown}.`
    const hint = `The first stands in line ${first.place.line}; the key "${key.name}" allows one.`
    const place = row.placeOf(cells[0] ?? 0)
    faults.add({ code: 'REFERENCE_DUPLICATE_KEY', severity: 'error', message, hint, place })
  }
}

/** NULLs are distinct unless the key says otherwise; a partial key speaks only of some rows. */
function counts(key: Unique, sheet: Sheet, row: SheetRow, cells: readonly number[]): boolean {
  const values = cells.map((cell) => row.cells[cell])
  if (values.includes(undefined)) return false
  if (values.includes(null) && !key.nullsNotDistinct) return false
  if (!key.where) return true
  const applies = key.where.expression && evaluateRow(key.where.expression, sheet, row)
  return applies?.kind === 'boolean' && applies.value
}
