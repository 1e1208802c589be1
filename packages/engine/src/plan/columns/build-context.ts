import type { Context } from '../../generators/generator.ts'
import type { Column } from '../../model/schema.ts'
import { drawKey } from '../../random/hash.ts'
import { call, number, column as read, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { NamedList } from '../../sql/query.ts'
import { findDomain } from '../checks/find-domain.ts'
import { type ColumnPlan, mixColumn, type Plan, type Relation, type TablePlan } from '../plan.ts'
import { estimateRows } from '../rows/estimate-rows.ts'

export function buildContext(
  plan: Plan,
  table: TablePlan,
  column: Column,
  lists: Map<string, NamedList>,
  helpers: Map<string, ColumnPlan>,
  relations: Relation[],
): Context {
  const { id } = table.table
  const { seed, now } = plan.settings
  const drawFor =
    (name: string) =>
    (n = 0): Expression =>
      call('draw', read(mixColumn), number(drawKey(seed, `${id}.${name}`, n)))
  const meanings = plan.understanding.meanings[id] ?? {}
  const distinct = table.distinct[column.name]
  return {
    plan,
    table,
    column,
    meaning: meanings[column.name]?.name ?? 'text.plain',
    domain: findDomain(plan, table.table, column),
    rows: estimateRows(plan, id),
    locale: plan.rules.locale,
    draw: drawFor(column.name),
    list: (name, kind, values) => {
      lists.set(name, { name, kind, values })
      return call('list', text(name))
    },
    helper: (name, make, why, lookups = []) => {
      const full = `#${name}`
      if (!helpers.has(full))
        helpers.set(full, {
          name: full,
          expression: make(drawFor(full)),
          lookups,
          generator: 'helper',
          why,
        })
      return read(full)
    },
    relate: (relation) => void relations.push(relation),
    sibling: (meaning) =>
      table.table.columns.find(({ name }) => meanings[name]?.name === meaning)?.name ?? null,
    now: Date.parse(now) / 1000,
    mustDiffer: distinct?.kind === 'value' && distinct.within.length === 0,
  }
}
