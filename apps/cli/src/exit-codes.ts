/** How the program ends. */
export const exitCodes = {
  done: 0,
  /** Promises are broken, or there are fewer rows than promised. */
  broken: 1,
  /** The inputs or the options are at fault. */
  refused: 2,
  /** Stopped from outside; `--resume` goes on. */
  stopped: 3,
  /** The program itself is at fault. */
  failed: 70,
} as const
