import { type Diagnostic, DiagnosticList } from '@worldloom/diagnostics'
import type { Schema } from '../model/schema.ts'
import { checkConditions } from './check-conditions.ts'
import { checkFormulas } from './check-formulas.ts'
import { checkKeys } from './check-keys.ts'
import { findLinks } from './find-links.ts'
import { readCells } from './read-cells.ts'
import { readSheets } from './read-sheets.ts'
import type { Reference, ReferenceTable } from './reference.ts'
import type { Sheet } from './sheet.ts'

/** A file of the input by its name, for messages and to find its table. */
export interface ReferenceFile {
  readonly name: string
  readonly text: string
}

/** The rows of all files, mapped to the schema, and every fault in them. */
export interface ReferenceReading {
  readonly reference: Reference
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads reference data and checks each value against type, key, link and check before its use. */
export function readReference(files: readonly ReferenceFile[], schema: Schema): ReferenceReading {
  const faults = new DiagnosticList()
  const sheets = readSheets(files, schema, faults)
    .map((sheet) => readCells(sheet, faults))
    .map((sheet) => checkFormulas(sheet, faults))
  const byTable = new Map(sheets.map((sheet) => [sheet.table.id, sheet]))
  const tables: Record<string, ReferenceTable> = {}
  for (const sheet of sheets) {
    checkKeys(sheet, faults)
    checkConditions(sheet, faults)
    tables[sheet.table.id] = buildTable(sheet, findLinks(sheet, byTable, faults))
  }
  return { reference: { tables }, diagnostics: faults.list() }
}

function buildTable(
  sheet: Sheet,
  links: ReadonlyMap<string, readonly (number | null)[]>,
): ReferenceTable {
  return {
    table: sheet.table.id,
    columns: sheet.columns.map(({ column, source }) => ({ name: column.name, source })),
    rows: sheet.rows.map(({ cells, place }, row) => ({
      values: cells.map((cell) => cell ?? null),
      links: Object.fromEntries([...links].map(([link, parents]) => [link, parents[row] ?? null])),
      place,
    })),
  }
}
