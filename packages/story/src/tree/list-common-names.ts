import { walkEverything } from './map-tree.ts'
import type { QueryNode } from './node.ts'

/** Names that the query gives its own tables, which may hide one of the world. */
export function listCommonNames(query: QueryNode): ReadonlySet<string> {
  return new Set(
    [...walkEverything(query)].flatMap((part) => {
      const { cte_map: common } = part as { cte_map?: { map?: readonly { key: string }[] } }
      return (common?.map ?? []).map(({ key }) => key.toLowerCase())
    }),
  )
}
