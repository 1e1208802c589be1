import type { Plan, TablePlan } from '../plan.ts'
import { type Arc, findArcs } from './find-arcs.ts'
import { makeArc } from './make-arc.ts'

/**
 * Decides first which links of a row are absent where checks say which may be there together, as where a comment
 * belongs to a post or to a picture and never to both.
 */
export function placeAbsences(plan: Plan): Plan {
  return Object.keys(plan.tables).reduce((placed, id) => {
    const table = placed.tables[id]
    const arcs = table ? findArcs(placed, table.table) : []
    return table && arcs.length > 0 ? placeTable(placed, table, arcs) : placed
  }, plan)
}

function placeTable(plan: Plan, table: TablePlan, arcs: readonly Arc[]): Plan {
  const made = arcs.map((arc, i) => makeArc(plan, table, arc, i + 1))
  const absent = Object.assign({}, ...made.map((one) => one.absent)) as TablePlan['absent']
  const links = new Set(
    table.table.foreignKeys
      .filter(({ columns }) => columns.some((name) => absent[name]))
      .map(({ link }) => link),
  )
  // what is absent on its own cannot follow from another link
  const agreements = plan.understanding.agreements.filter(
    ({ table: id, link, anchor }) =>
      id !== table.table.id || !(links.has(link) || links.has(anchor[0] ?? '')),
  )
  const columns = [...table.columns, ...made.flatMap((one) => one.columns)]
  return {
    ...plan,
    understanding: { ...plan.understanding, agreements },
    tables: { ...plan.tables, [table.table.id]: { ...table, columns, absent } },
  }
}
