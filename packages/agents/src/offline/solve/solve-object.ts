import type { Building } from './building.ts'
import { findByName, findFact } from './find-fact.ts'
import { findName } from './find-name.ts'
import type { Frame, ObjectFrame } from './frame.ts'
import { fulfils } from './fulfils.ts'
import type { Goal } from './goal.ts'
import { listMemberGoals } from './list-member-goals.ts'
import {
  countSame,
  type Failure,
  fail,
  type Outcome,
  type Place,
  type Solve,
  type Solving,
} from './solving.ts'

/** Finds an object: what it must hold, most of what it may hold, and more where that is too little. */
export function solveObject(frame: Frame, place: Place, solving: Solving, solve: Solve): Outcome {
  const { object } = frame
  if (object.least > object.most) return fail(place, 'it must hold more than it may', true)
  if (place.isFaithful && losesFact(object, place))
    return fail(place, 'it would leave out what is known', false)
  const wanted = closeOver(object.required, object)
  const refused = findRefused(wanted, object)
  if (refused !== undefined) return fail(place, `"${refused}" must be there and must not`, true)
  if (wanted.size > object.most) return fail(place, 'it must hold more than it may', true)
  const building: Building = { object, place, solving, solve, members: new Map() }
  for (const some of object.some) {
    const outcome = addSome(building, some, wanted)
    if (outcome) return outcome
  }
  for (const name of orderNames(building, wanted)) {
    const outcome = addMember(building, name, [])
    if (outcome && wanted.has(name)) return outcome
  }
  dropOrphans(building, wanted)
  const missing = fillUp(building)
  return missing ?? { found: true, value: assemble(building) }
}

/** Whether something that is known of this very object must not be there. */
function losesFact({ absent }: ObjectFrame, { fact }: Place): boolean {
  return absent.size > 0 && [...absent].some((name) => findByName(fact, name) !== undefined)
}

/** Adds a member; what comes back says why it could not be. */
function addMember(building: Building, name: string, more: readonly Goal[]): Failure | null {
  const { object, place, solving, solve, members } = building
  if (members.has(name)) return null
  if (!fulfils(object.names, name, solving)) return fail(place, `it must not hold "${name}"`, true)
  const named = listMemberGoals(object, name)
  const goals = more.length === 0 ? named : [...named, ...more]
  const outcome = solve(goals, enterMember(building, name), solving)
  if (!outcome.found) return outcome
  members.set(name, outcome.value)
  return null
}

function enterMember({ place, members }: Building, name: string): Place {
  return {
    ...place,
    path: [...place.path, name],
    fact: findFact(name, place),
    beside: members,
    taken: [],
  }
}

/** A member that some goal must find, under a name that fits. */
function addSome(
  building: Building,
  some: ObjectFrame['some'][number],
  wanted: ReadonlySet<string>,
): Failure | null {
  const { object, place, solving } = building
  const goals = some.goal ? [some.goal] : []
  let failure = fail(place, 'no name is left for a member it must hold', false)
  const known = solving.random.shuffle([...wanted, ...listKnown(object)])
  const isOpen = (name: string): boolean =>
    !object.absent.has(name) &&
    !building.members.has(name) &&
    (!some.pattern || some.pattern.test(name)) &&
    !some.otherThan.includes(name) &&
    !some.otherPatterns.some((pattern) => pattern.test(name)) &&
    (!some.nameGoal || fulfils([some.nameGoal], name, solving))
  // names that match no pattern are judged alike, so that one stands for all
  let proved =
    building.members.size === 0 && object.rules.every((rule) => rule.patterns.length === 0)
  for (const name of new Set(known.filter(isOpen))) {
    const outcome = addMember(building, name, goals)
    if (!outcome) return null
    proved &&= outcome.proved
    failure = outcome
  }
  for (let round = 0; round < 4; round += 1) {
    const found = findName(building, { ...some, otherThan: [...some.otherThan, ...known] })
    if (!found.found) return { ...found, proved: proved && found.proved }
    const outcome = addMember(building, String(found.value), goals)
    if (!outcome) return null
    proved &&= outcome.proved
    failure = outcome
  }
  return { ...failure, proved }
}

