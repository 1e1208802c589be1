import type { Place } from './solving.ts'

// such a name says too little to mean the same thing elsewhere
const vague = new Set(
  'id name type kind title label value key code status state description url count date number text role category'.split(
    ' ',
  ),
)

/** What is known of a member: by the object's own facts first, then by a fact of its name. */
export function findFact(name: string, { fact, facts, path }: Place): unknown {
  const own = findByName(fact, name)
  if (own !== undefined) return own
  const dotted = path.length > 0 ? findByName(facts, [...path, name].join('.')) : undefined
  if (dotted !== undefined) return dotted
  if (path.length > 0 && vague.has(foldName(name))) return undefined
  const general = findByName(facts, name)
  // an object of facts belongs to its own place
  return path.length > 0 && typeof general === 'object' ? undefined : general
}

/** Names that differ in case and separators are the same: `firstName`, `first_name`. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '')
}

/** A member of some facts by its name, however it is spelled; undefined where there is none. */
export function findByName(facts: unknown, name: string): unknown {
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) return undefined
  const members = facts as Readonly<Record<string, unknown>>
  if (Object.hasOwn(members, name)) return members[name]
  const folded = foldName(name)
  const alike = Object.keys(members).find((each) => foldName(each) === folded)
  return alike === undefined ? undefined : members[alike]
}
