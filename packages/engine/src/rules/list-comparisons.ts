import type { Expression } from '../sql/expression.ts'

/** The columns that an expression compares with texts at its own place, by their paths, with the texts. */
export function listComparisons(
  node: Expression,
): readonly (readonly [readonly string[], readonly string[]])[] {
  if (node.kind === 'in')
    return node.operand.kind === 'column' ? [[node.operand.path, textsOf(node.list)]] : []
  if (node.kind !== 'binary' || (node.operator !== '=' && node.operator !== '<>')) return []
  const { left, right } = node
  if (left.kind === 'column') return [[left.path, textsOf([right])]]
  return right.kind === 'column' ? [[right.path, textsOf([left])]] : []
}

function textsOf(list: readonly Expression[]): readonly string[] {
  return list.flatMap((item) => (item.kind === 'text' ? [item.value] : []))
}
