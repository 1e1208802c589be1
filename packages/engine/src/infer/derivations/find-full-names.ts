import { call, column, concat, text } from '../../sql/build.ts'
import { findColumn } from '../structure/columns.ts'
import {
  type ColumnNode,
  getTable,
  type Link,
  type SchemaGraph,
  type TableNode,
} from '../structure/schema-graph.ts'
import type { Proposal } from './proposal.ts'

const shortestFullName = 60

/** A full name is the given and the family name, of the row itself or of a person that it leads to. */
export function findFullNames(graph: SchemaGraph): readonly Proposal[] {
  return [...graph.values()].flatMap((node) => [
    ...findOwnName(node),
    ...node.links.flatMap((link) => findNameOf(graph, node, link)),
  ])
}

function findOwnName(node: TableNode): readonly Proposal[] {
  const whole = findColumn(node, ['full name', 'fullname'], isText)
  const parts = findParts(node)
  if (!whole || !parts || !isLong(whole)) return []
  const { given, family } = parts
  const sure = !given.column.nullable && !family.column.nullable
  const expression = concat(part(given), text(' '), part(family))
  return [
    {
      table: node.id,
      column: whole.column.name,
      expression: sure ? expression : call('trim', expression),
      why: 'A full name is the given and the family name.',
    },
  ]
}

/** `customer_name` beside `customer_id`, where the customer's name stands in parts. */
function findNameOf(graph: SchemaGraph, node: TableNode, link: Link): readonly Proposal[] {
  const parent = getTable(graph, link.parent)
  const parts = parent === node ? null : findParts(parent)
  const roles = [link.roleWords.join(' '), ...(link.roleWords.length > 0 ? [] : [parent.head])]
  const names = roles.flatMap((role) => (role === '' ? [] : [`${role} name`, `${role} full name`]))
  const whole = findColumn(node, names, isText)
  if (!whole || !parts || !isLong(whole)) return []
  const { given, family } = parts
  const sure = link.required && !given.column.nullable && !family.column.nullable
  if (!sure && !whole.column.nullable) return []
  return [
    {
      table: node.id,
      column: whole.column.name,
      expression: concat(
        column(link.name, given.column.name),
        text(' '),
        column(link.name, family.column.name),
      ),
      why: `It is the name of the ${parent.table.name} that ${link.name} leads to.`,
    },
  ]
}

function findParts(
  node: TableNode,
): { readonly given: ColumnNode; readonly family: ColumnNode } | null {
  const given = findColumn(node, ['first name', 'given name', 'forename', 'firstname'], isText)
  const family = findColumn(node, ['last name', 'family name', 'surname', 'lastname'], isText)
  return given && family ? { given, family } : null
}

function part({ column: own }: ColumnNode): ReturnType<typeof column> {
  return own.nullable ? call('coalesce', column(own.name), text('')) : column(own.name)
}

function isText({ column: own }: ColumnNode): boolean {
  return own.type.kind === 'text'
}

function isLong({ column: { type } }: ColumnNode): boolean {
  return type.kind === 'text' && (type.maxLength === null || type.maxLength >= shortestFullName)
}
