import { listTokens, type Token } from '../queries/list-tokens.ts'
import type { Parser } from '../queries/load-parser.ts'
import { isOpening, isWord } from '../queries/read-tokens.ts'
import { endOfPath, nameOf } from './read-view.ts'
import type { View } from './view.ts'

/** A query's text and the dialect it is in. */
interface Text {
  readonly sql: string
  readonly dialect: string
}

/**
 * A query with the views that it reads as common tables before it, which is what a view means: the tables behind
 * them are found like any others. Of views of one name the last counts, and a table of the schema before any.
 */
export function expandViews(
  parser: Parser,
  query: Text,
  views: readonly View[],
  isTable: (name: string) => boolean,
): string {
  const byName = new Map(views.map((view) => [fold(view.name), view]))
  for (const name of byName.keys()) if (isTable(name)) byName.delete(name)
  if (byName.size === 0) return query.sql
  const read = new Map<string, string>()
  const taken = new Set([
    ...byName.keys(),
    ...listCommon(listTokens(parser, query.sql, query.dialect)),
  ])
  const visit = (text: Text, within: readonly string[]): string => {
    const found = listReads(parser, text, byName, within)
    for (const { view } of found) {
      const name = fold(view.name)
      if (read.has(name)) continue
      const own = view.dialect === text.dialect ? view : translate(parser, view, text.dialect)
      const sql = visit(renameCommon(parser, own, name, taken), [...within, name])
      const columns = view.columns.map((column) => quote(column, text.dialect)).join(', ')
      const called = `${quote(view.name, text.dialect)}${columns === '' ? '' : ` (${columns})`}`
      read.set(name, `${called} AS (\n${sql}\n)`)
    }
    return callPlainly(text, found)
  }
  const sql = visit(query, [])
  return read.size === 0 ? query.sql : putBefore(parser, { ...query, sql }, [...read.values()])
}

/** Where a text reads a view: from which letter to which it stands. */
interface Read {
  readonly view: View
  readonly from: number
  readonly to: number
}

function listReads(
  parser: Parser,
  { sql, dialect }: Text,
  byName: ReadonlyMap<string, View>,
  within: readonly string[],
): readonly Read[] {
  const tokens = listTokens(parser, sql, dialect)
  const common = new Set(listCommon(tokens))
  return tokens.flatMap((token, at): readonly Read[] => {
    if (!follows(tokens[at - 1])) return []
    const end = endOfPath(tokens, at)
    const last = tokens[end - 1]
    const name = fold(nameOf(last))
    const view = byName.get(name)
    const isHidden = within.includes(name) || (end === at + 1 && common.has(name))
    if (end === at || !last || !view || isHidden || isOpening(tokens[end])) return []
    return [{ view, from: token.span.start, to: last.span.end }]
  })
}

/** The names of the common tables of a text, in small letters. */
function listCommon(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token, at) =>
    isWord(tokens[at + 1], 'AS') && isOpening(tokens[at + 2]) ? [fold(token.text)] : [],
  )
}

/** A view's text whose common tables are called as no others are: a database without tables inside of tables has all at one place. */
function renameCommon(
  parser: Parser,
  { sql, dialect }: Text,
  view: string,
  taken: Set<string>,
): Text {
  const tokens = listTokens(parser, sql, dialect)
  const common = new Set(listCommon(tokens))
  const clashing = new Set([...common].filter((name) => taken.has(name) && name !== view))
  for (const name of common) taken.add(name)
  if (clashing.size === 0) return { sql, dialect }
  const letters = [...sql]
  for (const { text, span } of tokens.toReversed())
    if (clashing.has(fold(text)))
      letters.splice(span.start, span.end - span.start, quote(`${view}_${text}`, dialect))
  return { sql: letters.join(''), dialect }
}

/** Whether what comes after may be a table. */
function follows(token: Token | undefined): boolean {
  return ['FROM', 'JOIN', ','].some((word) => isWord(token, word))
}

/** A text in which views are called by their own names alone, without a schema's. */
function callPlainly({ sql, dialect }: Text, reads: readonly Read[]): string {
  const letters = [...sql]
  for (const { view, from, to } of reads.toReversed())
    letters.splice(from, to - from, quote(view.name, dialect))
  const plain = letters.join('')
  // SQL Server's names of passing tables begin with a sign, before columns too
  const passing = reads.filter(({ view }) => view.name.startsWith('#'))
  return passing.reduce(
    (text, { view }) => text.replaceAll(`${view.name}.`, `${quote(view.name, dialect)}.`),
    plain,
  )
}

function putBefore(parser: Parser, { sql, dialect }: Text, common: readonly string[]): string {
  const [first, second] = listTokens(parser, sql, dialect)
  if (!first || !isWord(first, 'WITH')) return `WITH ${common.join(', ')}\n${sql}`
  const word = second && isWord(second, 'RECURSIVE') ? second : first
  const letters = [...sql]
  const [head, rest] = [letters.slice(0, word.span.end), letters.slice(word.span.end)]
  return `${head.join('')} ${common.join(', ')},${rest.join('')}`
}

function translate(parser: Parser, view: View, dialect: string): Text {
  type Dialect = Parameters<Parser['transpile']>[1]
  const printed = parser.transpile(view.sql, view.dialect as Dialect, dialect as Dialect)
  return { sql: printed.sql?.[0] ?? view.sql, dialect }
}

/** A name as a dialect quotes it, where it must be. */
function quote(name: string, dialect: string): string {
  const plain = name.replace(/^#+/, '')
  if (/^[a-z_]\w*$/i.test(plain)) return plain
  if (dialect === 'bigquery' || dialect === 'mysql') return `\`${plain}\``
  return dialect === 'tsql' ? `[${plain}]` : `"${plain}"`
}

function fold(name: string): string {
  return name.toLowerCase()
}
