import type { Roles } from '../agreements/is-ownership.ts'
import { getTable, type Link, type SchemaGraph } from '../structure/schema-graph.ts'

/** Whether a row's parent was there before the row; not so who changed it last, or a part of it. */
export function isPast(graph: SchemaGraph, roles: Roles, link: Link): boolean {
  const [child, parent] = [getTable(graph, link.child), getTable(graph, link.parent)]
  if (roles[parent.id]?.kind === 'lookup' || isLater(link)) return false
  // a time that waits for the same time of an earlier row would have to be made row by row
  if (parent === child) return false
  const owned = parent.links.find((back) => back.parent === child.id)
  return owned === undefined || roles[parent.id]?.owner !== owned.name
}

function isLater({ roleWords }: Link): boolean {
  if (roleWords.some((word) => laterWords.has(word))) return true
  return roleWords.includes('by') && !roleWords.some((word) => makingWords.has(word))
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

const laterWords = words(
  `updated modified edited changed deleted approved closed resolved cancelled reviewed verified
  assigned assignee last latest current default primary main active manager featured preferred
  accepted best next replacement owner update modify editor approver processed handled completed
  merged duplicate`,
)

const makingWords = words(
  `created posted submitted uploaded written added requested ordered placed invited referred recorded
  logged sent opened reported registered booked issued made`,
)
