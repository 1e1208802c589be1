import { callOf, literalOf } from './build-nodes.ts'
import { sourceCalls, translatedCalls } from './foreign-calls.ts'
import { hideDayPart, keepsDayParts, showDayPart, takesPartsOfCalls } from './keep-day-parts.ts'
import { hideDivision, keepsDivision, showDivision } from './keep-division.ts'
import type { Parser } from './load-parser.ts'
import { parseQuery } from './parse-query.ts'
import { printNode } from './print-node.ts'
import { rankTop } from './rank-top.ts'
import { divideSafely, nameFields } from './respell-bigquery-values.ts'
import { respellBigqueryWeeks } from './respell-bigquery-weeks.ts'
import { hasCalls, respellCalls } from './respell-calls.ts'
import { respellRatio, respellRollup } from './respell-groups.ts'
import { markedLiteral, respellLiterals } from './respell-literals.ts'
import { assignsVariable, respellMysqlCounters } from './respell-mysql-counters.ts'
import { respellMysqlPatterns } from './respell-mysql-patterns.ts'
import { respellMysqlSpans } from './respell-mysql-spans.ts'
import { respellPivots } from './respell-pivots.ts'
import { postgresOnly, respellPostgres } from './respell-postgres.ts'
import { respellTsqlDates } from './respell-tsql-dates.ts'
import { respellTsqlTexts } from './respell-tsql-texts.ts'
import { respellTsqlZones } from './respell-tsql-zones.ts'
import { countsWeekdays, keepWeekday, respellWeekday } from './respell-weekdays.ts'
import { findPart, findText, type TreeNode, walkTree } from './walk-tree.ts'

type Node = Record<string, unknown>
type Respell = (node: TreeNode) => Node | null

/** A query without what the translator would spell so that DuckDB does not read it. */
export function respellSource(parser: Parser, sql: string, dialect: string): string {
  const calls = sourceCalls[dialect] ?? {}
  const rules = [
    ...(hasCalls(sql, calls) ? [respellCalls(parser, calls, dialect)] : []),
    ...(sql.includes('~*') ? [matchInAnyCase] : []),
    ...(dialect !== 'bigquery' && markedLiteral.test(sql) ? [respellLiterals(dialect)] : []),
    ...(dialect === 'mysql' && /DATE_FORMAT|TIME_FORMAT|STR_TO_DATE/i.test(sql)
      ? [respellMysqlPatterns]
      : []),
    ...(dialect === 'mysql' && assignsVariable.test(sql) ? [respellMysqlCounters(parser)] : []),
    ...(dialect === 'mysql' && /TIMESTAMPDIFF/i.test(sql) ? [respellMysqlSpans] : []),
    ...(dialect === 'bigquery' && /_TRUNC.*WEEK/is.test(sql) ? [respellBigqueryWeeks] : []),
    ...(dialect === 'tsql' && /\bDATE(?:ADD|DIFF|NAME|TRUNC)/i.test(sql) ? [respellTsqlDates] : []),
    ...(dialect === 'tsql' && /AT\s+TIME\s+ZONE/i.test(sql) ? [respellTsqlZones] : []),
    ...(dialect === 'tsql' && /FORMAT|DATENAME|CONVERT|\(MAX\)|\bTIME\s*\(/i.test(sql)
      ? [respellTsqlTexts]
      : []),
    ...(dialect === 'postgresql' && postgresOnly.test(sql) ? [respellPostgres] : []),
    ...(/\bPIVOT\b/i.test(sql) ? [respellPivots] : []),
    ...(dialect === 'mysql' && /\bWITH\s+ROLLUP\b/i.test(sql) ? [respellRollup] : []),
    ...(/\bMATCH_CONDITION\b/i.test(sql) ? [matchOnCondition] : []),
    ...(/\bRATIO_TO_REPORT\b/i.test(sql) ? [respellRatio] : []),
    ...(dialect === 'sqlite' && /\bdate\b/i.test(sql) ? [keepWord] : []),
    ...(dialect === 'sqlite' && sql.includes('/') ? [hideDivision] : []),
    ...(takesPartsOfCalls(sql) ? [hideDayPart] : []),
    ...(/^(?:snowflake|spark|databricks|hive)$/.test(dialect) && sql.includes('[')
      ? [countFromOne]
      : []),
    ...(dialect === 'bigquery' && /SAFE_DIVIDE/i.test(sql) ? [divideSafely] : []),
    ...(dialect === 'bigquery' && /STRUCT\s*\(/i.test(sql) ? [nameFields] : []),
    ...(dialect === 'bigquery' && /\]\s*\./.test(sql) ? [countPlaces] : []),
    ...(dialect === 'bigquery' && /WITH\s+OFFSET/i.test(sql) ? [placeItems(parser)] : []),
    ...(dialect === 'tsql' && /OPENJSON/i.test(sql) ? [crossItems] : []),
    ...(sql.includes('?') ? [hasKey] : []),
    ...(reservedWord.test(sql) ? [quoteReserved] : []),
  ]
  return rules.length > 0 ? respell(parser, sql, dialect, rules) : sql
}

/** A translation in DuckDB's own words, where the translator left those of another database. */
export function respellTranslation(parser: Parser, translated: string, dialect: string): string {
  // the parser reads what is in order in it by DuckDB's own name alone
  const sql = translated.replaceAll(/\bLISTAGG\(/g, 'STRING_AGG(')
  const counts = countsWeekdays(sql, dialect)
  if (keepsDivision(sql) || keepsDayParts(sql)) {
    const shown = respell(parser, sql, 'duckdb', [showDivision, showDayPart, keepWeekday])
    return respellTranslation(parser, shown, dialect)
  }
  const calls = translatedCalls[dialect] ?? {}
  const isCalled = hasCalls(sql, calls)
  if (
    !counts &&
    !isCalled &&
    !/LATERAL|ARRAY_AGG|WITH TIES|\bPERCENT\b|\bWITH\b(?! RECURSIVE\b).*\bUNION\b/is.test(sql)
  )
    return sql
  const rules = [
    ...(isCalled ? [respellCalls(parser, calls, 'duckdb')] : []),
    ...(counts ? [respellWeekday] : []),
    ...[joinOnTrue, unnestValues, sliceArray, rankTop(parser), keepWeekday],
    ...(needsNoWord.has(dialect) ? [sayRecursive] : []),
  ]
  return respell(parser, sql, 'duckdb', rules)
}

function respell(parser: Parser, sql: string, dialect: string, rules: readonly Respell[]): string {
  type Dialect = Parameters<Parser['parse']>[1]
  const read = parser.parse(sql, dialect as Dialect)
  if (!read.success) return sql
  let isChanged = false
  const map = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(map)
    if (typeof part !== 'object' || part === null) return part
    const inner = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, map(value)]))
    for (const rule of rules) {
      const changed = rule(inner)
      isChanged ||= changed !== null
      if (changed) return changed
    }
    return inner
  }
  const mapped = map(read.ast)
  if (!isChanged) return sql
  const printed = parser.generate(mapped, dialect as Dialect)
  return printed.success ? (printed.sql?.[0] ?? sql) : sql
}

