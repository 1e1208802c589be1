import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Writes `<table>.csv` for each table into a new folder that goes when the test ends. */
export async function writeWorld(files: Readonly<Record<string, string>>): Promise<string> {
  const outer = await mkdtemp(join(tmpdir(), 'prove-'))
  onTestFinished(() => rm(outer, { recursive: true }))
  // one level down, so that a test can put things beside the folder
  const folder = join(outer, 'outputs')
  await mkdir(folder)
  for (const [table, text] of Object.entries(files)) {
    await writeFile(join(folder, `${table}.csv`), text)
  }
  return folder
}

/** The CSV text with one cell replaced; `row` counts data rows from 1. */
export function alterCell(text: string, row: number, column: string, value: string): string {
  const records = splitCsv(text)
  const index = records[0]?.indexOf(column) ?? -1
  const record = records[row]
  if (index < 0 || !record) throw new Error(`There is no cell ${row}, ${column}`)
  record[index] = /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
  return records.map((fields) => `${fields.join(',')}\n`).join('')
}

/** The records with their fields as written, quotes and all. */
function splitCsv(text: string): string[][] {
  const records: string[][] = []
  let fields: string[] = []
  let field = ''
  let isQuoted = false
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted
    if (isQuoted || (sign !== ',' && sign !== '\n')) {
      field += sign
      continue
    }
    fields.push(field)
    field = ''
    if (sign === '\n') {
      records.push(fields)
      fields = []
    }
  }
  return records
}
