import type { Diagnostic, Place } from '@worldloom/diagnostics'
import { CsvError, type Options, parse } from 'csv-parse/sync'

/** A CSV text as its records; the first holds the headings. */
export interface CsvReading {
  readonly records: readonly CsvRecord[]
  readonly diagnostics: readonly Diagnostic[]
}

export interface CsvRecord {
  readonly fields: readonly CsvField[]
  /** The place of the field with this number, from 0. */
  readonly place: (field: number) => Place
}

export interface CsvField {
  readonly text: string
  /** Told apart because an empty field is NULL and `""` is the empty text. */
  readonly quoted: boolean
}

/** Reads RFC 4180: a BOM, any line ends and quoted line breaks are fine; blank lines do not count. */
export function readCsv(text: string, file: string): CsvReading {
  if (text.includes('\0'))
    return fail('CSV_NOT_TEXT', `The file "${file}" is not a text.`, saveAsCsv, start(file))
  if (text.trim().replace('\ufeff', '') === '') {
    const hint = 'Its first line names the columns; the rows follow.'
    return fail('EMPTY_REFERENCE_FILE', `The file "${file}" is empty.`, hint, start(file))
  }
  try {
    const parsed = parse(text, options) as unknown as readonly ParsedRecord[]
    return { records: readRecords(parsed, text, file), diagnostics: [] }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return failQuotes(error, text, file)
  }
}

export function isFilled(field: CsvField | undefined): boolean {
  return field !== undefined && field.text !== ''
}

interface ParsedRecord {
  readonly record: readonly CsvField[]
  readonly raw: string
}

const options: Options = {
  bom: true,
  info: true,
  raw: true,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  skip_empty_lines: true,
  cast: (text: string, { quoting }: { quoting: boolean }): CsvField => ({ text, quoted: quoting }),
}

const saveAsCsv = 'Save it as CSV in UTF-8.'
const lineBreak = /\r\n|\n|\r/g

function start(file: string): Place {
  return { file, line: 1, column: 1 }
}

/** The parser's own line numbers are off after line breaks in quotes, so they are counted here. */
function readRecords(parsed: readonly ParsedRecord[], text: string, file: string): CsvRecord[] {
  let [offset, line] = [text.startsWith('\ufeff') ? 1 : 0, 1]
  const advance = (to: number): void => {
    line += text.slice(offset, to).match(lineBreak)?.length ?? 0
    offset = to
  }
  return parsed.map(({ record, raw }) => {
    const own = raw.replace(/^[\r\n]+|[\r\n]+$/g, '')
    advance(text.indexOf(own, offset))
    const firstLine = line
    advance(offset + own.length)
    return { fields: record, place: (field) => findField(own, field, file, firstLine) }
  })
}

/** Walks over the record's text to the field, past quoted commas and line breaks. */
function findField(raw: string, field: number, file: string, firstLine: number): Place {
  let quoted = false
  let [found, end] = [0, 0]
  for (const sign of raw) {
    if (found === field) break
    if (sign === '"') quoted = !quoted
    if (sign === ',' && !quoted) found += 1
    end += sign.length
  }
  return placeAt(raw.slice(0, end), file, firstLine)
}

/** The place behind some text that begins in the given line. */
function placeAt(before: string, file: string, firstLine: number): Place {
  const lines = before.split(lineBreak)
  const column = [...(lines.at(-1) ?? '')].length + 1
  return { file, line: firstLine + lines.length - 1, column }
}

/** After a broken quote no record can be trusted, so it is the one fault of the file. */
function failQuotes({ code }: CsvError, text: string, file: string): CsvReading {
  const message =
    code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'A quote is opened here and never closed.'
      : 'A quote stands in the middle of a field.'
  const hint = 'Write a field with a quote inside as "a ""quoted"" word".'
  const place = placeAt(text.slice(0, findBrokenQuote(text)), file, 1)
  return fail('CSV_BROKEN_QUOTES', message, hint, place)
}

/** The offset of the quote that is never closed, or that does not stand at a field's edge. */
function findBrokenQuote(text: string): number {
  const isEdge = (sign: string | undefined): boolean => sign === undefined || ',\r\n'.includes(sign)
  let opened: number | null = null
  for (let offset = text.startsWith('\ufeff') ? 1 : 0; offset < text.length; offset += 1) {
    if (text[offset] !== '"') continue
    if (opened === null) {
      const before = text[offset - 1]
      if (!isEdge(before) && before !== '\ufeff') return offset
      opened = offset
    } else if (text[offset + 1] === '"') {
      offset += 1
    } else {
      if (!isEdge(text[offset + 1])) return offset
      opened = null
    }
  }
  return opened ?? 0
}

function fail(code: string, message: string, hint: string, place: Place): CsvReading {
  return { records: [], diagnostics: [{ code, severity: 'error', message, hint, place }] }
}