/** Words that name tables and columns elsewhere, and not in DuckDB: `aka_title AS at`. */
const reserved = 'at asof positional lambda pivot unpivot qualify summarize describe show'.split(
  ' ',
)
const reservedWord = new RegExp(`\\b(?:${reserved.join('|')})\\b`, 'i')

function quoteReserved(node: TreeNode): Node | null {
  const { name, quoted } = node
  if (quoted !== false || typeof name !== 'string') return null
  return reserved.includes(name.toLowerCase()) ? { ...node, quoted: true } : null
}

/** The one word of SQLite's `date(d, 'start of month')`, which the translator takes for a pattern where no other is beside it. */
function keepWord({ function: called, ...rest }: TreeNode): Node | null {
  const args = findPart(called, 'args')
  if (findText(called, 'name')?.toUpperCase() !== 'DATE' || !Array.isArray(args)) return null
  const [day, word] = args
  if (args.length !== 2 || findText(word, 'literal', 'value') === null) return null
  return {
    ...rest,
    function: { ...(called as Node), args: [day, literalOf('string', 'utc'), word] },
  }
}

/** `a ~* 'b'`. */
function matchInAnyCase({ regexp_i_like: match }: TreeNode): Node | null {
  if (match === undefined) return null
  const args = [findPart(match, 'this'), findPart(match, 'expression'), literalOf('string', 'i')]
  return callOf('REGEXP_MATCHES', args)
}

/** `list[0]`, whose items DuckDB counts from 1. */
function countFromOne({ subscript, ...rest }: TreeNode): Node | null {
  const place = findPart(subscript, 'index', 'literal')
  const text = findText(place, 'value')
  if (findText(place, 'literal_type') !== 'number' || !/^\d+$/.test(text ?? '')) return null
  const index = literalOf('number', String(Number(text) + 1))
  return { ...rest, subscript: { ...(subscript as Node), index } }
}

/** The place of an item whose field is read, `jobs[OFFSET(0)].title`, as the number that DuckDB counts. */
function countPlaces({ dot, ...rest }: TreeNode): Node | null {
  const called = findPart(dot, 'this', 'subscript', 'index', 'function')
  const [, from] = /^(?:SAFE_)?(OFFSET|ORDINAL)$/i.exec(findText(called, 'name') ?? '') ?? []
  const place = findText(called, 'args', 0, 'literal', 'value')
  if (from === undefined || place === null) return null
  const index = literalOf('number', String(Number(place) + (/OFFSET/i.test(from) ? 1 : 0)))
  const subscript = { ...(findPart(dot, 'this', 'subscript') as Node), index }
  return { ...rest, dot: { ...(dot as Node), this: { subscript } } }
}

