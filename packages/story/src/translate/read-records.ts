import type { Token } from '../queries/list-tokens.ts'
import { findFlat, isClosing, isOpening, isWord } from '../queries/read-tokens.ts'
import { type Edit, editText } from './edit-text.ts'

/** How a dialect has the items of a list in JSON as rows, and what stands at a path of one. */
interface Words {
  readonly items: (list: string, alias: string) => string
  readonly part: (document: string, path: string) => string
  readonly value: (item: string, path: string, type: string) => string
}

const words: Readonly<Record<string, Words>> = {
  mysql: {
    items: (list, alias) => `JSON_ITEMS(${list}) AS ${alias}`,
    part: (document, path) => `JSON_EXTRACT(${document}, ${path})`,
    value: (item, path, type) => `CAST(JSON_VALUE(${item}, ${path}) AS ${type})`,
  },
  tsql: {
    items: (list, alias) => `OPENJSON(${list}) AS ${alias}`,
    part: (document, path) => `JSON_QUERY(${document}, ${path})`,
    value: (item, path, type) =>
      type === 'JSON'
        ? `JSON_QUERY(${item}, ${path})`
        : `CAST(JSON_VALUE(${item}, ${path}) AS ${type})`,
  },
  postgresql: {
    items: (list, alias) => `jsonb_array_elements(${list}) AS ${alias}(value)`,
    part: (document) => document,
    value: (item, path, type) => `CAST(json_extract_path_text(${item}, ${path}) AS ${type})`,
  },
}

/** A list in JSON that a query reads as a table, and where it stands. */
interface Records {
  readonly from: number
  /** The place of the first token behind it. */
  readonly end: number
  readonly list: string
  readonly alias: string
  readonly columns: ReadonlyMap<string, Column>
  /** Whether it is no list but a record itself. */
  readonly isOne?: boolean
}

interface Column {
  readonly path: string
  readonly type: string
}

/**
 * A query whose tables are read from JSON with columns of their own (MySQL's `JSON_TABLE`, SQL Server's `OPENJSON … WITH`, PostgreSQL's
 * `jsonb_to_recordset` and `jsonb_to_record`) as one of the items, out of which each column is read where it is named; null where there is none.
 */
export function readRecords(
  dialect: string,
): (sql: string, tokens: readonly Token[]) => string | null {
  const own = words[dialect]
  return (sql, tokens) => {
    if (!own) return null
    const text = (from: number, to: number): string =>
      [...sql].slice(tokens[from]?.span.start, tokens[to]?.span.end).join('')
    const tables = tokens.flatMap((_, at) => findRecords(tokens, at, { own, text }) ?? [])
    return tables.length === 0 ? null : editText(sql, listEdits(tokens, tables, own))
  }
}

interface Reading {
  readonly own: Words
  /** From a token up to another. */
  readonly text: (from: number, to: number) => string
}

function findRecords(tokens: readonly Token[], at: number, reading: Reading): Records | null {
  const called = tokens[at]?.text.toUpperCase() ?? ''
  if (!/^(?:JSON_TABLE|OPENJSON|JSONB?_TO_RECORD(?:SET)?)$/.test(called)) return null
  const close = isOpening(tokens[at + 1]) ? findFlat(tokens, at + 2, isClosing) : -1
  if (close < 0) return null
  const comma = findFlat(tokens, at + 2, isComma)
  const document = reading.text(at + 2, (comma < 0 ? close : comma) - 1)
  const path = comma < 0 ? '$' : (tokens[comma + 1]?.text ?? '$')
  const way = path.replace(/\[\*\]$/, '')
  const list = way === '$' ? document : reading.own.part(document, quote(way))
  if (called === 'JSON_TABLE') {
    const open = findFlat(tokens, comma + 1, (each) => isWord(each, 'COLUMNS')) + 1
    const last = isOpening(tokens[open]) ? findFlat(tokens, open + 1, isClosing) : -1
    const named = nameAfter(tokens, close + 1)
    if (last < 0 || !path.endsWith('[*]') || !named) return null
    return { from: at, list, ...named, columns: listColumns(tokens, open + 1, last, reading) }
  }
  const isWith = isWord(tokens[close + 1], 'WITH') && isOpening(tokens[close + 2])
  if (called === 'OPENJSON') {
    const last = isWith ? findFlat(tokens, close + 3, isClosing) : -1
    const named = last < 0 ? null : nameAfter(tokens, last + 1)
    if (!named) return null
    return { from: at, list, ...named, columns: listColumns(tokens, close + 3, last, reading) }
  }
  const named = nameAfter(tokens, close + 1)
  const last =
    named && isOpening(tokens[named.end]) ? findFlat(tokens, named.end + 1, isClosing) : -1
  if (!named || last < 0) return null
  const columns = listColumns(tokens, named.end + 1, last, reading)
  const isOne = called.endsWith('RECORD')
  return { from: at, list, alias: named.alias, end: last + 1, columns, isOne }
}

function isComma(token: Token): boolean {
  return token.token_type === 'COMMA'
}

/** What a table is called, and the place behind that. */
function nameAfter(
  tokens: readonly Token[],
  at: number,
): { readonly alias: string; readonly end: number } | null {
  const place = isWord(tokens[at], 'AS') ? at + 1 : at
  const token = tokens[place]
  const isName = token && /^(?:VAR|IDENTIFIER|QUOTED_IDENTIFIER)$/.test(token.token_type)
  return isName ? { alias: token.text, end: place + 1 } : null
}

