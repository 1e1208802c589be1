import { actNouns, containerNouns, houseNouns, looseHouseNouns } from '../structure/nouns.ts'
import { getTable, type Link, type SchemaGraph } from '../structure/schema-graph.ts'
import {
  getOwnership,
  hasRole,
  isPerson,
  isStaff,
  isTenant,
  namesOwner,
  type Ownership,
  type Roles,
} from './is-ownership.ts'

/** Two ways from a row to the same table, shorter first; they begin with different links. */
export interface PathPair {
  readonly table: string
  readonly short: readonly Link[]
  readonly long: readonly Link[]
}

/** Why the two ways must end at the same row, or null where they need not. */
export function shouldAgree(graph: SchemaGraph, roles: Roles, pair: PathPair): string | null {
  const [short, long] = [pair.short[0], pair.long[0]]
  const end = pair.long.at(-1)
  if (!short || !long || !end) return null
  const steps = [...pair.short.slice(1), ...pair.long.slice(1)]
  const kinds = steps.map((link) => getOwnership(graph, roles, link))
  if (kinds.length === 0 || kinds.includes('none')) return null
  const goal = getTable(graph, end.parent)
  const why = `${describe(pair.long)} and ${describe(pair.short)} lead to the same ${goal.table.name}: `
  const reason = findReason(graph, roles, pair, kinds)
  return reason === null ? null : why + reason
}

function findReason(
  graph: SchemaGraph,
  roles: Roles,
  pair: PathPair,
  kinds: readonly Ownership[],
): string | null {
  const goal = getTable(graph, pair.long.at(-1)?.parent ?? pair.table)
  if (pair.long[0]?.parent === pair.table)
    return bindsToItself(graph, roles, pair) ? 'it is one of the same kin.' : null
  if (isTenant(goal)) return isPlain(pair) ? 'all of one tenant stays together.' : null
  if (isPerson(goal) || isStaff(goal))
    return bindsPerson(graph, pair) ? 'what is used belongs to whom the row is about.' : null
  if (roles[goal.id]?.kind === 'lookup')
    return bindsList(pair) ? 'one is a part of the other.' : null
  // a department's projects may be led from elsewhere
  if (kinds.includes('house') && isPersonByRole(graph, pair)) return null
  if (roles[pair.table]?.kind === 'history' && kinds.includes('house')) return null
  if (isOptionalChoice(pair) || !isPlain(pair) || isOpposed(pair)) return null
  if (pair.short.length === 1) return 'a row names a thing and what that belongs to.'
  return bindsThings(pair, kinds, looseHouseNouns.has(goal.head)) ? 'both belong to it.' : null
}

// a reply stays under the same post, a task in the same project; a manager may sit elsewhere
function bindsToItself(
  graph: SchemaGraph,
  roles: Roles,
  { table, short, long }: PathPair,
): boolean {
  const [anchor] = short
  if (short.length !== 1 || long.length !== 2 || long[1] !== anchor || !anchor) return false
  const node = getTable(graph, table)
  const goal = getTable(graph, anchor.parent)
  if (hasRole(anchor) || isPerson(goal) || isStaff(goal)) return false
  if (isTenant(goal) || roles[table]?.owner === anchor.name) return true
  const holds = containerNouns.has(goal.head) || houseNouns.has(goal.head)
  return holds && anchor.expected && !isPerson(node) && !isStaff(node)
}

function bindsPerson(graph: SchemaGraph, { table, short, long }: PathPair): boolean {
  if (actNouns.has(getTable(graph, table).head)) return false
  const [anchor, link] = [short[0], long[0]]
  if (!anchor || !link || isOpposite(link) || isOpposite(anchor)) return false
  return short.length > 1 || namesOwner(anchor)
}

// `billing_country_id` goes with `billing_state_id`
function bindsList({ short, long }: PathPair): boolean {
  const [anchor, link] = [short[0], long[0]]
  return short.length === 1 && anchor?.roleWords.join() === link?.roleWords.join()
}

/** The shorter way is not by a role such as `previous_store_id`. */
function isPlain({ short }: PathPair): boolean {
  return short[0] !== undefined && !hasRole(short[0])
}

/** Both may be missing: often the row is about the one or the other. */
function isOptionalChoice({ short, long }: PathPair): boolean {
  return short[0]?.expected === false && long[0]?.expected === false
}

/** `home_team_id` and `away_team_id`: two of the same table stand against each other. */
function isOpposed({ short, long }: PathPair): boolean {
  return short.length > 1 && short[0]?.parent === long[0]?.parent
}

/** Of two ways through others, one at least must be a part, and a part of one place. */
function bindsThings(
  { short, long }: PathPair,
  kinds: readonly Ownership[],
  loose: boolean,
): boolean {
  if (loose) return false
  // a house need not have the people that a required link asks for
  const mayMiss = short[0]?.required === false || long[0]?.required === false
  return kinds.includes('part') || (mayMiss && kinds.every((kind) => kind === 'house'))
}

function isPersonByRole(graph: SchemaGraph, { long }: PathPair): boolean {
  const [link] = long
  if (!link || !hasRole(link)) return false
  const parent = getTable(graph, link.parent)
  return isPerson(parent) || isStaff(parent)
}

function isOpposite(link: Link): boolean {
  return link.roleWords.some((word) => opposites.has(word))
}

const opposites: ReadonlySet<string> = new Set(
  `from to source target sender receiver recipient home away payer payee winner loser old new origin
  destination follower followed followee debit credit beneficiary requester previous next parent`.split(
    /\s+/,
  ),
)

function describe(path: readonly Link[]): string {
  return path.map((link) => link.name).join('.')
}
