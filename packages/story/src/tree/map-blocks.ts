import type { SelectNode } from './node.ts'

/** A tree in which every SELECT is replaced, those inside before those around. */
export function mapBlocks<Tree>(tree: Tree, replace: (block: SelectNode) => SelectNode): Tree {
  if (Array.isArray(tree)) return tree.map((item) => mapBlocks(item, replace)) as Tree
  if (typeof tree !== 'object' || tree === null) return tree
  const mapped = Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [key, mapBlocks(value, replace)]),
  )
  return (
    'type' in mapped && mapped['type'] === 'SELECT_NODE'
      ? replace(mapped as unknown as SelectNode)
      : mapped
  ) as Tree
}
