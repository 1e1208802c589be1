import { drawUnit, hashKey } from './hash.ts'

/**
 * Numbers between 0 and 1 by the name of what they draw: of `count` points each lies in its own 1/count
 * of every name's range (a Latin hypercube), in an order that looks like chance and differs by name.
 */
export class Strata {
  readonly #seed: number
  readonly #count: number
  readonly #orders = new Map<string, { readonly order: Uint32Array; readonly key: number }>()

  constructor(seed: number, count: number) {
    this.#seed = seed
    this.#count = count
  }

  draw(name: string, point: number): number {
    let found = this.#orders.get(name)
    if (!found) {
      const key = hashKey(this.#seed, name)
      found = { order: shuffle(this.#count, key), key }
      this.#orders.set(name, found)
    }
    const within = drawUnit(found.key ^ 0x5bd1e995, point)
    return ((found.order[point % this.#count] ?? 0) + within) / this.#count
  }
}

/** The numbers from 0 in an order that a key decides. */
export function shuffle(count: number, key: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, index) => index)
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(drawUnit(key, at) * (at + 1))
    const kept = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = kept
  }
  return order
}
