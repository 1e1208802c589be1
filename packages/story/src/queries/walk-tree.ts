/** A node of the parser's tree: one key names its kind. */
export type TreeNode = Readonly<Record<string, unknown>>

/** Every object of a tree, outermost first; `enter` says whether to go into it. */
export function walkTree(
  tree: unknown,
  enter: (node: TreeNode) => boolean = () => true,
): readonly TreeNode[] {
  const found: TreeNode[] = []
  collect(tree, enter, found)
  return found
}

/** A list that grows: generators within generators would hand each node up through all that are open. */
function collect(tree: unknown, enter: (node: TreeNode) => boolean, found: TreeNode[]): void {
  if (typeof tree !== 'object' || tree === null) return
  if (Array.isArray(tree)) {
    for (const item of tree) collect(item, enter, found)
    return
  }
  const node = tree as TreeNode
  found.push(node)
  if (enter(node)) for (const value of Object.values(node)) collect(value, enter, found)
}

/** The part of a node under a path of keys, or null. */
export function findPart(node: unknown, ...keys: readonly (string | number)[]): unknown {
  let part: unknown = node
  for (const key of keys) {
    if (typeof part !== 'object' || part === null) return null
    part = (part as Readonly<Record<string | number, unknown>>)[key]
  }
  return part ?? null
}

/** The text under a path, or null where there is none. */
export function findText(node: unknown, ...keys: readonly (string | number)[]): string | null {
  const part = findPart(node, ...keys)
  return typeof part === 'string' ? part : null
}
