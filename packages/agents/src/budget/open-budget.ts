import { ModelFault } from '../models/model-fault.ts'
import { findDollars, type Price } from './price.ts'

/** What may be spent; what is not given has no end. */
export interface BudgetOptions {
  readonly dollars?: number | undefined
  readonly tokens?: number | undefined
  /** Null where the price is not known, in which case `dollars` cannot be given. */
  readonly price: Price | null
}

/** Tokens in and out of a call. */
export interface Usage {
  readonly input: number
  readonly output: number
}

/** What is set aside for a call that is under way. */
export interface Reservation {
  /** The call is over and took this much. */
  settle(used: Usage): void
  /** The call is over and nobody can tell what it took: the worst stays counted against the cap. */
  forfeit(): void
}

/** Sees to it that calls made at once cannot pass the cap together. */
export interface Budget {
  /**
   * Sets aside the most that a call can take. Waits while calls under way may leave enough, and throws a `ModelFault`
   * of kind `budget` when they cannot.
   */
  reserve(most: Usage, signal?: AbortSignal): Promise<Reservation>
  readonly spent: { readonly dollars: number; readonly tokens: number }
}

/** Opens a budget that nothing is spent of yet. */
export function openBudget({ dollars, tokens, price }: BudgetOptions): Budget {
  if (dollars !== undefined && price === null) throw new Error('A budget in dollars needs a price')
  const spent = { dollars: 0, tokens: 0 }
  // what is spent, what is set aside, and what may have been spent
  const held = { dollars: 0, tokens: 0 }
  let underWay = 0
  const waiting = new Set<() => void>()
  const cost = (usage: Usage): number => (price ? findDollars(price, usage) : 0)
  const fits = (usage: Usage): boolean =>
    (dollars === undefined || held.dollars + cost(usage) <= dollars + 1e-12) &&
    (tokens === undefined || held.tokens + usage.input + usage.output <= tokens)
  const move = (by: Usage, sign: 1 | -1): void => {
    held.dollars += sign * cost(by)
    held.tokens += sign * (by.input + by.output)
  }
  const end = (): void => {
    underWay--
    for (const wake of [...waiting]) wake()
  }
  return {
    spent,
    async reserve(most, signal) {
      while (!fits(most)) {
        if (underWay === 0) throw new ModelFault('budget', sayReached({ dollars, tokens }, spent))
        await waitForEnd(waiting, signal)
      }
      move(most, 1)
      underWay++
      return {
        settle(used) {
          move(most, -1)
          move(used, 1)
          spent.dollars += cost(used)
          spent.tokens += used.input + used.output
          end()
        },
        forfeit: end,
      }
    },
  }
}

function sayReached(
  cap: Pick<BudgetOptions, 'dollars' | 'tokens'>,
  spent: Budget['spent'],
): string {
  const limit = cap.dollars === undefined ? `${cap.tokens} tokens` : `$${cap.dollars}`
  const used = cap.dollars === undefined ? `${spent.tokens} tokens` : `$${spent.dollars.toFixed(6)}`
  return `The budget of ${limit} does not hold another call: ${used} are spent.`
}

function waitForEnd(waiting: Set<() => void>, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      waiting.delete(wake)
      signal?.removeEventListener('abort', stop)
    }
    const wake = (): void => {
      leave()
      resolve()
    }
    const stop = (): void => {
      leave()
      reject(signal?.reason as Error)
    }
    if (signal?.aborted) return reject(signal.reason as Error)
    waiting.add(wake)
    signal?.addEventListener('abort', stop, { once: true })
  })
}
