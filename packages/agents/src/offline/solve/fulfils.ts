import { accepts, startChecking } from '../../json-schema/accepts.ts'
import type { Goal } from './goal.ts'
import type { Solving } from './solving.ts'

/** Whether a value fulfils every goal. */
export function fulfils(
  goals: readonly Goal[],
  value: unknown,
  { set, formats }: Solving,
): boolean {
  for (const { node, scope, wanted } of goals) {
    const test = formats ? node.test : node.looseTest
    const is = test ? test(value) : accepts(node, value, startChecking(set, { scope, formats }))
    if (is !== wanted) return false
  }
  return true
}