/** `UNNEST(hits) AS h WITH OFFSET AS n`, whose places count from nothing. */
function placeItems(parser: Parser): Respell {
  return ({ unnest }) => {
    const alias = findText(unnest, 'alias', 'name')
    const place = findText(unnest, 'offset_alias', 'name') ?? 'offset'
    if (alias === null || findPart(unnest, 'with_ordinality') !== true) return null
    const list = printNode(parser, findPart(unnest, 'this'), 'bigquery')?.replace(/^SELECT\s+/i, '')
    const items = `SELECT UNNEST(${list}) AS \`${alias}\`, GENERATE_SUBSCRIPTS(${list}, 1) - 1 AS \`${place}\``
    const { ast } = parseQuery(parser, `SELECT 1 FROM (${items}) AS placed_${alias}`, 'bigquery')
    return findPart(ast, 0, 'select', 'from', 'expressions', 0) as Node | null
  }
}

/** `CROSS APPLY OPENJSON(tags)`: the items of a list beside its row. */
function crossItems(join: TreeNode): Node | null {
  const table = findPart(join, 'this', 'alias')
  const list = findPart(table, 'this', 'open_j_s_o_n')
  if (list === null || !/Apply$/.test(findText(join, 'kind') ?? '')) return null
  const items = callOf('OPENJSON', [findPart(list, 'this')])
  return { ...join, kind: 'Cross', this: { alias: { ...(table as Node), this: items } } }
}

/** `ASOF JOIN prices AS p MATCH_CONDITION (o.at >= p.at) ON o.item = p.item`, which has all in one condition in DuckDB. */
function matchOnCondition({ match_condition: matched, on, ...join }: TreeNode): Node | null {
  if (typeof matched !== 'object' || matched === null) return null
  const comments = { left_comments: [], operator_comments: [], trailing_comments: [] }
  const both = on ? { and: { left: on, right: matched, ...comments } } : matched
  return { ...join, on: both, match_condition: null }
}

/** `data ? 'key'`. */
function hasKey({ j_s_o_n_b_contains: test }: TreeNode): Node | null {
  const key = findText(test, 'expression', 'literal', 'value')
  if (findText(test, 'original_name') !== '?' || key === null) return null
  return callOf('JSON_EXISTS', [findPart(test, 'this'), literalOf('string', `$."${key}"`)])
}

/** CROSS and OUTER APPLY became lateral joins, which have a condition in DuckDB. */
function joinOnTrue(join: TreeNode): Node | null {
  if (findPart(join, 'this', 'subquery', 'lateral') !== true || findPart(join, 'on')) return null
  const isApplied = join['kind'] === 'Inner' || join['kind'] === 'Left'
  return isApplied ? { ...join, on: { boolean: { value: true } } } : null
}

/** FLATTEN's argument has a name, and its result six columns, of which a list has one. */
function unnestValues({ lateral, ...rest }: TreeNode): Node | null {
  const unnest = findPart(lateral, 'this', 'unnest') as Node | null
  const value = findPart(unnest, 'this', 'named_argument', 'value')
  if (value === null) return null
  const given = { ...(lateral as Node), column_aliases: ['VALUE'] }
  return { ...rest, lateral: { ...given, this: { unnest: { ...unnest, this: value } } } }
}

/** `ARRAY_AGG(a ORDER BY b LIMIT 3)`. */
function sliceArray({ array_agg: list, ...rest }: TreeNode): Node | null {
  const limit = findPart(list, 'limit')
  if (limit === null) return null
  const whole = { ...rest, array_agg: { ...(list as Node), limit: null } }
  return callOf('LIST_SLICE', [whole, literalOf('number', '1'), limit])
}

/** Where a common table may read itself without RECURSIVE; elsewhere it reads the table that is called as it is. */
const needsNoWord: ReadonlySet<string> = new Set(['tsql', 'sqlite', 'snowflake', 'oracle'])

/** A common table that reads itself. */
function sayRecursive({ with: common, ...rest }: TreeNode): Node | null {
  const tables = findPart(common, 'ctes')
  if (!Array.isArray(tables) || findPart(common, 'recursive') === true) return null
  const isRecursive = tables.some((table) => {
    const own = findText(table, 'alias', 'name')?.toLowerCase()
    const read = walkTree(findPart(table, 'this')).map((node) =>
      findText(node, 'table', 'name', 'name')?.toLowerCase(),
    )
    return own !== undefined && read.includes(own)
  })
  return isRecursive ? { ...rest, with: { ...(common as Node), recursive: true } } : null
}
