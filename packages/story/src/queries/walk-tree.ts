/** A node of the parser's tree: one key names its kind. */
export type TreeNode = Readonly<Record<string, unknown>>

/** Every object of a tree, outermost first; `enter` says whether to go into it. */
export function* walkTree(
  tree: unknown,
  enter: (node: TreeNode) => boolean = () => true,
): Generator<TreeNode> {
  if (Array.isArray(tree)) {
    for (const item of tree) yield* walkTree(item, enter)
    return
  }
  if (typeof tree !== 'object' || tree === null) return
  const node = tree as TreeNode
  yield node
  if (!enter(node)) return
  for (const value of Object.values(node)) yield* walkTree(value, enter)
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
