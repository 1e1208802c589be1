import type { Parser } from './load-parser.ts'
import { parseQuery } from './parse-query.ts'
import { findPart, type TreeNode } from './walk-tree.ts'

/** `SELECT` and one node of a query's tree, in the dialect of the query; null where it cannot be printed. */
export function printNode(parser: Parser, node: unknown, dialect: string): string | null {
  const { ast: frame } = parseQuery(parser, 'SELECT 1', dialect)
  const block = findPart(frame, 0, 'select') as TreeNode | null
  if (!block) return null
  const asked: unknown = [{ select: { ...block, expressions: [node] } }]
  return parser.generate(asked, dialect as Parameters<Parser['parse']>[1]).sql?.[0] ?? null
}
