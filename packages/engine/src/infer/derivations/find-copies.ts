import type { Type } from '../../model/schema.ts'
import { column } from '../../sql/build.ts'
import type { Roles } from '../agreements/is-ownership.ts'
import { isKeyColumn } from '../structure/columns.ts'
import {
  type ColumnNode,
  getTable,
  type Link,
  type SchemaGraph,
  type TableNode,
} from '../structure/schema-graph.ts'
import type { Proposal } from './proposal.ts'

/** Copies of a parent's columns: `customer_email` beside `customer_id`, and the order's currency. */
export function findCopies(graph: SchemaGraph, roles: Roles): readonly Proposal[] {
  return [...graph.values()].flatMap((node) =>
    node.links
      .filter((link) => link.parent !== node.id)
      .flatMap((link) => listCopies(graph, roles, node, link)),
  )
}

function listCopies(
  graph: SchemaGraph,
  roles: Roles,
  node: TableNode,
  link: Link,
): readonly Proposal[] {
  const parent = getTable(graph, link.parent)
  // `products_tax_class_id` in products says nothing of a tax class's role
  const isOwnName = link.roleWords.join(' ') === node.words.join(' ')
  const roleWords = isOwnName ? [] : link.roleWords
  const prefix = (roleWords.length > 0 ? roleWords : parent.words).join(' ')
  return [...parent.columns.values()].flatMap((source) => {
    if (isKeyColumn(parent, source.column.name)) return []
    const name = source.words.join(' ')
    const shared = roles[node.id]?.owner === link.name && currencyNames.has(name)
    const wanted = isMovable(source) ? `${prefix} ${name}` : null
    const short = isMovable(source) && roleWords.length === 0 ? `${parent.head} ${name}` : null
    return [...node.columns.values()]
      .filter((own) => {
        const ownName = own.words.join(' ')
        return (shared && ownName === name) || ownName === wanted || ownName === short
      })
      .filter((own) => canHold(own, source, link))
      .map((own) => ({
        table: node.id,
        column: own.column.name,
        expression: column(link.name, source.column.name),
        why: `It repeats the ${parent.table.name}'s ${source.column.name}.`,
      }))
  })
}

const currencyNames: ReadonlySet<string> = new Set(['currency', 'currency code'])

// what changes after the copy was made need not be equal to it
function isMovable({ words }: ColumnNode): boolean {
  return !words.some((word) => moving.has(word))
}

const moving: ReadonlySet<string> = new Set(
  `id status state type balance count quantity stock total rating level position note comment description
  at date time password token created updated modified added active number`.split(/\s+/),
)

function canHold(own: ColumnNode, source: ColumnNode, link: Link): boolean {
  const misses = source.column.nullable || !link.required
  return holds(own.column.type, source.column.type) && (own.column.nullable || !misses)
}

function holds(own: Type, source: Type): boolean {
  if (own.kind === 'text' && source.kind === 'text') {
    return (
      own.maxLength === null || (source.maxLength !== null && source.maxLength <= own.maxLength)
    )
  }
  return JSON.stringify(own) === JSON.stringify(source)
}
