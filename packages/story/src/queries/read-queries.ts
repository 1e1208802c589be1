import { buildWarning, type Diagnostic } from '@worldloom/diagnostics'
import { readView } from '../views/read-view.ts'
import type { View } from '../views/view.ts'
import { findDialect } from './find-dialect.ts'
import { loadParser, type Parser } from './load-parser.ts'
import { putFunctions, type QueryFunction, readFunction } from './put-functions.ts'
import { putVariables, type Variables } from './put-variables.ts'
import type { GoldenQuery, Telling } from './query.ts'
import { readDemoStory } from './read-demo-story.ts'
import { readExpectations } from './read-expectations.ts'
import { type QueryLine, readQueryLines } from './read-query-lines.ts'
import { spellComments } from './spell-comments.ts'
import { spellPlainly } from './spell-plainly.ts'
import { splitQueries } from './split-queries.ts'

/** A file of queries and the dialect they are in where they do not say so themselves. */
export interface QueryFile {
  readonly name: string
  readonly text: string
}

export interface QueriesReading {
  readonly queries: readonly GoldenQuery[]
  /** Views and passing tables that the file makes of queries, in their order. */
  readonly views: readonly View[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads golden queries from `.sql` with `-- expect:` comments, from `.jsonl`, or from a demo story. */
export async function readQueries(
  file: QueryFile,
  dialect: string | null,
): Promise<QueriesReading> {
  const parser = await loadParser()
  const lines = readLines(parser, file, dialect)
  const diagnostics = [...lines.diagnostics]
  const taken = new Set<string>()
  const queries: GoldenQuery[] = []
  const named = lines.lines.map((line) => ({
    line,
    found: findDialect(parser, line.dialect ?? dialect ?? 'generic'),
  }))
  let variables: Variables = new Map()
  const functions = new Map<string, QueryFunction>()
  const put = named.map(({ line, found }) => {
    if (typeof found !== 'string') return line.sql
    const text = putVariables(parser, spellPlainly(parser, line.sql, found), found, variables)
    // a line of its own may be read alone
    if (isScript(file)) variables = text.variables
    const made = isScript(file) ? readFunction(parser, text.sql, found, functions) : null
    if (!made) return putFunctions(parser, text.sql, found, functions)
    functions.set(made.name, made)
    if (made.body === null) diagnostics.push(warnOfLanguage(made, line))
    return ''
  })
  const made = named.map(({ found }, at) =>
    typeof found === 'string' ? readView(parser, put[at] ?? '', found) : null,
  )
  const views = made.filter((view) => view !== null)
  for (const [at, { line, found }] of named.entries()) {
    if (typeof found !== 'string') {
      diagnostics.push({ ...found, place: line.place })
      continue
    }
    const sql = put[at] ?? line.sql
    if (sql === '' || made[at] || dropsOne(sql, views)) continue
    if (isScript(file) && isSetting(sql, found)) continue
    const expected = readExpectations(line.expect ?? '', line.place)
    diagnostics.push(...expected.diagnostics)
    const sequence = line.sequence ?? queries.length + 1
    const telling = line.telling ?? null
    const { place } = line
    const written = sql === line.sql ? {} : { written: line.sql }
    const id = chooseId(line.id ?? `q${sequence}`, taken)
    queries.push({
      ...{ id, sequence, sql, ...written },
      ...{ dialect: found, expect: expected.expect, telling, place },
    })
  }
  if (queries.length === 0 && diagnostics.length === 0) diagnostics.push(noQueries(file))
  return { queries, views, diagnostics }
}

/** Whether its statements follow each other, as those of a script do. */
function isScript({ name }: QueryFile): boolean {
  return !/\.(?:json|jsonl|ndjson)$/i.test(name)
}

/** Whether a statement sets up the session that a script of SQL Server or MySQL runs in, and asks nothing. */
function isSetting(sql: string, dialect: string): boolean {
  return /^(?:tsql|mysql)$/.test(dialect) && /^(?:USE\s+\S+|SET\s+[^@;]+)$/i.test(sql)
}

/** Whether a statement takes away what the file itself makes, as scripts do that are run again and again. */
function dropsOne(sql: string, views: readonly View[]): boolean {
  const [, name = ''] = /^DROP\s+(?:TABLE|VIEW)\s+(?:IF\s+EXISTS\s+)?(\S+)$/i.exec(sql) ?? []
  const own = name
    .replaceAll(/["`[\]]/g, '')
    .split('.')
    .at(-1)
    ?.toLowerCase()
  return views.some((view) => view.name.toLowerCase() === own)
}

interface GivenLine extends QueryLine {
  readonly sequence?: number
  readonly telling?: Telling
}

function readLines(
  parser: Parser,
  file: QueryFile,
  dialect: string | null,
): { readonly lines: readonly GivenLine[]; readonly diagnostics: readonly Diagnostic[] } {
  if (/\.json$/i.test(file.name)) return readDemoStory(file)
  const isLines = /\.(?:jsonl|ndjson)$/i.test(file.name)
  return isLines ? readQueryLines(file) : readStatements(parser, file, dialect)
}

function readStatements(
  parser: Parser,
  file: QueryFile,
  dialect: string | null,
): { readonly lines: readonly QueryLine[]; readonly diagnostics: readonly Diagnostic[] } {
  const name = findDialect(parser, dialect ?? 'generic')
  if (typeof name !== 'string') return { lines: [], diagnostics: [name] }
  const text = spellComments(file.text, name)
  const { queries, diagnostics } = splitQueries(parser, { ...file, text }, name)
  const lines = queries.map(({ sql, comments, place }) => {
    const said = comments.join('\n')
    return {
      id: /^\s*(?:--\s*)?id:[ \t]*(\S.*?)\s*$/im.exec(said)?.[1] ?? null,
      sql,
      dialect: name,
      expect: [...said.matchAll(/\bexpect:([^\n]*)/gi)].map(([, text]) => text).join(',') || null,
      place,
    }
  })
  return { lines, diagnostics }
}

/** The id, or with a number behind it where another query has it. */
function chooseId(wanted: string, taken: Set<string>): string {
  let id = wanted
  for (let suffix = 2; taken.has(id); suffix += 1) id = `${wanted}-${suffix}`
  taken.add(id)
  return id
}

function warnOfLanguage({ name }: QueryFunction, { place }: QueryLine): Diagnostic {
  return buildWarning(
    'QUERY_NOT_SUPPORTED',
    `The function "${name}" is not an expression in SQL, so queries that call it do not run.`,
    'Write what it gives in SQL, as in CREATE TEMP FUNCTION half(x INT64) AS (x / 2).',
    place,
  )
}

function noQueries({ name }: QueryFile): Diagnostic {
  return {
    code: 'NO_QUERIES',
    severity: 'error',
    message: `The file "${name}" holds no query.`,
    hint: 'Write statements that end with a semicolon, or one JSON object a line.',
    place: { file: name, line: 1, column: 1 },
  }
}
