import { isMembers } from '../../json-schema/is-members.ts'
import { sameValue } from '../../json-schema/same-value.ts'
import { remember } from '../../remember.ts'
import { fulfils } from './fulfils.ts'
import type { Goal } from './goal.ts'
import { fail, type Outcome, type Place, type Solving } from './solving.ts'

/**
 * The fact of a place, where the goals allow it as it is or written differently; null where it has
 * none or another value must be found. A fact that is an object is used member by member.
 */
export function fitFact(goals: readonly Goal[], place: Place, solving: Solving): Outcome | null {
  const { fact, taken } = place
  if (fact === undefined) return null
  if (isMembers(fact)) return null
  const fits = (value: unknown): boolean =>
    !taken.some((other) => sameValue(value, other)) && fulfils(goals, value, solving)
  if (fits(fact)) return { found: true, value: fact }
  for (const value of respell(fact, goals)) if (fits(value)) return { found: true, value }
  if (Array.isArray(fact) || !place.isFaithful) return null
  return fail(place, `${JSON.stringify(fact)} is not allowed there`, false)
}

/** Other ways to write a fact: a number as text, text as a number, an entry in other letters. */
function respell(fact: unknown, goals: readonly Goal[]): readonly unknown[] {
  if (typeof fact === 'number') return [String(fact), Math.round(fact)]
  if (typeof fact === 'boolean') return [fact ? 'yes' : 'no', fact ? 'Yes' : 'No', String(fact)]
  if (typeof fact !== 'string') return []
  const listed = goals.flatMap(({ node }) => node.keywords?.values?.flat() ?? [])
  const same = listed.filter((value) => typeof value === 'string' && fold(value) === fold(fact))
  const number = fact.trim() === '' ? Number.NaN : Number(fact)
  return Number.isFinite(number) ? [...same, number] : same
}

// the values that a schema lists are looked at with every instance
const fold = remember((text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
