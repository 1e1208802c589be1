import type { DiagnosticList } from '@worldloom/diagnostics'
import type { Column, Table } from '../model/schema.ts'
import { NameIndex } from '../names/name-index.ts'
import { suggestName } from '../names/suggest-name.ts'
import { type CsvRecord, isFilled } from './read-csv.ts'
import type { TableRecords } from './read-sheets.ts'

/** The number of the field that gives each column; headings no column answers to are faults. */
export function mapHeadings(
  { table, headings, records, isShared }: TableRecords,
  faults: DiagnosticList,
): ReadonlyMap<Column, number> {
  const names = new NameIndex(table.columns.map((column) => [column.name, column] as const))
  const fieldOf = new Map<Column, number>()
  for (const [field, heading] of headings.fields.entries()) {
    if (isShared && field === 0) continue
    const name = heading.text.trim()
    const filled = records.find((record) => isFilled(record.fields[field]))
    // a heading among several tables' is this one's business only where it has a value
    if ((isShared || name === '') && !filled) continue
    const match = names.find(name)
    const report = reportHeading(name, table, (isShared && filled) || headings, field, faults)
    if (match.kind === 'none') report.unknown()
    else if (match.kind === 'several') report.ambiguous(match.names)
    else if (fieldOf.has(match.thing)) report.duplicate(match.name)
    else fieldOf.set(match.thing, field)
  }
  return fieldOf
}

interface HeadingReport {
  unknown(): void
  ambiguous(names: readonly string[]): void
  duplicate(column: string): void
}

function reportHeading(
  name: string,
  table: Table,
  record: CsvRecord,
  field: number,
  faults: DiagnosticList,
): HeadingReport {
  const report = (code: string, message: string, hint: string): void =>
    faults.add({ code, severity: 'error', message, hint, place: record.place(field) })
  const columns = table.columns.map((column) => column.name)
  return {
    unknown: () => {
      const message = `The table "${table.id}" has no column "${name}".`
      report('UNKNOWN_REFERENCE_COLUMN', message, suggestName(name, columns, 'Its columns are'))
    },
    ambiguous: (names) => {
      const message = `The heading "${name}" may be any of the columns ${names.join(', ')}.`
      report('AMBIGUOUS_REFERENCE_COLUMN', message, 'Use the exact name of one.')
    },
    duplicate: (column) => {
      const message = `Two headings give the column "${column}" of "${table.id}".`
      report('DUPLICATE_REFERENCE_COLUMN', message, `Remove or rename the heading "${name}".`)
    },
  }
}
