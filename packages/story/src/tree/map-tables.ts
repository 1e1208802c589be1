import type { BaseTable, TableReference } from './node.ts'

/** A tree in which every table that is read by its name is replaced, in queries of any depth too. */
export function mapTables<Tree>(tree: Tree, replace: (table: BaseTable) => TableReference): Tree {
  if (Array.isArray(tree)) return tree.map((item) => mapTables(item, replace)) as Tree
  if (typeof tree !== 'object' || tree === null) return tree
  if ('type' in tree && tree.type === 'BASE_TABLE')
    return replace(tree as unknown as BaseTable) as Tree
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [key, mapTables(value, replace)]),
  ) as Tree
}
