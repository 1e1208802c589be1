import { findPart, findText, type TreeNode } from './walk-tree.ts'

type Node = Record<string, unknown>

/**
 * MySQL's `TIMESTAMPDIFF(MONTH, a, b)` counts the months that are over, as DuckDB's DATESUB does; the translator writes one that
 * counts the firsts of a month between, and none inside an interval.
 */
export function respellMysqlSpans({ function: called, ...rest }: TreeNode): Node | null {
  const args = findPart(called, 'args')
  if (findText(called, 'name')?.toUpperCase() !== 'TIMESTAMPDIFF') return null
  if (!Array.isArray(args) || args.length !== 3) return null
  const [unit, ...moments] = args
  const word = findText(unit, 'column', 'name', 'name') ?? findText(unit, 'var', 'this')
  if (word === null) return null
  const value = word.toUpperCase().replace(/^SQL_TSI_/, '')
  const spelt = { literal: { literal_type: 'string', value } }
  return {
    ...rest,
    function: { ...(called as Node), name: 'DATESUB', args: [spelt, ...moments.map(asMoment)] },
  }
}

function asMoment(arg: unknown): Node {
  const to = { data_type: 'custom', name: 'DATETIME' }
  return { cast: { this: arg, to, trailing_comments: [], double_colon_syntax: false } }
}
