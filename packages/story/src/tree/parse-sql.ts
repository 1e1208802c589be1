import { listValue } from '@duckdb/node-api'
import type { Connection } from '@worldloom/runner'
import { keep } from '../keep.ts'
import type { QueryNode } from './node.ts'

/** A query as DuckDB's parser reads it, or why it cannot. */
export type Parsed =
  | { readonly ok: true; readonly query: QueryNode }
  | { readonly ok: false; readonly message: string }

/** Parses one SELECT. */
export async function parseSql(connection: Connection, sql: string): Promise<Parsed> {
  const [parsed] = await parseAll(connection, [sql])
  return parsed ?? unread
}

/** Parses SELECTs at one go, each by itself. */
export async function parseAll(
  connection: Connection,
  texts: readonly string[],
): Promise<readonly Parsed[]> {
  const known = new Map(texts.map((text) => [text, parsedTexts.get(text)]))
  const fresh = [...known].flatMap(([text, parsed]) => (parsed ? [] : [text]))
  for (const [at, parsed] of (await parseFresh(connection, fresh)).entries())
    known.set(fresh[at] ?? '', keep(parsedTexts, fresh[at] ?? '', parsed, mostKept))
  return texts.map((text) => known.get(text) ?? unread)
}

async function parseFresh(
  connection: Connection,
  texts: readonly string[],
): Promise<readonly Parsed[]> {
  if (texts.length === 0) return []
  const reader = await connection.runAndReadAll(
    'SELECT json_serialize_sql(sql, skip_null := true) FROM (SELECT unnest($1::VARCHAR[]) AS sql)',
    [listValue([...texts])],
  )
  return reader.getRows().map(([text]) => readDocument(String(text)))
}

/** Prints trees at one go, so that each is known when its text is asked for; one that cannot be printed says so then. */
export async function printAll(
  connection: Connection,
  queries: readonly QueryNode[],
): Promise<void> {
  const documents = [...new Set(queries.map(spellTree))].filter((each) => !printedTrees.has(each))
  if (documents.length < 2) return
  try {
    const reader = await connection.runAndReadAll(
      'SELECT json_deserialize_sql(tree::JSON) FROM (SELECT unnest($1::VARCHAR[]) AS tree)',
      [listValue(documents)],
    )
    for (const [at, [text]] of reader.getRows().entries())
      keep(printedTrees, documents[at] ?? '', String(text), mostKept)
  } catch {
    // the one at fault is found when it is printed by itself
  }
}

function spellTree(query: QueryNode): string {
  return JSON.stringify({ error: false, statements: [{ node: query }] }, writeExact)
}

/** The text of a query's tree. */
export async function printSql(connection: Connection, query: QueryNode): Promise<string> {
  const document = spellTree(query)
  const known = printedTrees.get(document)
  if (known !== undefined) return known
  const reader = await connection.runAndReadAll('SELECT json_deserialize_sql($1::JSON)', [document])
  return keep(printedTrees, document, String(reader.getRows()[0]?.[0]), mostKept)
}

/** A text always has the same tree, and a tree the same text: a query is read for several ends. */
const parsedTexts = new Map<string, Parsed>()
const printedTrees = new Map<string, string>()
const unread: Parsed = { ok: false, message: 'There is no query in it.' }
/** Of each so many are kept, at most. */
const mostKept = 2000

interface Answer {
  readonly error: boolean
  readonly error_message?: string
  readonly statements?: readonly { readonly node: QueryNode }[]
}

/** A number beyond all numbers, as in 1e400, is written as no JSON has it. */
function readDocument(text: string): Parsed {
  try {
    return readAnswer(JSON.parse(text, keepExact) as Answer)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { ok: false, message: 'It holds a number that is too large.' }
  }
}

function readAnswer({ error, error_message: message = '', statements = [] }: Answer): Parsed {
  const [statement] = statements
  if (error || !statement) return { ok: false, message: message || 'There is no query in it.' }
  if (statements.length > 1) return { ok: false, message: 'It holds more than one query.' }
  return { ok: true, query: statement.node }
}

/** A number as its text where JavaScript would round it; places in the text are of no use later. */
function keepExact(key: string, value: unknown, context?: { readonly source?: string }): unknown {
  if (key === 'query_location') return undefined
  if (typeof value !== 'number' || key !== 'value') return value
  return Number.isSafeInteger(value) || !Number.isInteger(value)
    ? value
    : (context?.source ?? value)
}

function writeExact(key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const { type, value: given } = value as { type?: { id?: string } | string; value?: unknown }
  const id = typeof type === 'object' ? type?.id : undefined
  if (id === 'DOUBLE' || id === 'FLOAT') return writeFraction(value, given)
  const isExact = id !== 'VARCHAR' && typeof given === 'string' && /^-?\d+$/.test(given)
  return key === 'value' && isExact ? { ...value, value: JSON.rawJSON(given) } : value
}

/** DuckDB takes a number without a point for no fraction, and then reads no tree. */
function writeFraction(constant: object, given: unknown): object {
  const number = typeof given === 'string' ? Number(given) : given
  if (typeof number !== 'number' || !Number.isInteger(number)) return constant
  const text = number.toExponential().replace(/^(-?\d+)e/, '$1.0e')
  return { ...constant, value: JSON.rawJSON(text) }
}

declare global {
  interface JSON {
    /** A number in its own spelling: ECMAScript 2026, in Node since 22. */
    rawJSON(text: string): unknown
  }
}
