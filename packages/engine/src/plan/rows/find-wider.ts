import type { Plan, TablePlan } from '../plan.ts'
import { isBroughtBy } from './estimate-rows.ts'

/**
 * The required link that holds the columns of `link` beside its own, such as (project, plan) beside (project); else
 * `link` itself. Rows counted out for the narrower one might stand where no parent of the wider one does.
 */
export function findWider(plan: Plan, { table }: TablePlan, link: string): string {
  const narrow = table.foreignKeys.find((key) => key.link === link)
  if (!narrow) return link
  const isRequired = (name: string): boolean =>
    table.columns.find((column) => column.name === name)?.nullable === false
  const wider = table.foreignKeys.filter(
    ({ columns, parent }) =>
      columns.length > narrow.columns.length &&
      narrow.columns.every((name) => columns.includes(name)) &&
      columns.every(isRequired) &&
      !isBroughtBy(plan, parent, table.id),
  )
  return wider.length === 1 && wider[0] ? wider[0].link : link
}
