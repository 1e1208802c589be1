import type { Understanding } from '../infer/understanding.ts'
import type { CircleStep } from './lower/find-circle.ts'
import type { Plan } from './plan.ts'

/**
 * The plan without what was only understood of the tables in a circle, so that a schema is never refused for what it does
 * not say itself; null where nothing is left to take away. What fills the columns of a circle in one row goes first, then
 * links that agree, then times, then amounts.
 */
export function loosen(plan: Plan, circle: readonly CircleStep[]): Plan | null {
  const tables = new Set(circle.flatMap((step) => (step.kind === 'relation' ? [] : [step.table])))
  const isIn = ({ table }: { readonly table: string }): boolean => tables.has(table)
  const { agreements, timeOrders, derivations, histories, limits } = plan.understanding
  const isOnIt = ({
    table,
    column,
  }: {
    readonly table: string
    readonly column: string
  }): boolean =>
    circle.some((step) => step.kind === 'column' && step.table === table && step.column === column)
  const isOfOneRow = tables.size === 1 && circle.every(({ kind }) => kind === 'column')
  const without: Partial<Understanding> | null =
    isOfOneRow && derivations.some(isOnIt)
      ? { derivations: derivations.filter((found) => !isOnIt(found)) }
      : agreements.some(isIn)
        ? { agreements: agreements.filter((found) => !isIn(found)) }
        : timeOrders.some(isIn)
          ? { timeOrders: timeOrders.filter((found) => !isIn(found)) }
          : [...derivations, ...histories, ...limits].some(isIn)
            ? {
                derivations: derivations.filter((found) => !isIn(found)),
                histories: histories.filter((found) => !isIn(found)),
                limits: limits.filter((found) => !isIn(found)),
              }
            : null
  return without && { ...plan, understanding: { ...plan.understanding, ...without } }
}
