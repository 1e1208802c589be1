import type { Diagnostic, Place } from '@worldloom/diagnostics'
import type { Conflict } from './conflict.ts'
import { sayWho } from './say-who.ts'

/** A conflict in the user's words: both claims, who makes them, and what they come to. */
export function reportConflict(
  { first, second, why }: Conflict,
  places: ReadonlyMap<string, Place | null>,
): Diagnostic {
  const find = ({ of }: Conflict['first']): Place | null =>
    of.kind === 'query' ? (places.get(of.id) ?? null) : null
  const [one, other] = [first, second].map((claim) => `${claim.says} (${sayWho(claim, places)})`)
  return {
    code: 'CONTRADICTING_CONDITIONS',
    severity: 'error',
    message: `No data can meet both ${one} and ${other}: ${why}.`,
    hint: 'Change one of the two conditions, or leave out one of the queries.',
    place: find(second) ?? find(first),
  }
}
