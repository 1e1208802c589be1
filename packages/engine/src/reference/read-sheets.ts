import type { DiagnosticList } from '@worldloom/diagnostics'
import type { Schema, Table } from '../model/schema.ts'
import { NameIndex } from '../names/name-index.ts'
import { suggestName } from '../names/suggest-name.ts'
import { type CsvRecord, readCsv } from './read-csv.ts'
import type { ReferenceFile } from './read-reference.ts'
import { readRows } from './read-rows.ts'
import type { Sheet } from './sheet.ts'

/** Some records of a file that belong to one table, before its columns are known. */
export interface TableRecords {
  readonly table: Table
  readonly headings: CsvRecord
  readonly records: readonly CsvRecord[]
  /** Several tables share the headings, so that a heading may be another table's. */
  readonly isShared: boolean
}

/** Finds the tables the files speak of; files of their own come one a table. */
export function readSheets(
  files: readonly ReferenceFile[],
  schema: Schema,
  faults: DiagnosticList,
): readonly Sheet[] {
  const index = indexTables(schema)
  const sheets = new Map<string, Sheet>()
  for (const file of files) {
    const { records, diagnostics } = readCsv(file.text, file.name)
    for (const diagnostic of diagnostics) faults.add(diagnostic)
    const [headings, ...rest] = records
    if (!headings) continue
    const parts = hasTableColumn(headings, file, index)
      ? splitByTable(headings, rest, index, faults)
      : takeWhole(file, headings, rest, index, faults)
    for (const part of parts) {
      const { id } = part.table
      if (sheets.has(id)) reportTwice(id, headings, faults)
      else sheets.set(id, readRows(part, faults))
    }
  }
  // parents and children come in the schema's order, whatever the files' order
  return schema.tables.flatMap(({ id }) => sheets.get(id) ?? [])
}

type TableIndex = { readonly names: NameIndex<Table>; readonly tables: readonly Table[] }

function indexTables({ tables }: Schema): TableIndex {
  const byId = tables.map((table) => [table.id, table] as const)
  const byName = tables.map((table) => [table.name, table] as const)
  return { names: new NameIndex([...byId, ...byName]), tables }
}

/** One CSV for several tables begins with the column `table`, unless that is its own table's column. */
function hasTableColumn(headings: CsvRecord, file: ReferenceFile, { names }: TableIndex): boolean {
  const first = headings.fields[0]?.text.trim().toLowerCase()
  if (first !== 'table' && first !== 'table_name') return false
  const own = names.find(nameOfFile(file))
  return own.kind !== 'one' || !own.thing.columns.some(({ name }) => name.toLowerCase() === first)
}

function nameOfFile({ name }: ReferenceFile): string {
  return name.replace(/^.*[\\/]/, '').replace(/\.(csv|txt)$/i, '')
}

function takeWhole(
  file: ReferenceFile,
  headings: CsvRecord,
  records: readonly CsvRecord[],
  index: TableIndex,
  faults: DiagnosticList,
): readonly TableRecords[] {
  const table = findTable(nameOfFile(file), headings, index, faults)
  return table ? [{ table, headings, records, isShared: false }] : []
}

function splitByTable(
  headings: CsvRecord,
  records: readonly CsvRecord[],
  index: TableIndex,
  faults: DiagnosticList,
): readonly TableRecords[] {
  const found = new Map<string, Table | null>()
  const groups = new Map<Table, CsvRecord[]>()
  for (const record of records) {
    const name = record.fields[0]?.text.trim() ?? ''
    const known = found.get(name)
    const table = known === undefined ? findTable(name, record, index, faults) : known
    found.set(name, table)
    if (!table) continue
    const group = groups.get(table) ?? []
    group.push(record)
    groups.set(table, group)
  }
  return [...groups].map(([table, own]) => ({ table, headings, records: own, isShared: true }))
}

function findTable(
  name: string,
  record: CsvRecord,
  { names, tables }: TableIndex,
  faults: DiagnosticList,
): Table | null {
  const match = names.find(name)
  if (match.kind === 'one') return match.thing
  const place = record.place(0)
  if (match.kind === 'several') {
    const message = `The name "${name}" may be any of the tables ${match.names.join(', ')}.`
    const hint = 'Use the full name of one.'
    faults.add({ code: 'AMBIGUOUS_REFERENCE_TABLE', severity: 'error', message, hint, place })
    return null
  }
  const message = `The schema has no table "${name}" for these reference rows.`
  const hint = suggestName(
    name,
    tables.map(({ id }) => id),
    'Its tables are',
  )
  faults.add({ code: 'UNKNOWN_REFERENCE_TABLE', severity: 'error', message, hint, place })
  return null
}

function reportTwice(table: string, headings: CsvRecord, faults: DiagnosticList): void {
  const message = `Two files give reference rows for the table "${table}".`
  const hint = 'Put all rows of a table into one file.'
  const place = headings.place(0)
  faults.add({ code: 'DUPLICATE_REFERENCE_TABLE', severity: 'error', message, hint, place })
}
