import type { Column, Plan, Table } from '@worldloom/engine'
import { chooseFacts, findLabel } from './choose-facts.ts'

/** A table that facts are read from: the written one, or one it points to. */
export interface FactSource {
  readonly alias: string
  readonly table: Table
  /** How it is named in the facts: a link without its `_id`. */
  readonly name: string
  readonly columns: readonly Column[]
  readonly links: readonly FactSource[]
  /** The columns of the table that points here, and its own that they equal. */
  readonly joins: readonly { readonly from: string; readonly to: string }[]
}

const mostOwn = 10
const mostLinked = 4
const mostLinks = 6

/** Where the facts of a table's rows come from: itself, the rows it points to, and what those belong to. */
export function findSource(plan: Plan, table: Table, hidden: ReadonlySet<string>): FactSource {
  let count = 0
  const follow = (from: Table, depth: number): readonly FactSource[] =>
    from.foreignKeys.slice(0, mostLinks).flatMap((key): FactSource[] => {
      const parent = plan.tables[key.parent]?.table
      if (!parent || parent.id === table.id) return []
      count += 1
      const alias = `p${count}`
      const label = findLabel(plan, parent)
      const isShown = label !== null && !hidden.has(`${parent.id}.${label.name}`)
      const columns =
        depth === 1 ? chooseFacts(plan, parent, hidden, mostLinked) : isShown ? [label] : []
      const links = depth === 1 ? follow(parent, 2) : []
      if (columns.length === 0 && links.length === 0) return []
      const joins = key.columns.map((name, i) => ({ from: name, to: key.parentColumns[i] ?? name }))
      return [{ alias, table: parent, name: nameLink(key.link), columns, links, joins }]
    })
  const columns = chooseFacts(plan, table, hidden, mostOwn)
  return { alias: 't', table, name: table.name, columns, links: follow(table, 1), joins: [] }
}

function nameLink(link: string): string {
  return link.replace(/_?(?:id|code|fk|key)$/i, '') || link
}
