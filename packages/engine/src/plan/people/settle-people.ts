import { drawKey } from '../../random/hash.ts'
import { call, column, number, text } from '../../sql/build.ts'
import type { NamedList } from '../../sql/query.ts'
import { type ColumnPlan, mixColumn, type Plan, type Relation } from '../plan.ts'
import { companyColumns } from './company-columns.ts'
import { peopleColumns } from './people-columns.ts'
import { placeColumns } from './place-columns.ts'
import type { Settling } from './settling.ts'

/**
 * Decides where each row lies and who it is about, in hidden columns that its address, its names and
 * all that follows from them share: one person is one person, and a postcode is its city's.
 */
export function settlePeople(plan: Plan): Plan {
  const lists = new Map(plan.lists.map((list) => [list.name, list]))
  const relations = new Map(plan.relations.map((relation) => [relation.name, relation]))
  const settled = Object.keys(plan.tables).reduce(
    (current, id) =>
      [placeColumns, peopleColumns, companyColumns].reduce(
        (before, make) => settleTable(before, id, { lists, relations }, make),
        current,
      ),
    plan,
  )
  return { ...settled, lists: [...lists.values()], relations: [...relations.values()] }
}

/** What all tables add to. */
interface Shared {
  readonly lists: Map<string, NamedList>
  readonly relations: Map<string, Relation>
}

function settleTable(
  plan: Plan,
  id: string,
  { lists, relations }: Shared,
  make: (settling: Settling) => readonly ColumnPlan[],
): Plan {
  const table = plan.tables[id]
  if (!table) return plan
  const made = make({
    plan,
    table,
    list: (name, kind, values) => {
      lists.set(name, { name, kind, values })
      return call('list', text(name))
    },
    relate: (relation) => void relations.set(relation.name, relation),
    draw: (name, n = 0) =>
      call('draw', column(mixColumn), number(drawKey(plan.settings.seed, `${id}.${name}`, n))),
  })
  if (made.length === 0) return plan
  const names = new Set(made.map(({ name }) => name))
  const kept = table.columns.filter(({ name }) => !names.has(name))
  const changed = { ...table, columns: [...kept, ...made] }
  return { ...plan, tables: { ...plan.tables, [id]: changed } }
}
