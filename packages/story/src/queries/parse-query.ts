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
  const found = known.get(name) ?? parser.parse(sql, dialect as Parameters<Parser['parse']>[1])
  if (known.size >= most) known.clear()
  known.set(name, found)
  return found
}
