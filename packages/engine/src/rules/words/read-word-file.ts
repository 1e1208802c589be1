import type { Place } from '@worldloom/diagnostics'
import { suggestName } from '../../names/suggest-name.ts'
import { type CsvRecord, readCsv } from '../../reference/read-csv.ts'
import type { RuleContext } from '../rule-context.ts'
import type { WordFile } from './word-file.ts'

/** A word of a file with how often it comes, and where it stands. */
export interface Word {
  readonly text: string
  readonly weight: number
  readonly place: Place
}

/** Which columns of a table of words hold what; of a plain list there are none. */
export interface WordColumns {
  readonly column: string | null
  readonly weight: string | null
}

/** The words of a file, one a line or by the columns of a CSV; null after a report. */
export function readWordFile(
  file: WordFile,
  columns: WordColumns,
  context: RuleContext,
): readonly Word[] | null {
  const text = decode(file, context)
  if (text === null) return null
  const isTable = columns.column !== null || columns.weight !== null || /\.csv$/i.test(file.name)
  const words = isTable ? readTable(text, file, columns, context) : readLines(text, file)
  if (words === null) return null
  if (words.length > 0) return words
  const message = `The file "${file.name}" holds no word.`
  context.report('DICTIONARY_EMPTY', start(file), message, 'Write one word a line.')
  return null
}

function start({ name }: WordFile): Place {
  return { file: name, line: 1, column: 1 }
}

function decode(file: WordFile, { report }: RuleContext): string | null {
  const hint = 'Save it as a text in UTF-8.'
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(file.bytes)
    if (!text.includes('\0')) return text
    report('DICTIONARY_NOT_TEXT', start(file), `The file "${file.name}" is not a text.`, hint)
  } catch {
    const place = { file: file.name, line: findBrokenLine(file.bytes), column: 1 }
    const message = `The file "${file.name}" is not written in UTF-8.`
    report('DICTIONARY_NOT_TEXT', place, message, hint)
  }
  return null
}

/** The first line whose bytes are no UTF-8. */
function findBrokenLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let [line, from] = [1, 0]
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
    try {
      decoder.decode(bytes.subarray(from, end))
    } catch {
      return line
    }
    from = end + 1
    line += 1
  }
  return line
}

function readLines(text: string, { name }: WordFile): readonly Word[] {
  return text.split(/\r\n|\n|\r/).flatMap((line, i) => {
    const word = line.trim()
    return word === ''
      ? []
      : [{ text: word, weight: 1, place: { file: name, line: i + 1, column: 1 } }]
  })
}

function readTable(
  text: string,
  file: WordFile,
  columns: WordColumns,
  context: RuleContext,
): readonly Word[] | null {
  if (text.trim() === '') return []
  const { records, diagnostics } = readCsv(text, file.name)
  for (const { code, place, message, hint } of diagnostics)
    context.report(code, place ?? start(file), message, hint)
  const [headings, ...rows] = records
  if (!headings || diagnostics.length > 0) return null
  const names = headings.fields.map((field) => field.text.trim())
  const column = findHeading(names, columns.column, headings, file, context)
  const weight =
    columns.weight === null ? -1 : findHeading(names, columns.weight, headings, file, context)
  if (column === null || weight === null) return null
  const words = rows.map((row) => readRow(row, column, weight, context))
  const right = words.filter((word) => word !== null)
  return right.length === words.length ? right.filter((word) => word.text !== '') : null
}

/** The place of a named heading; without a name there must be one alone. */
function findHeading(
  names: readonly string[],
  wanted: string | null,
  headings: CsvRecord,
  { name }: WordFile,
  { report }: RuleContext,
): number | null {
  if (wanted === null && names.length === 1) return 0
  const exact = names.indexOf(wanted ?? '')
  const found =
    exact >= 0 ? exact : names.findIndex((own) => own.toLowerCase() === wanted?.toLowerCase())
  if (wanted !== null && found >= 0) return found
  const message =
    wanted === null
      ? `The file "${name}" has several columns, and none is named.`
      : `The file "${name}" has no column "${wanted}".`
  const hint = suggestName(wanted ?? '', names, 'Its columns are')
  report('DICTIONARY_COLUMN', headings.place(0), message, hint)
  return null
}

function readRow(
  row: CsvRecord,
  column: number,
  weight: number,
  { report }: RuleContext,
): Word | null {
  const text = row.fields[column]?.text.trim() ?? ''
  if (weight < 0) return { text, weight: 1, place: row.place(column) }
  const given = row.fields[weight]?.text.trim() ?? ''
  const number = /^\d+(\.\d+)?$/.test(given) ? Number(given) : 0
  if (number > 0 && Number.isFinite(number))
    return { text, weight: number, place: row.place(column) }
  const message = `The weight "${given}" of "${text}" is not a number above zero.`
  report('RULE_WEIGHT', row.place(weight), message, 'Leave out a word that must not occur.')
  return null
}
