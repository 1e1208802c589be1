import { keep } from '../keep.ts'
import { bracketIntervals } from '../queries/bracket-intervals.ts'
import { listTokens, type Token } from '../queries/list-tokens.ts'
import { loadParser, type Parser } from '../queries/load-parser.ts'
import { respellSource, respellTranslation } from '../queries/respell.ts'
import { joinCommas } from './join-commas.ts'
import { nameFlattened } from './name-flattened.ts'
import { readRecords } from './read-records.ts'
import { spellMysqlTypes } from './spell-mysql-types.ts'
import { unnestSplits } from './unnest-splits.ts'

type Translate = (sql: string, dialect: string) => readonly string[] | null

/** Translations that are kept, at most: a query is read to find contradictions, and to be solved. */
const mostKept = 1000

let translate: Translate | null = null

/** Loads the library that turns one dialect of SQL into another. */
export async function loadTranslator(): Promise<Translate> {
  if (translate) return translate
  const sdk = await loadParser()
  const { DuckDB } = sdk.Dialect
  const known = new Map<string, readonly string[] | null>()
  const loaded: Translate = (sql, dialect) => {
    const name = `${dialect}\n${sql}`
    const found = known.get(name)
    return found === undefined ? keep(known, name, translateOnce(sql, dialect), mostKept) : found
  }
  const translateOnce: Translate = (sql, dialect) => {
    const read = dialect as Parameters<typeof sdk.transpile>[1]
    const given = respellSource(sdk, mendText(sdk, sql, dialect), dialect)
    const answer = sdk.transpile(given, read, DuckDB)
    if (!answer.success) return null
    return (answer.sql ?? []).map((text) =>
      bracketIntervals(sdk, respellTranslation(sdk, text, dialect)),
    )
  }
  translate = loaded
  return loaded
}

/** What is mended before the parser reads it, since it would read something else. */
function mendText(sdk: Pick<Parser, 'tokenize'>, sql: string, dialect: string): string {
  let mended = sql
  for (const { marks, by } of menders[dialect] ?? [])
    if (marks.test(mended)) mended = by(mended, listTokens(sdk, mended, dialect)) ?? mended
  return mended
}

const menders: Readonly<Record<string, readonly Mender[]>> = {
  sqlite: [{ marks: /,/, by: joinCommas }],
  mysql: [
    { marks: /\bJSON_TABLE\b/i, by: readRecords('mysql') },
    { marks: /\b(?:UN)?SIGNED\b|\bCONVERT\b/i, by: spellMysqlTypes },
  ],
  tsql: [
    { marks: /\bOPENJSON\b/i, by: readRecords('tsql') },
    { marks: /\bSTRING_SPLIT\b/i, by: unnestSplits },
  ],
  snowflake: [{ marks: /\bFLATTEN\b/i, by: nameFlattened }],
  postgresql: [{ marks: /_to_record(?:set)?\b/i, by: readRecords('postgresql') }],
}

interface Mender {
  readonly marks: RegExp
  readonly by: (sql: string, tokens: readonly Token[]) => string | null
}
