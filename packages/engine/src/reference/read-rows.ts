import type { DiagnosticList } from '@worldloom/diagnostics'
import type { Column } from '../model/schema.ts'
import { mapHeadings } from './map-headings.ts'
import { type CsvField, type CsvRecord, isFilled } from './read-csv.ts'
import type { TableRecords } from './read-sheets.ts'
import type { Sheet, SheetRow } from './sheet.ts'

/** Takes from each record the fields of its table's columns. */
export function readRows(part: TableRecords, faults: DiagnosticList): Sheet {
  const { table, headings, isShared } = part
  const records = part.records.filter((record) => hasFieldCount(record, headings, faults))
  if (records.length === 0 && part.records.length === 0) reportNoRows(part, faults)
  const fieldOf = mapHeadings({ ...part, records }, faults)
  // in a file of its own a heading gives the column, among others only a value does
  const given = table.columns.filter((column) => {
    const field = fieldOf.get(column)
    if (field === undefined) return false
    return !isShared || records.some((record) => isFilled(record.fields[field]))
  })
  const fields = given.map((column) => fieldOf.get(column) ?? 0)
  const readCell = buildCellReader(headings)
  return {
    table,
    columns: given.map((column, number) => ({
      column,
      source: headings.fields[fields[number] ?? 0]?.text.trim() ?? column.name,
    })),
    rows: records.map((record): SheetRow => {
      const cells = given.map((column, number) =>
        readCell(record.fields[fields[number] ?? 0], column),
      )
      return { cells, place: record.place(0), placeOf: (cell) => record.place(fields[cell] ?? 0) }
    }),
  }
}

/** An empty field is NULL; `""` is the empty text, unless the file quotes everything. */
function buildCellReader(
  headings: CsvRecord,
): (field: CsvField | undefined, column: Column) => string | null {
  const quotesAll = headings.fields.every(({ quoted }) => quoted)
  return (field, column) => {
    if (!field || (field.text === '' && (quotesAll || !field.quoted))) return null
    return field.text.trim() === '' && column.type.kind !== 'text' ? null : field.text
  }
}

function hasFieldCount(record: CsvRecord, headings: CsvRecord, faults: DiagnosticList): boolean {
  const [found, expected] = [record.fields.length, headings.fields.length]
  if (found === expected) return true
  const message = `The row has ${found} fields where the first line has ${expected}.`
  const hint = 'Put a value with a comma or a line break in double quotes.'
  const place = record.place(Math.min(found, expected))
  faults.add({ code: 'CSV_FIELD_COUNT', severity: 'error', message, hint, place })
  return false
}

function reportNoRows({ table, headings }: TableRecords, faults: DiagnosticList): void {
  const message = `The file gives the columns of "${table.id}" and no row.`
  const hint = 'All rows of the table are generated.'
  const place = headings.place(0)
  faults.add({ code: 'REFERENCE_WITHOUT_ROWS', severity: 'warning', message, hint, place })
}