/** `name type PATH '$.a'`, `name type '$.a'` and `name type`, with commas between them. */
function listColumns(
  tokens: readonly Token[],
  from: number,
  to: number,
  { own, text }: Reading,
): ReadonlyMap<string, Column> {
  const columns = new Map<string, Column>()
  for (let at = from; at < to; ) {
    const comma = findFlat(tokens, at, isComma)
    const end = comma < 0 || comma > to ? to : comma
    const name = tokens[at]?.text ?? ''
    const path = tokens.findIndex(
      (each, place) => place > at && place < end && each.token_type === 'STRING',
    )
    const last = path < 0 ? end : isWord(tokens[path - 1], 'PATH') ? path - 1 : path
    const isDocument = isWord(tokens[end - 1], 'JSON') && isWord(tokens[end - 2], 'AS')
    const way = path < 0 ? `$.${name}` : (tokens[path]?.text ?? '')
    const key = own === words['postgresql'] ? name : way
    const type = isDocument ? 'JSON' : text(at + 1, last - 1)
    columns.set(name.toLowerCase(), { path: quote(key), type })
    at = end + 1
  }
  return columns
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

function listEdits(
  tokens: readonly Token[],
  tables: readonly Records[],
  own: Words,
): readonly Edit[] {
  const clauses = listClauses(tokens)
  const edits: Edit[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token) continue
    const table = tables.find(({ from }) => from === at)
    if (table) {
      const to = tokens[table.end - 1]?.span.end ?? token.span.end
      edits.push({ from: token.span.start, to, text: printItems(table, own, tokens[at - 1]) })
      at = table.end - 1
      continue
    }
    const starred = findStar(tokens, at, tables)
    if (starred) {
      const all = [...starred.columns].map(
        ([name, { path, type }]) => `${own.value(`${starred.alias}.value`, path, type)} AS ${name}`,
      )
      const to = tokens[at + 2]?.span.end ?? token.span.end
      edits.push({ from: token.span.start, to, text: all.join(', ') })
      at += 2
      continue
    }
    const read = findRead(tokens, at, tables)
    if (!read) continue
    const { alias, name, column, length } = read
    const value = own.value(`${alias}.value`, column.path, column.type)
    const [before, after] = [tokens[at - 1], tokens[at + length]]
    const isItem =
      clauses[at] === 'SELECT' &&
      before !== undefined &&
      (isComma(before) || isWord(before, 'SELECT') || isWord(before, 'DISTINCT')) &&
      after !== undefined &&
      (isComma(after) || isWord(after, 'FROM'))
    const to = tokens[at + length - 1]?.span.end ?? token.span.end
    edits.push({ from: token.span.start, to, text: isItem ? `${value} AS ${name}` : value })
    at += length - 1
  }
  return edits
}

function printItems(
  { list, alias, isOne }: Records,
  own: Words,
  before: Token | undefined,
): string {
  if (!isOne) return own.items(list, alias)
  return `${isWord(before, 'LATERAL') ? '' : 'LATERAL '}(SELECT ${list} AS value) AS ${alias}`
}

/** `j.*`, as all the columns of a record by their names. */
function findStar(
  tokens: readonly Token[],
  at: number,
  tables: readonly Records[],
): Records | null {
  const [token, dot, star] = [at, at + 1, at + 2].map((place) => tokens[place])
  if (dot?.token_type !== 'DOT' || star?.token_type !== 'STAR') return null
  return tables.find(({ alias }) => alias.toLowerCase() === token?.text.toLowerCase()) ?? null
}

/** `j.code`, or `code` where it stands alone. */
function findRead(
  tokens: readonly Token[],
  at: number,
  tables: readonly Records[],
): {
  readonly alias: string
  readonly name: string
  readonly column: Column
  readonly length: number
} | null {
  const [before, token, next, second] = [at - 1, at, at + 1, at + 2].map((place) => tokens[place])
  if (!token || token.token_type === 'STRING' || before?.token_type === 'DOT') return null
  if (before && isWord(before, 'AS')) return null
  for (const { alias, columns } of tables) {
    const isOwn = next?.token_type === 'DOT' && token.text.toLowerCase() === alias.toLowerCase()
    const name = isOwn
      ? second?.text
      : next?.token_type === 'DOT' || isOpening(next)
        ? ''
        : token.text
    const column = columns.get(name?.toLowerCase() ?? '')
    if (name && column) return { alias, name, column, length: isOwn ? 3 : 1 }
  }
  return null
}

/** The clause that each token stands in. */
function listClauses(tokens: readonly Token[]): readonly string[] {
  const open = ['']
  return tokens.map((token) => {
    if (isOpening(token)) open.push('')
    else if (isClosing(token)) open.pop()
    else if (clauseWords.test(token.text) && token.token_type !== 'STRING')
      open.splice(-1, 1, token.text.toUpperCase())
    return open.at(-1) ?? ''
  })
}

const clauseWords = /^(?:SELECT|FROM|WHERE|GROUP|GROUP BY|HAVING|ORDER|ORDER BY|LIMIT)$/i
