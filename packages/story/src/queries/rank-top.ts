import type { Parser } from './load-parser.ts'
import { parseQuery } from './parse-query.ts'
import { printNode } from './print-node.ts'
import { findPart, type TreeNode } from './walk-tree.ts'

type Node = Record<string, unknown>

/**
 * `SELECT TOP 3 WITH TIES … ORDER BY a`, those that rank third or better, and `SELECT TOP 10 PERCENT`, the first tenth of all rows,
 * where a part of a row counts as a whole one.
 */
export function rankTop(parser: Parser): (node: TreeNode) => Node | null {
  return ({ select, ...rest }) => {
    const top = findPart(select, 'top')
    const order = findPart(select, 'order_by', 'expressions')
    const isPercent = findPart(top, 'percent') === true
    const hasTies = findPart(top, 'with_ties') === true && order !== null
    if (!isPercent && !hasTies) return null
    const most = isPercent ? readShare(parser, findPart(top, 'this')) : findPart(top, 'this')
    const place = hasTies ? { rank: {} } : { row_number: null }
    const over = { partition_by: [], order_by: order ?? [] }
    const condition = { lte: { left: { window_function: { this: place, over } }, right: most } }
    return { ...rest, select: { ...(select as Node), top: null, qualify: { this: condition } } }
  }
}

function readShare(parser: Parser, percent: unknown): unknown {
  const number = printNode(parser, percent, 'duckdb')?.replace(/^SELECT\s+/i, '')
  const sql = `SELECT CEIL(COUNT(*) OVER () * ${number} / 100.0)`
  return findPart(parseQuery(parser, sql, 'duckdb').ast, 0, 'select', 'expressions', 0)
}
