import { keep } from '../keep.ts'
import { bracketIntervals } from '../queries/bracket-intervals.ts'
import { listTokens } from '../queries/list-tokens.ts'
import { loadParser, type Parser } from '../queries/load-parser.ts'
import { respellSource, respellTranslation } from '../queries/respell.ts'
import { joinCommas } from './join-commas.ts'

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
    const given = respellSource(sdk, spellJoins(sdk, sql, dialect), dialect)
    const answer = sdk.transpile(given, read, DuckDB)
    if (!answer.success) return null
    return (answer.sql ?? []).map((text) =>
      bracketIntervals(sdk, respellTranslation(sdk, text, dialect)),
    )
  }
  translate = loaded
  return loaded
}

function spellJoins(sdk: Pick<Parser, 'tokenize'>, sql: string, dialect: string): string {
  if (dialect !== 'sqlite') return sql
  return joinCommas(sql, listTokens(sdk, sql, dialect)) ?? sql
}
