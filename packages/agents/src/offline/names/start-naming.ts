import type { Ask } from '../solve/solving.ts'

export interface NamingOptions {
  readonly seed: string
  readonly facts: Readonly<Record<string, unknown>>
  readonly locale: string
}

/** Gives what a value of a name might be. */
export function startNaming(_options: NamingOptions): (ask: Ask) => unknown {
  return () => undefined
}
