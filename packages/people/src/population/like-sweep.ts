import type { Version } from './likeness.ts'

/** What was decided of a place: who stands there, and whom it reads too much like. */
export interface Decision {
  readonly place: number
  /** Null where nobody became valid. */
  readonly version: Version | null
  /** Null for one that stays. */
  readonly like: Version | null
}

/**
 * Decides who stays, in the order of places: whoever shares too much, or a whole sentence of the biography, with one
 * that stays before it is drawn again. A place is decided as soon as all before it stand, so that who was first to answer
 * changes nothing.
 */
export class LikeSweep {
  readonly #standing = new Map<number, Version | null>()
  readonly #staying = new Map<Version, number>()
  readonly #owners = new Map<string, Version>()
  #next = 0

  /** Puts someone at a place; what can be decided now. */
  put(place: number, version: Version | null): readonly Decision[] {
    this.#standing.set(place, version)
    const decisions: Decision[] = []
    for (;;) {
      const standing = this.#standing.get(this.#next)
      if (standing === undefined) return decisions
      this.#standing.delete(this.#next)
      const like = standing && this.#decide(this.#next, standing)
      decisions.push({ place: this.#next, version: standing, like })
      this.#next += 1
    }
  }

  #decide(place: number, version: Version): Version | null {
    const like = this.#findAlike(version) ?? this.#findOwner(version)
    if (like) return like
    this.#staying.set(version, place)
    for (const sentence of version.sentences)
      if (!this.#owners.has(sentence)) this.#owners.set(sentence, version)
    return null
  }

  /** The first of those that stay and share too much. */
  #findAlike({ similar }: Version): Version | null {
    let [first, least] = [null as Version | null, Number.POSITIVE_INFINITY]
    for (const other of similar) {
      const place = this.#staying.get(other)
      if (place !== undefined && place < least) [first, least] = [other, place]
    }
    return first
  }

  #findOwner({ sentences }: Version): Version | null {
    for (const sentence of sentences) {
      const owner = this.#owners.get(sentence)
      if (owner) return owner
    }
    return null
  }
}
