import {
  attributeNouns,
  geographyNouns,
  houseNouns,
  personNouns,
  privateNouns,
  publicNouns,
  staffNouns,
  staffPrivateNouns,
  tenantNouns,
} from '../structure/nouns.ts'
import { getTable, type Link, type SchemaGraph, type TableNode } from '../structure/schema-graph.ts'
import type { TableRole } from '../understanding.ts'

export type Roles = Readonly<Record<string, TableRole>>

/** How a row belongs to the row its link leads to; `none` where it only mentions it. */
export type Ownership = 'none' | 'tenant' | 'list' | 'private' | 'house' | 'part' | 'thing'

/**
 * Whether the rows a link comes from belong to the row it leads to, so that who uses one of them is
 * bound to that row too: a user's address, an order's line, a country's state. A post does not
 * belong to its author in this sense, for others comment on it.
 */
export function isOwnership(graph: SchemaGraph, roles: Roles, link: Link): boolean {
  return getOwnership(graph, roles, link) !== 'none'
}

/** The same with its kind, which says how far it reaches. */
export function getOwnership(graph: SchemaGraph, roles: Roles, link: Link): Ownership {
  const child = getTable(graph, link.child)
  const parent = getTable(graph, link.parent)
  if (child === parent) return 'none'
  if (isTenant(parent)) return hasRole(link) ? 'none' : 'tenant'
  if (roles[parent.id]?.kind === 'lookup') return getListOwnership(roles, link, child, parent)
  if (isStaff(parent) || isPerson(parent)) return getPersonOwnership(roles, link, child, parent)
  if (hasRole(link)) return 'none'
  if (houseNouns.has(parent.head)) return getHouseOwnership(link, child, parent)
  if (roles[child.id]?.owner === link.name) return 'part'
  const bound = link.expected && !isPerson(child) && !isStaff(child) && !mentioned.has(parent.head)
  return bound && roles[child.id]?.kind !== 'lookup' ? 'thing' : 'none'
}

export function isPerson(node: TableNode): boolean {
  return personNouns.has(node.head)
}

export function isStaff(node: TableNode): boolean {
  return staffNouns.has(node.head)
}

export function isTenant(node: TableNode): boolean {
  return tenantNouns.has(node.head)
}

/** The link names its parent by a role other than that of an owner. */
export function hasRole(link: Link): boolean {
  return link.roleWords.length > 0
}

/** `user_id`, `customer_id` or `owner_id` to a person: whose row it is. */
export function namesOwner(link: Link): boolean {
  return link.roleWords.every((word) => personNouns.has(word) || ownerWords.has(word))
}

const ownerWords: ReadonlySet<string> = new Set('owner holder purchaser payer bill to'.split(' '))

// things that many rows point to without being theirs
const mentioned: ReadonlySet<string> = new Set(
  'address image photo picture file media attachment contact location document tag rate price account_type plan template'.split(
    ' ',
  ),
)

function getListOwnership(
  roles: Roles,
  link: Link,
  child: TableNode,
  parent: TableNode,
): Ownership {
  if (hasRole(link)) return 'none'
  // a user's payment method is a payment method
  if (endsWith(child.words, parent.words)) return 'list'
  if (roles[child.id]?.kind === 'lookup') {
    const parents = child.links.filter((other) => other.parent !== child.id)
    if (geographyNouns.has(parent.head)) return geographyNouns.has(child.head) ? 'list' : 'none'
    return parents.length === 1 && !attributeNouns.has(parent.head) ? 'list' : 'none'
  }
  // a model of a make, though models carry too much to be a list
  return parent.head === 'make' || startsWith(child.words, parent.words) ? 'list' : 'none'
}

function getPersonOwnership(
  roles: Roles,
  link: Link,
  child: TableNode,
  parent: TableNode,
): Ownership {
  if (!namesOwner(link)) return 'none'
  const named = startsWith(child.words, parent.words) && roles[child.id]?.kind !== 'junction'
  if (isStaff(parent)) return staffPrivateNouns.has(child.head) ? 'private' : 'none'
  if (publicNouns.has(child.head)) return 'none'
  return privateNouns.has(child.head) || named ? 'private' : 'none'
}

function getHouseOwnership(link: Link, child: TableNode, parent: TableNode): Ownership {
  // a customer may buy in any shop; only a firm has people of its own beside its staff
  const visits = isPerson(child) && !firms.has(parent.head) && !bodies.has(child.head)
  return visits || !link.expected ? 'none' : 'house'
}

const firms: ReadonlySet<string> = new Set(
  'company firm agency business merchant vendor'.split(' '),
)

const bodies: ReadonlySet<string> = new Set('player student'.split(' '))

function endsWith(words: readonly string[], end: readonly string[]): boolean {
  return (
    end.length < words.length &&
    end.every((word, at) => words[words.length - end.length + at] === word)
  )
}

function startsWith(words: readonly string[], start: readonly string[]): boolean {
  return (
    start.length > 0 && start.length < words.length && start.every((word, at) => words[at] === word)
  )
}
