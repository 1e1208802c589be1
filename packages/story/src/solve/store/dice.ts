import { draw, drawKey } from '@worldloom/engine'

/** Chance that is the same on every day: each throw is a draw of the engine's hash. */
export class Dice {
  readonly #key: number
  #throws = 0

  constructor(seed: number, name: string) {
    this.#key = drawKey(seed, name, 0)
  }

  /** A whole number from 0 up to, and without, `count`. */
  below(count: number): number {
    this.#throws += 1
    return Math.floor((draw(this.#throws, this.#key) / 0x1_0000_0000) * count)
  }

  /** One of a list; null where it is empty. */
  pick<Item>(items: readonly Item[]): Item | null {
    return items[this.below(items.length)] ?? null
  }

  /** Some of a list, each at most once, in the order they stand there. */
  sample<Item>(items: readonly Item[], count: number): readonly Item[] {
    if (items.length <= count) return items
    const chosen = new Set<number>()
    while (chosen.size < count) chosen.add(this.below(items.length))
    return items.filter((_, at) => chosen.has(at))
  }
}
