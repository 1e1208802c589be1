import { listTokens, type Token } from './list-tokens.ts'
import type { Parser } from './load-parser.ts'
import { findFlat, isOpening, isWord } from './read-tokens.ts'

/** Variables of a file of queries: what each stands for, by its name in small letters. */
export type Variables = ReadonlyMap<string, string>

/** A text without the variables that it declares, and those. */
export interface PutText {
  /** Empty where the text does nothing else. */
  readonly sql: string
  readonly variables: Variables
}

/**
 * Reads what a statement declares and sets, and puts what variables stand for into what else it says: T-SQL's
 * `DECLARE @day date = '2024-01-01'`, MySQL's `SET @n := 3`, BigQuery's `DECLARE day DATE DEFAULT '2024-01-01'`,
 * Snowflake's `SET day = '2024-01-01'`, which its queries call `$day`.
 */
export function putVariables(
  parser: Parser,
  sql: string,
  dialect: string,
  known: Variables,
): PutText {
  const isScript = /^\s*(?:DECLARE|SET|SELECT\s+@)/i.test(sql)
  if (!isScript && known.size === 0) return { sql, variables: known }
  const tokens = listTokens(parser, sql, dialect)
  const variables = new Map(known)
  const letters = [...sql]
  let at = 0
  while (at < tokens.length) {
    const end = readAssignments({ tokens, letters, dialect, variables }, at)
    if (end === null) break
    at = end
    while (tokens[at]?.token_type === 'SEMICOLON') at += 1
  }
  return { sql: print({ tokens, letters, dialect, variables }, at, tokens.length), variables }
}

interface Reading {
  readonly tokens: readonly Token[]
  readonly letters: readonly string[]
  readonly dialect: string
  readonly variables: Map<string, string>
}

/** What may be cast to such a type is that type's from the beginning. */
const days = /^(?:date|datetime\w*|timestamp\w*|smalldatetime)$/i

/** Reads the declaration or assignment that begins at a token, and says where it ends; null where none begins. */
function readAssignments(reading: Reading, start: number): number | null {
  const { tokens, dialect } = reading
  const isDeclared = isWord(tokens[start], 'DECLARE')
  const isSet = isWord(tokens[start], 'SET')
  const isChosen = isWord(tokens[start], 'SELECT') && dialect === 'tsql'
  if (!isDeclared && !isSet && !isChosen) return null
  let at = start + 1
  for (;;) {
    const names = readNames(reading, at)
    if (names === null) return null
    const type = tokens[names.end]
    const end = findEnd(tokens, names.end, isChosen)
    const given = findFlat(tokens.slice(0, end), names.end, isGiven)
    // SQL Server's variables are declared without a value and set later, and SELECT gives a value only by `=`
    if (given < 0 && !isDeclared) return null
    if (given >= 0) {
      const value = print(reading, given + 1, end)
      const isDay = isDeclared && end === given + 2 && days.test(type?.text ?? '')
      const query = isChosen && hasFrom(tokens, given, end) ? `(SELECT ${value})` : value
      const put = isDay ? `CAST(${value} AS ${type?.text})` : query
      const isPlain = end <= given + 2 || put !== value
      for (const name of names.names) reading.variables.set(name, isPlain ? put : `(${put})`)
    }
    // one that BigQuery declares without a value is set by its bare name later
    if (given < 0 && dialect === 'bigquery')
      for (const name of names.names) reading.variables.set(name, 'NULL')
    if (tokens[end]?.token_type !== 'COMMA') return end
    at = end + 1
  }
}

/** The names before a type or a value: T-SQL's and MySQL's begin with a sign, BigQuery declares several of one type. */
function readNames(
  { tokens, dialect, variables }: Reading,
  start: number,
): { readonly names: readonly string[]; readonly end: number } | null {
  const isSigned = dialect === 'tsql' || dialect === 'mysql'
  const names: string[] = []
  let at = start
  for (;;) {
    const token = tokens[at]
    if (token?.token_type !== 'VAR' || token.text.startsWith('@') !== isSigned) return null
    names.push(token.text.toLowerCase())
    at += 1
    const isMore = !isSigned && tokens[at]?.token_type === 'COMMA'
    if (!isMore) break
    at += 1
  }
  const isBare = dialect === 'bigquery' || dialect === 'snowflake'
  const isSetting = isBare && tokens[at] !== undefined && isGiven(tokens[at] as Token)
  // a setting of the session is no variable of a file
  if (isSetting && dialect === 'bigquery' && !names.every((name) => variables.has(name)))
    return null
  return isSigned || isBare ? { names, end: at } : null
}

function isGiven(token: Token): boolean {
  return ['EQ', 'COLON_EQ'].includes(token.token_type) || isWord(token, 'DEFAULT')
}

function isAssigned(token: Token | undefined): boolean {
  return token?.token_type === 'COLON_EQ'
}

/** Where a value ends: at a comma, at what begins another statement, or at the end. */
function findEnd(tokens: readonly Token[], from: number, isChosen: boolean): number {
  const end = findFlat(
    tokens,
    from,
    (token) =>
      token.token_type === 'SEMICOLON' ||
      (token.token_type === 'COMMA' && !isChosen) ||
      ['SELECT', 'WITH', 'DECLARE', 'SET'].some((word) => isWord(token, word)),
  )
  return end < 0 ? tokens.length : end
}

function hasFrom(tokens: readonly Token[], from: number, end: number): boolean {
  return findFlat(tokens.slice(0, end), from, (token) => isWord(token, 'FROM')) >= 0
}

/** The text of some tokens with what their variables stand for. */
function print({ tokens, letters, dialect, variables }: Reading, from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (!first || !last || to <= from) return ''
  let text = ''
  let next = first.span.start
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]
    const value = token && findValue(tokens, at, { dialect, variables })
    if (!token || value === undefined) continue
    const before = tokens[at - 1]
    const isSigned = before?.token_type === 'DOLLAR'
    const start = isSigned ? before.span.start : token.span.start
    text += letters.slice(next, start).join('') + value
    next = token.span.end
  }
  return (text + letters.slice(next, last.span.end).join('')).trim()
}

function findValue(
  tokens: readonly Token[],
  at: number,
  { dialect, variables }: Pick<Reading, 'dialect' | 'variables'>,
): string | undefined {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token?.token_type !== 'VAR') return undefined
  const name = token.text.toLowerCase()
  // one that counts the rows of the query stands for no value
  const isCounter = tokens.some(
    ({ token_type: type, text }, place) =>
      text.toLowerCase() === name && type === 'VAR' && isAssigned(tokens[place + 1]),
  )
  if (isCounter) return undefined
  const value = variables.get(name)
  if (dialect === 'snowflake') return before?.token_type === 'DOLLAR' ? value : undefined
  const isOther =
    before?.token_type === 'DOT' ||
    after?.token_type === 'DOT' ||
    isWord(before, 'AS') ||
    isOpening(after)
  return isOther ? undefined : value
}
