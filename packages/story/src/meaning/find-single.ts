import { findPart, findText, type TreeNode, walkTree } from '../queries/walk-tree.ts'
import { isAggregate } from './is-aggregate.ts'

import type { Shape } from './shape.ts'

/**
 * Why a query has one row by its text: it is the sum of all there is, reads no table itself, or asks for the one at a place of a ranking or
 * the greatest that another query finds; null where it may have more.
 */
export function findSingle(statement: unknown): Shape['single'] {
  const block = findPart(statement, 'select')
  if (block === null) return null
  if (findPart(block, 'group_by') === null && hasOwnAggregate(findPart(block, 'expressions')))
    return 'sum'
  // numbers of other queries beside each other
  if (
    findPart(block, 'from') === null &&
    findPart(block, 'expressions') !== null &&
    !takesApart(block)
  )
    return 'sum'
  const ranks = listRanks(statement)
  const conditions = ['where_clause', 'having', 'qualify'].map((key) =>
    findPart(block, key, 'this'),
  )
  const isOne = conditions.flatMap(listParts).some((condition) => isOfOne(condition, ranks))
  return isOne ? 'first' : null
}

/** Whether a list in an output makes many rows of one. */
function takesApart(block: unknown): boolean {
  return /unnest|explode|generate_/i.test(JSON.stringify(findPart(block, 'expressions')))
}

/** Whether the block itself aggregates: not a query inside it, and not a window. */
function hasOwnAggregate(items: unknown): boolean {
  const isInner = (node: TreeNode): boolean =>
    ['subquery', 'window_function', 'exists'].some((kind) => kind in node)
  for (const node of walkTree(items, (each) => !isInner(each)))
    if (!isInner(node) && isAggregate(node)) return true
  return false
}

/** The names of outputs that number rows over all, not within parts. */
function listRanks(statement: unknown): ReadonlySet<string> {
  const names = walkTree(statement).flatMap((node) => {
    const window = findPart(node, 'alias', 'this', 'window_function')
    if (window === null) return []
    const parts = findPart(window, 'over', 'partition_by')
    const isWhole = !Array.isArray(parts) || parts.length === 0
    return isWhole ? (findText(node, 'alias', 'alias', 'name') ?? []) : []
  })
  return new Set(names.map((name) => name.toLowerCase()))
}

function listParts(condition: unknown): readonly unknown[] {
  const both = findPart(condition, 'and')
  if (both === null) return condition === null ? [] : [condition]
  return [...listParts(findPart(both, 'left')), ...listParts(findPart(both, 'right'))]
}

function isOfOne(condition: unknown, ranks: ReadonlySet<string>): boolean {
  const sides = [findPart(condition, 'eq', 'left'), findPart(condition, 'eq', 'right')]
  if (sides.some((side) => findPart(side, 'subquery') !== null)) return true
  const names = sides.map((side) => findText(side, 'column', 'name', 'name')?.toLowerCase() ?? '')
  const isPlace = sides.some((side) => /^\d+$/.test(findText(side, 'literal', 'value') ?? ''))
  return isPlace && names.some((name) => ranks.has(name))
}
