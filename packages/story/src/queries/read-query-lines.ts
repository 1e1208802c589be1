import type { Diagnostic, Place } from '@worldloom/diagnostics'

/** A query as a file gives it. */
export interface QueryLine {
  readonly id: string | null
  readonly sql: string
  readonly dialect: string | null
  readonly expect: string | null
  readonly place: Place
}

/** Reads one JSON object a line, each with `sql` and perhaps `id`, `dialect` and `expect`. */
export function readQueryLines({ name, text }: { readonly name: string; readonly text: string }): {
  readonly lines: readonly QueryLine[]
  readonly diagnostics: readonly Diagnostic[]
} {
  const lines: QueryLine[] = []
  const diagnostics: Diagnostic[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const place = { file: name, line: index + 1, column: 1 }
    const read = readLine(line, place)
    if ('code' in read) diagnostics.push(read)
    else lines.push(read)
  }
  return { lines, diagnostics }
}

function readLine(line: string, place: Place): QueryLine | Diagnostic {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return wrongLine(`The line is no JSON: ${reason}.`, place)
  }
  const { id, sql, dialect, expect } = Object(value) as Readonly<Record<string, unknown>>
  if (typeof sql !== 'string' || sql.trim() === '')
    return wrongLine('The line has no query in "sql".', place)
  const isId = id === undefined || id === null || ['string', 'number'].includes(typeof id)
  const other = Object.entries({ dialect, expect }).find(
    ([, given]) => given !== undefined && given !== null && typeof given !== 'string',
  )
  if (!isId || other) return wrongLine(`"${other?.[0] ?? 'id'}" of the line is no text.`, place)
  const text = (given: unknown): string | null => (typeof given === 'string' ? given : null)
  return {
    id: typeof id === 'number' ? String(id) : text(id),
    sql: sql.trim().replace(/;\s*$/, ''),
    dialect: text(dialect),
    expect: text(expect),
    place,
  }
}

function wrongLine(message: string, place: Place): Diagnostic {
  const hint =
    'Write an object a line, as in {"id": "top", "sql": "SELECT …", "dialect": "bigquery"}.'
  return { code: 'UNREADABLE_QUERY_LINE', severity: 'error', message, hint, place }
}
