import { findPart, findText, walkTree } from '../queries/walk-tree.ts'

/** The columns that an item of a query is made of, in small letters; what an inner block calls so is followed into it. */
export function listSources(item: unknown, statement: unknown): readonly string[] {
  const named = walkTree(statement).filter((node) => findPart(node, 'alias') !== null)
  const seen = new Set<string>()
  const follow = (part: unknown): readonly string[] => {
    const names = walkTree(part).flatMap(
      (node) => findText(node, 'column', 'name', 'name')?.toLowerCase() ?? [],
    )
    return names.flatMap((name) => {
      if (seen.has(name)) return []
      seen.add(name)
      const inner = named.filter(
        (node) => findText(node, 'alias', 'alias', 'name')?.toLowerCase() === name,
      )
      return [name, ...inner.flatMap((node) => follow(findPart(node, 'alias', 'this')))]
    })
  }
  return follow(findPart(item, 'alias', 'this') ?? item)
}