/** Names of the schema that are put in: those it must hold, and most of the others. */
function orderNames(building: Building, wanted: ReadonlySet<string>): readonly string[] {
  const { object, place, solving } = building
  const known = listKnown(object)
  // what holds itself again would fan out
  const again = countSame(place.kinds, place.kinds.at(-1) ?? '') - 1
  const few = again > 0 ? 3 / (again * Math.max(3, known.length)) : 0.9
  const share = Math.min(few, place.path.length < 6 ? 0.9 : 0.3)
  const extra = known.filter((name) => {
    if (wanted.has(name) || object.absent.has(name)) return false
    if (findFact(name, place) !== undefined) return true
    return !solving.isSparse && solving.random.chance(share)
  })
  const room = Math.max(0, object.most - wanted.size)
  const more = extra.length > room ? extra.slice(0, room) : extra
  const chosen = more.length === 0 ? wanted : new Set([...wanted, ...more])
  const named = closeOver(chosen, object)
  const isFull = named.size > object.most || findRefused(named, object) !== undefined
  const names = isFull ? wanted : named
  // the schema's order, so that an object reads as it was described
  const ordered = known.filter((name) => names.has(name))
  if (ordered.length === names.size) return ordered
  return [...ordered, ...[...names].filter((name) => !known.includes(name))]
}

/** A name that must not be there. */
function findRefused(names: ReadonlySet<string>, { absent }: ObjectFrame): string | undefined {
  if (absent.size === 0) return undefined
  return [...names].find((name) => absent.has(name))
}

function listKnown(object: ObjectFrame): readonly string[] {
  const found = known.get(object)
  if (found) return found
  const { rules, absent } = object
  const names = new Set(rules.flatMap(({ properties }) => [...properties.keys()]))
  const list = [...names].filter((name) => !absent.has(name))
  known.set(object, list)
  return list
}

// a frame is ready when members are looked for, and is used for many instances
const known = new WeakMap<ObjectFrame, readonly string[]>()

/** The names with all that they bring along. */
function closeOver(names: ReadonlySet<string>, { dependent }: ObjectFrame): ReadonlySet<string> {
  if (dependent.length === 0) return names
  const all = new Set(names)
  for (let size = -1; size !== all.size; ) {
    size = all.size
    for (const [name, others] of dependent)
      if (all.has(name)) for (const each of others) all.add(each)
  }
  return all
}

/** A member that was not wanted goes where another that it needs could not be made. */
function dropOrphans({ members, object }: Building, wanted: ReadonlySet<string>): void {
  if (object.dependent.length === 0) return
  for (let size = -1; size !== members.size; ) {
    size = members.size
    for (const [name, others] of object.dependent) {
      const lacks = others.some((other) => !members.has(other))
      if (lacks && !wanted.has(name)) members.delete(name)
    }
  }
}

/** Adds members until there are enough. */
function fillUp(building: Building): Failure | null {
  const { object, members, place, solving } = building
  if (members.size >= object.least) return null
  let proved = object.dependent.length === 0
  for (const name of listKnown(object)) {
    if (members.size >= object.least) return null
    const outcome = addMember(building, name, [])
    if (outcome) proved &&= outcome.proved
  }
  const patterns = object.rules.flatMap(({ patterns: list }) => list.map(([pattern]) => pattern))
  const open = { otherThan: [], otherPatterns: [], nameGoal: null, goal: null }
  const sources = [...patterns, null].map((pattern) => ({ ...open, pattern }))
  for (const source of sources) {
    const avoid = source.pattern ? source : { ...source, otherPatterns: patterns }
    for (let misses = 0; members.size < object.least && misses < 3; ) {
      const name = findName(building, avoid)
      const outcome = name.found ? addMember(building, String(name.value), []) : name
      if (!outcome) continue
      misses += 1
      proved &&= outcome.proved
      if (!name.found || solving.effort.left < 0) break
    }
  }
  return members.size >= object.least
    ? null
    : fail(place, 'it cannot hold as much as it must', proved)
}

function assemble({ members }: Building): unknown {
  const value: Record<string, unknown> = {}
  for (const [name, member] of members) {
    if (name !== '__proto__') {
      value[name] = member
      continue
    }
    // plain assignment would change the object's kind
    Object.defineProperty(value, name, {
      value: member,
      enumerable: true,
      writable: true,
      configurable: true,
    })
  }
  return value
}
