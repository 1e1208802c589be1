import { type Ends, listEnds } from '../../infer/meanings/find-ends.ts'
import type { Column } from '../../model/schema.ts'
import { binary, choose, column as read } from '../../sql/build.ts'
import { columnPaths } from '../../sql/walk.ts'
import { findDomain } from '../checks/find-domain.ts'
import { isDrawn } from '../histories/is-drawn.ts'
import type { ColumnPlan, Plan, TablePlan } from '../plan.ts'
import { putAfter } from '../put-after.ts'

/** The lower end of a range is the lesser of what was made for both ends: `price_min` and `price_max`. */
export function orderEnds(plan: Plan): Plan {
  const tables = Object.entries(plan.tables).map(([id, table]): [string, TablePlan] => [
    id,
    plan.reference.tables[id]
      ? table
      : listEnds(table.table).reduce((made, ends) => orderPair(plan, made, ends), table),
  ])
  return { ...plan, tables: Object.fromEntries(tables) }
}

function orderPair(plan: Plan, table: TablePlan, { low, high }: Ends): TablePlan {
  const [least, most] = [findFree(plan, table, low), findFree(plan, table, high)]
  if (!least || !most || areOrdered(least, most) || !areAlike(plan, table, low, high)) return table
  const [lower, upper] = [`#${low.name} before`, `#${high.name} before`]
  const isTurned = binary(read(lower), '>', read(upper))
  const turn = (own: ColumnPlan, straight: string, turned: string): ColumnPlan => ({
    ...own,
    lookups: [],
    expression: choose([[isTurned, read(turned)]], read(straight)),
    why: `${own.why}; ${low.name} is the lesser of both`,
  })
  const first = putAfter(table, {
    own: most,
    before: upper,
    readBy: low.name,
    columns: [turn(most, upper, lower)],
  })
  const own = first.columns.find(({ name }) => name === low.name) ?? least
  return putAfter(first, {
    own,
    before: lower,
    readBy: upper,
    columns: [turn(least, lower, upper)],
  })
}

function findFree(plan: Plan, table: TablePlan, { name }: Column): ColumnPlan | null {
  const ruled = plan.rules.tables[table.table.id]?.columns[name]?.cases.length ?? 0
  const found = table.columns.find((made) => made.name === name)
  const isFree = ruled === 0 && table.distinct[name] === undefined
  return found && isFree && found.generator !== 'link' && isDrawn(found) ? found : null
}

/** Whether they were made together, or the one out of the other. */
function areOrdered(low: ColumnPlan, high: ColumnPlan): boolean {
  const parts = new Set(hiddenOf(low))
  return columnPaths(high.expression).some(
    ([name = '']) => name === low.name || (parts.has(name) && !name.startsWith('#mix')),
  )
}

function hiddenOf({ expression }: ColumnPlan): readonly string[] {
  return columnPaths(expression).flatMap(([name = '']) => (name.startsWith('#') ? [name] : []))
}

/** Whether each may hold what the other does. */
function areAlike(plan: Plan, { table }: TablePlan, low: Column, high: Column): boolean {
  const [one, other] = [low, high].map((own) => {
    const { type } = own
    const { minimum, maximum, values } = findDomain(plan, table, own)
    return JSON.stringify([type, String(minimum), String(maximum), values])
  })
  return one === other
}
