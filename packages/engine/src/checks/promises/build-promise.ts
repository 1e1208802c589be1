import type { Place } from '@worldloom/diagnostics'
import type { Claim, DataPromise } from '../promise.ts'

/** A promise with the id that follows from its table, kind and name. */
export function buildPromise(
  table: string,
  source: DataPromise['source'],
  promise: {
    readonly name: string
    readonly says: string
    readonly claim: Claim
    readonly place: Place | null
    /** Stands in the id where the claim is not checkable; the claim's kind by default. */
    readonly about?: string
  },
): DataPromise {
  const { name, says, claim, place, about } = promise
  return { id: `${table}/${about ?? claim.kind}/${name}`, table, name, says, source, place, claim }
}

/** «a», «a and b», «a, b and c». */
export function joinWords(words: readonly string[], last = 'and'): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}
