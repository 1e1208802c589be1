import type { ForeignKey } from '../../model/schema.ts'
import type { Plan } from '../plan.ts'
import { isNullable } from './find-needed.ts'

/** Whether every parent of a link needs a row that leads to it: a method whose own configuration is required has one. */
export function mustReachAll(plan: Plan, table: string, key: ForeignKey): boolean {
  const returns = plan.understanding.agreements.filter(
    ({ table: id, path, anchor }) =>
      id === key.parent && anchor.length === 0 && path.length === 1 && path[0] === key.link,
  )
  const parent = plan.tables[key.parent]?.table
  return returns.some(({ link }) => {
    const back = parent?.foreignKeys.find((other) => other.link === link)
    return back?.parent === table && parent && !isNullable(parent.columns, back)
  })
}
