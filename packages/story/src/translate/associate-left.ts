import type { QueryNode, SetOperation } from '../tree/node.ts'

/**
 * A query whose UNION, EXCEPT and INTERSECT are taken from the left, as SQLite does; in DuckDB as in the standard INTERSECT
 * comes first. SQLite knows no parentheses there, so the order of the words tells all
 * (https://www.sqlite.org/lang_select.html#compound_select_statements).
 */
export function associateLeft<Tree>(tree: Tree): Tree {
  if (Array.isArray(tree)) return tree.map(associateLeft) as Tree
  if (typeof tree !== 'object' || tree === null) return tree
  const mapped: object = Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [key, associateLeft(value)]),
  )
  return (isOperation(mapped) ? turn(mapped) : mapped) as Tree
}

function isOperation(part: object): part is SetOperation {
  return 'type' in part && part.type === 'SET_OPERATION_NODE'
}

/** `a − (b ∩ c)` as `(a − b) ∩ c`; what is ordered or cut, and the common tables, stay with the whole. */
function turn(whole: SetOperation): QueryNode {
  const { right } = whole
  if (right.type !== 'SET_OPERATION_NODE' || right.modifiers?.length) return whole
  const { setop_type, setop_all, left } = whole
  const inner = turn({ ...right, setop_type, setop_all, left, right: right.left })
  const { setop_type: type, setop_all: all } = right
  return { ...whole, setop_type: type, setop_all: all, left: inner, right: right.right }
}
