import type { Json } from '../json.ts'
import type { Person } from '../plan/person.ts'
import { LikeSweep } from '../population/like-sweep.ts'
import { Likeness, type Version } from '../population/likeness.ts'
import { readProse } from '../population/prose.ts'

/** Told of everyone who was made in a round, with nobody where no draft became valid. */
export type Follow = (person: Person, round: number, user: Json | null) => void

/**
 * Follows people as they are made and says who is to be made `again`, with the words the one begins with whom they read
 * too much like. A round looks at all people in their order, as they stand after the round before; whoever is decided of
 * need not wait for the others.
 */
export function followLikeness({
  people,
  kept,
  rounds,
  again,
}: {
  readonly people: readonly Person[]
  /** Who stands already and is never made again. */
  readonly kept: ReadonlyMap<number, Json>
  readonly rounds: number
  readonly again: (person: Person, round: number, tooLike: string) => void
}): Follow {
  const likeness = new Likeness()
  // whoever is made in the last round stays as they are
  const sweeps = Array.from({ length: rounds - 1 }, () => new LikeSweep())
  const ordered = people.toSorted((a, b) => a.number - b.number)
  const places = new Map(ordered.map(({ number }, at) => [number, kept.size + at]))
  const put = (round: number, at: number, standing: Version | null): void => {
    for (const { place, version, like } of sweeps[round]?.put(at, standing) ?? []) {
      const person = ordered[place - kept.size]
      if (like && person) again(person, round + 1, like.biography.slice(0, 80))
      else put(round + 1, place, version)
    }
  }
  // who was kept comes first: nobody is made anew for the sake of who comes later
  const earlier = [...kept].toSorted(([a], [b]) => a - b)
  for (const [at, [, user]] of earlier.entries())
    put(0, at, likeness.look(readProse(user, new Map())))
  return ({ number, facts }, round, user) => {
    const version = user === null ? null : likeness.look(readProse(user, facts.values))
    put(round, places.get(number) ?? 0, version)
  }
}
