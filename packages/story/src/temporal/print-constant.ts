import { keep } from '../keep.ts'
import { bracketIntervals } from '../queries/bracket-intervals.ts'
import type { Parser } from '../queries/load-parser.ts'
import { printNode } from '../queries/print-node.ts'

/** Constants that are kept, at most: queries of a story ask for the same days. */
const most = 1000

const known = new Map<string, string | null>()

/** A constant of a query's tree in DuckDB's dialect, or null where it cannot be printed. */
export function printConstant(parser: Parser, node: unknown, dialect: string): string | null {
  const name = `${dialect} ${JSON.stringify(node, (key, value) => (key === 'span' ? undefined : value))}`
  const found = known.get(name)
  return found === undefined ? keep(known, name, print(parser, node, dialect), most) : found
}

function print(parser: Parser, node: unknown, dialect: string): string | null {
  const text = printNode(parser, node, dialect)
  if (text === null) return null
  const printed = parser.transpile(text, dialect as never, 'duckdb' as never).sql?.[0]
  return printed === undefined ? null : bracketIntervals(parser, printed).slice('SELECT'.length)
}
