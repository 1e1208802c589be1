import type { ParseResult, ScanToken } from 'libpg-query'

type Parser = typeof import('libpg-query')

let parser: Parser | null = null

/**
 * Loads PostgreSQL's own parser, which every reader of SQL and of expressions uses.
 *
 * V8 compiles the parser's one huge function a second time in the background, which costs a second
 * and 600 MB; a program that sets `--no-wasm-tier-up` and `--no-wasm-dynamic-tiering` (both, before
 * this call) is spared that.
 */
export async function loadReader(): Promise<void> {
  if (parser) return
  const loaded = await import('libpg-query')
  await loaded.loadModule()
  parser = loaded
}

/** What PostgreSQL's grammar makes of a text, or its complaint. */
export type Parsing =
  | { readonly ok: true; readonly result: ParseResult }
  /** `offset` counts characters, not bytes. */
  | { readonly ok: false; readonly message: string; readonly offset: number }

/** Parses one or more statements; `loadReader` comes before. */
export function parsePostgres(text: string): Parsing {
  const loaded = getParser()
  try {
    return { ok: true, result: loaded.parseSync(text) }
  } catch (error) {
    const offset = loaded.hasSqlDetails(error) ? (error.sqlDetails?.cursorPosition ?? 0) : 0
    return { ok: false, message: error instanceof Error ? error.message : String(error), offset }
  }
}

/** The tokens of a text, or null where it has none: an unclosed quote. Offsets count UTF-8 bytes. */
export function scanPostgres(text: string): readonly ScanToken[] | null {
  const loaded = getParser()
  try {
    return loaded.scanSync(text).tokens
  } catch {
    return null
  }
}

function getParser(): Parser {
  if (!parser) throw new Error('loadReader() comes before reading')
  return parser
}
