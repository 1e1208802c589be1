import { getTable, type Link, type SchemaGraph, type TableNode } from '../structure/schema-graph.ts'
import type { Agreement } from '../understanding.ts'
import { getOwnership, type Roles } from './is-ownership.ts'

/**
 * Links to one of a row's own: a user's default address is an address of that user, by its name or because the key
 * holds the user's own. A name alone counts where the link may be missing, since a row need not have any.
 */
export function findReturns(
  graph: SchemaGraph,
  roles: Roles,
  node: TableNode,
): readonly Agreement[] {
  return node.links.flatMap((link): readonly Agreement[] => {
    const parent = getTable(graph, link.parent)
    const back = parent.links.filter(
      (other) => other.parent === node.id && other.roleWords.length === 0,
    )
    const [home] = back
    if (parent === node) return []
    const held = parent.links.find((other) => holdsOwnKey(link, other))
    if (held) {
      const why = `${link.key.columns.join(' and ')} hold the row's own key.`
      const twins = node.links.filter((other) => other !== link && isWithin(other, link))
      return [
        { table: node.id, link: link.name, path: [held.name], anchor: [], why },
        ...twins.map(({ name }) => ({
          table: node.id,
          link: name,
          path: [],
          anchor: [link.name],
          why: `both hold ${name}.`,
        })),
      ]
    }
    if (back.length !== 1 || !home || link.required) return []
    const picks = link.roleWords.some((word) => pickWords.has(word))
    const part = roles[parent.id]?.owner === home.name
    if (!part && !(picks && getOwnership(graph, roles, home) !== 'none')) return []
    const why = `${link.name} picks one of the ${parent.table.name} rows of the row itself.`
    return [{ table: node.id, link: link.name, path: [home.name], anchor: [], why }]
  })
}

/** Whether a key such as (id, address_id) → (user_id, id) holds what the rows it leads to point back with. */
function holdsOwnKey({ child, key }: Link, back: Link): boolean {
  const [own = '', ...more] = back.key.parentColumns
  const at = key.columns.indexOf(own)
  const isBack = back.parent === child && more.length === 0
  return (
    isBack && key.columns.length > 1 && at >= 0 && key.parentColumns[at] === back.key.columns[0]
  )
}

/** Whether a link leads to the same rows by some of the columns. */
function isWithin({ parent, key }: Link, wide: Link): boolean {
  return (
    parent === wide.parent &&
    key.columns.length < wide.key.columns.length &&
    key.columns.every(
      (name, at) =>
        wide.key.parentColumns[wide.key.columns.indexOf(name)] === key.parentColumns[at],
    )
  )
}

const pickWords: ReadonlySet<string> = new Set(
  `default primary main current active first last latest best accepted featured cover pinned selected
  manager head captain lead leader chief director principal`.split(/\s+/),
)
