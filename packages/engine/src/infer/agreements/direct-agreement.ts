import type { Rules } from '../../rules/rules.ts'
import { getTable, type Link, type SchemaGraph } from '../structure/schema-graph.ts'
import type { Agreement } from '../understanding.ts'
import { isPerson, type Roles } from './is-ownership.ts'
import type { PathPair } from './should-agree.ts'

/** A pair that agrees, with the reason. */
export interface AgreeingPair extends PathPair {
  readonly why: string
}

/**
 * Says which link of an agreeing pair follows the other; a second way is tried where the first
 * would run in a circle.
 */
export function directAgreement(
  graph: SchemaGraph,
  roles: Roles,
  rules: Rules,
  pair: AgreeingPair,
  all: readonly AgreeingPair[],
): readonly Agreement[] {
  const { table, short, long, why } = pair
  const names = (path: readonly Link[]): readonly string[] => path.map((link) => link.name)
  const [first, ...rest] = names(long)
  const [anchor, ...others] = names(short)
  if (first === undefined || anchor === undefined) return []
  const chosen: Agreement = { table, link: first, path: rest, anchor: names(short), why }
  const followed: Agreement = { table, link: anchor, path: others, anchor: names(long), why }
  const copies = shouldCopy(graph, roles, rules, pair, all)
  return copies ? [followed, chosen] : [chosen, followed]
}

/**
 * Whether the shorter way is read off the longer: an item's order says whose it is. A person comes
 * before the address, though, and a nullable link after what it must agree with.
 */
function shouldCopy(
  graph: SchemaGraph,
  roles: Roles,
  rules: Rules,
  { table, short, long }: AgreeingPair,
  all: readonly AgreeingPair[],
): boolean {
  const [anchor, link] = [short[0], long[0]]
  if (!anchor || !link || link.parent === table) return false
  if (roles[table]?.owner === link.name) return true
  if (roles[table]?.owner === anchor.name || short.length > 1) return false
  if (rules.tables[table]?.columns[anchor.name]) return false
  // what follows another row follows one that is always there
  const isSurer = all.some(
    ({ short: [own], long: [other] }) =>
      own === anchor && other?.required && other.parent !== table,
  )
  if (isSurer && !link.required) return false
  const person = isPerson(getTable(graph, anchor.parent))
  if (isBoundTwice(roles, all, link, person)) return true
  return link.required && !person
}

// a link that must agree with two others would hardly find a row: they follow it instead; a list's
// entry follows anyway, so that a person need not follow for its sake
function isBoundTwice(
  roles: Roles,
  all: readonly AgreeingPair[],
  link: Link,
  person: boolean,
): boolean {
  const goals = all
    .filter((pair) => pair.long[0] === link)
    .map((pair) => pair.long.at(-1)?.parent ?? '')
    .filter((goal) => !person || roles[goal]?.kind !== 'lookup')
  return new Set(goals).size > 1
}
