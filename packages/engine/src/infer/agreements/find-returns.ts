import { getTable, type SchemaGraph, type TableNode } from '../structure/schema-graph.ts'
import type { Agreement } from '../understanding.ts'
import { getOwnership, type Roles } from './is-ownership.ts'

/**
 * Links to one of a row's own: a user's default address is an address of that user. Only where the
 * link may be missing, since a row need not have any.
 */
export function findReturns(
  graph: SchemaGraph,
  roles: Roles,
  node: TableNode,
): readonly Agreement[] {
  return node.links.flatMap((link) => {
    const parent = getTable(graph, link.parent)
    const back = parent.links.filter(
      (other) => other.parent === node.id && other.roleWords.length === 0,
    )
    const [home] = back
    if (parent === node || back.length !== 1 || !home || link.required) return []
    const picks = link.roleWords.some((word) => pickWords.has(word))
    const part = roles[parent.id]?.owner === home.name
    if (!part && !(picks && getOwnership(graph, roles, home) !== 'none')) return []
    const why = `${link.name} picks one of the ${parent.table.name} rows of the row itself.`
    return [{ table: node.id, link: link.name, path: [home.name], anchor: [], why }]
  })
}

const pickWords: ReadonlySet<string> = new Set(
  `default primary main current active first last latest best accepted featured cover pinned selected
  manager head captain lead leader chief director principal`.split(/\s+/),
)
