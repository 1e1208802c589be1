/** Waits for a turn. */
export type TakeTurn = () => Promise<void>

/**
 * Gives one turn each time the event loop goes round, in the order asked: between two of them what came in meanwhile is
 * seen, so that a burst of answers keeps nobody waiting whose place is free.
 */
export function openTurns(): TakeTurn {
  const waiting: (() => void)[] = []
  const give = (): void => {
    waiting.shift()?.()
    if (waiting.length > 0) setImmediate(give)
  }
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve)
      if (waiting.length === 1) setImmediate(give)
    })
}
