import { createRequire } from 'node:module'
import type * as Refa from 'refa'

const require = createRequire(import.meta.url)
let loaded: typeof Refa | null = null

/** The library of automata. It comes when a pattern first needs it: its tables take more room than all else here. */
export function loadRefa(): typeof Refa {
  loaded ??= require('refa') as typeof Refa
  return loaded
}
