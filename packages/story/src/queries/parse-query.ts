import { keep } from '../keep.ts'
import type { Parser } from './load-parser.ts'

/** Readings that are kept, at most. */
const most = 500

const known = new Map<string, ReturnType<Parser['parse']>>()

/** Parses a query once, however many ask for its tree: nobody changes one. */
export function parseQuery(
  parser: Parser,
  sql: string,
  dialect: string,
): ReturnType<Parser['parse']> {
  const name = `${dialect}\n${sql}`
  const read = (): ReturnType<Parser['parse']> =>
    parser.parse(sql, dialect as Parameters<Parser['parse']>[1])
  return known.get(name) ?? keep(known, name, read(), most)
}
