import type { Schema } from '@worldloom/engine'

/** The formats of the output files; the first is the usual one. */
export const outputFormats = ['csv', 'parquet', 'jsonl', 'sql', 'duckdb'] as const

export type OutputFormat = (typeof outputFormats)[number]

/**
 * The output file of each table, by table id: `Order.csv`, or `sales.Order.csv` where there are
 * several schemas. A DuckDB file holds all tables. Names never leave the folder and never collide on
 * a disk that tells no case.
 */
export function nameFiles(schema: Schema, format: OutputFormat): Readonly<Record<string, string>> {
  const ids = schema.tables.map(({ id }) => id)
  const files: Record<string, string> = Object.create(null)
  const taken = new Set<string>()
  for (const id of ids) {
    if (format === 'duckdb') {
      files[id] = 'database.duckdb'
      continue
    }
    const base = sanitizeName(id)
    let name = base
    for (let suffix = 2; taken.has(fold(name)); suffix += 1) name = `${base}-${suffix}`
    taken.add(fold(name))
    files[id] = `${name}.${format}`
  }
  return files
}

/** A name as a file may carry it on any system: no path, no device, no control character. */
export function sanitizeName(name: string): string {
  const plain = name
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[/\\:*?"<>|]/g, '_')
    .replace(/^[. ]+|[. ]+$/g, '')
    .toWellFormed()
  const short = shorten(plain, 180).replace(/[. ]+$/, '')
  if (short === '') return 'table'
  return devices.test(short) ? `_${short}` : short
}

/** Windows keeps these for itself, whatever extension follows. */
const devices = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])($|\.)/i

/** Most file systems end a name at 255 bytes; the suffix and the extension need some of them. */
function shorten(name: string, bytes: number): string {
  let kept = ''
  let used = 0
  for (const letter of name) {
    used += Buffer.byteLength(letter)
    if (used > bytes) break
    kept += letter
  }
  return kept
}

function fold(name: string): string {
  return name.toLowerCase().normalize('NFC')
}
