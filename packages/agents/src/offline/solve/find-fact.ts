import { remember } from '../../remember.ts'
import type { Place } from './solving.ts'

// such a name says too little to mean the same thing elsewhere
const vague = new Set(
  'id name type kind title label value key code status state description url count date number text role category'.split(
    ' ',
  ),
)

/** What is known of a member: by the object's own facts first, then by a fact of its name. */
export function findFact(name: string, { fact, facts, path }: Place): unknown {
  if (fact === undefined && facts === noFacts) return undefined
  const own = findByName(fact, name)
  if (own !== undefined) return own
  if (path.length > 0 && hasDots(facts)) {
    const dotted = findByName(facts, [...path, name].join('.'))
    if (dotted !== undefined) return dotted
  }
  if (path.length === 0 && fact === facts) return undefined
  if (path.length > 0 && vague.has(foldName(name))) return undefined
  const general = findByName(facts, name)
  // an object of facts belongs to its own place
  return path.length > 0 && typeof general === 'object' ? undefined : general
}

/** Where no fact holds, such as within lists. */
export const noFacts: Readonly<Record<string, unknown>> = {}

// of an instance on its way: in a map of weak keys what is new stays until all memory is looked through
const ofOne = { most: 32, forgets: true }

const hasDots = remember(
  (facts: object) => Object.keys(facts).some((name) => name.includes('.')),
  ofOne,
)

/** Names that differ in case and separators are the same: `firstName`, `first_name`. */
export const foldName: (name: string) => string = remember((name) =>
  name.toLowerCase().replace(/[\s_-]/g, ''),
)

/** A member of some facts by its name, however it is spelled; undefined where there is none. */
export function findByName(facts: unknown, name: string): unknown {
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) return undefined
  const members = facts as Readonly<Record<string, unknown>>
  if (Object.hasOwn(members, name)) return members[name]
  return indexMembers(members).get(foldName(name))
}

const indexMembers = remember((members: Readonly<Record<string, unknown>>) => {
  const index = new Map<string, unknown>()
  for (const name of Object.keys(members)) index.set(foldName(name), members[name])
  return index
}, ofOne)
