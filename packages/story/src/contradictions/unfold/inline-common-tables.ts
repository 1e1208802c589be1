import { walkEverything } from '../../tree/map-tree.ts'
import type { CommonTable, QueryNode } from '../../tree/node.ts'

/** More tables than this are not written out: each may stand in many others. */
const mostInlined = 60

/** A query in which its common tables stand as derived ones; unchanged where one of them calls itself. */
export function inlineCommonTables(query: QueryNode): QueryNode {
  const isRecursive = [...walkEverything(query)].some(
    (part) => 'type' in part && part.type === 'RECURSIVE_CTE_NODE',
  )
  if (isRecursive) return query
  const state = { left: mostInlined }
  const inlined = inline(query, new Map(), state) as QueryNode
  return state.left < 0 ? query : inlined
}

type Common = ReadonlyMap<string, CommonTable>

function inline(tree: unknown, outer: Common, state: { left: number }): unknown {
  if (state.left < 0) return tree
  if (Array.isArray(tree)) return tree.map((item) => inline(item, outer, state))
  if (typeof tree !== 'object' || tree === null) return tree
  const { cte_map: own, ...rest } = tree as { cte_map?: QueryNode['cte_map'] }
  const common = new Map(outer)
  // each of them sees those before it
  for (const { key, value } of own?.map ?? [])
    common.set(key.toLowerCase(), inline(value, new Map(common), state) as CommonTable)
  const found = findCommon(rest, common)
  if (found) {
    state.left -= 1
    const { alias, table_name: name, column_name_alias: names = [] } = rest as Read
    return {
      type: 'SUBQUERY',
      alias: alias || name,
      subquery: { node: found.query.node },
      column_name_alias: names.length > 0 ? names : (found.aliases ?? []),
    }
  }
  const entries = Object.entries(rest)
  return Object.fromEntries(entries.map(([key, value]) => [key, inline(value, common, state)]))
}

interface Read {
  readonly type?: string
  readonly alias?: string
  readonly schema_name?: string
  readonly table_name: string
  readonly column_name_alias?: readonly string[]
}

function findCommon(part: object, common: Common): CommonTable | null {
  const { type, schema_name: schema, table_name: name } = part as Read
  if (type !== 'BASE_TABLE' || schema) return null
  return common.get(name.toLowerCase()) ?? null
}
