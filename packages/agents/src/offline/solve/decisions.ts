import type { Random } from '../random.ts'

/** The ways taken at each choice, and the next ones to try: a search through a tree, depth first. */
export interface Decisions {
  /**
   * Which of the ways to take here, those of the second list after all of the first: asked in the
   * same order, it answers the same until `next`.
   */
  readonly decide: (first: readonly number[], second: readonly number[]) => number
  /** Goes back to the last choice with a way left; false when there is none. */
  readonly next: () => boolean
  readonly start: () => void
}

/** Starts a search. */
export function startDecisions(random: Random): Decisions {
  const path: { readonly order: readonly number[]; at: number }[] = []
  let depth = 0
  return {
    start: () => {
      depth = 0
    },
    decide: (first, second) => {
      path[depth] ??= { order: [...random.shuffle(first), ...random.shuffle(second)], at: 0 }
      const here = path[depth]
      depth += 1
      return here?.order[here.at] ?? 0
    },
    next: () => {
      path.length = depth
      for (let last = path.at(-1); last; last = path.at(-1)) {
        last.at += 1
        if (last.at < last.order.length) return true
        path.pop()
      }
      return false
    },
  }
}
