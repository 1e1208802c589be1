import { accepts, startChecking } from '../../json-schema/accepts.ts'
import type { Goal } from './goal.ts'
import type { Solving } from './solving.ts'

/** Whether a value fulfils every goal. */
export function fulfils(
  goals: readonly Goal[],
  value: unknown,
  { set, formats }: Solving,
): boolean {
  return goals.every(
    ({ node, scope, wanted }) =>
      accepts(node, value, startChecking(set, { scope, formats })) === wanted,
  )
}
