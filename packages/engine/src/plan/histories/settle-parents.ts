import type { ForeignKey } from '../../model/schema.ts'
import { and, choose, column, isNull, isPresent, not } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { linkRow, type Plan, type Relation, rowColumn, type TablePlan } from '../plan.ts'
import { parentOf } from '../rows/estimate-rows.ts'
import { type FittingStatus, findFitting } from './find-fitting.ts'
import { isDrawn } from './is-drawn.ts'
import { isAmong, pickStatus } from './pick-status.ts'

/**
 * A parent has a status that goes with the rows that belong to it: what was visited was not called off, and a bill
 * without any payment is not paid.
 */
export function settleParents(plan: Plan): Plan {
  return Object.values(plan.tables).reduce(
    (settled, child) =>
      isByStatus(child)
        ? settled
        : child.table.foreignKeys.reduce((done, key) => settleParent(done, child, key), settled),
    plan,
  )
}

function settleParent(plan: Plan, child: TablePlan, key: ForeignKey): Plan {
  const parent = plan.tables[key.parent]
  const isOpen = isFree(child, key) && !leadsTo(child, listWaiting(plan, key.parent))
  const asked = isOpen ? findFitting(plan, child, key) : null
  if (!parent || !asked) return plan
  const target = asked.found.link ? linkRow(asked.found.link) : asked.status
  const place = parent.columns.findIndex(({ name }) => name === target)
  const found = parent.columns[place]
  if (!found || !isDrawn(found) || parent.distinct[asked.status]) return plan
  const relation = listParents(child, key)
  const drawnName = `#${target.replace('#', ' ')} before ${child.table.id} ${key.link}`
  const alias = `${child.table.id} ${key.link} parents`
  const settled = {
    ...found,
    lookups: [
      {
        alias,
        relation: relation.name,
        on: [{ column: 'parent', equals: column(rowColumn) }],
      },
    ],
    expression: settle(plan, parent, asked, target, drawnName, column(alias, 'parent')),
    why: `${found.why}; as goes with its ${child.table.id}`,
  }
  const columns = parent.columns.flatMap((own, i) =>
    i === place ? [{ ...found, name: drawnName }, settled] : [own],
  )
  return {
    ...plan,
    tables: { ...plan.tables, [key.parent]: { ...parent, columns } },
    relations: [...plan.relations, relation],
  }
}

/** Whether how many rows each parent has may follow its status: where none has more than so many, it does not. */
function isByStatus({ rows }: TablePlan): boolean {
  return rows.kind === 'per-parent' || (rows.kind === 'spread' && rows.cap === null)
}

/** Tables whose rows are counted for those of a table, and so may wait for its status, and what leads to them. */
function listWaiting({ tables }: Plan, parent: string): ReadonlySet<string> {
  const waiting = new Set<string>()
  for (let grown = true; grown; ) {
    grown = false
    for (const table of Object.values(tables)) {
      const { rows } = table
      const isCounted =
        isByStatus(table) && rows.kind !== 'count' && parentOf(table, rows.link) === parent
      if (waiting.has(table.table.id) || !(isCounted || leadsTo(table, waiting))) continue
      waiting.add(table.table.id)
      grown = true
    }
  }
  return waiting
}

function leadsTo({ table }: TablePlan, waiting: ReadonlySet<string>): boolean {
  return table.foreignKeys.some(({ parent }) => waiting.has(parent))
}

/** Whether which parents have rows does not wait for anything of theirs. */
function isFree({ links }: TablePlan, { link }: ForeignKey): boolean {
  const placed = links[link]
  return (
    placed?.kind === 'one-to-one' ||
    placed?.kind === 'source' ||
    placed?.kind === 'grouped' ||
    (placed?.kind === 'picked' && placed.eligible === null)
  )
}

function listParents({ table }: TablePlan, { link, parent }: ForeignKey): Relation {
  return {
    name: `${table.id} ${link} parents`,
    title: `${parent} rows that have ${table.id}`,
    from: { kind: 'table', table: table.id },
    columns: [{ name: 'parent', expression: column(linkRow(link)) }],
    where: isPresent(column(linkRow(link))),
    groupBy: [column(linkRow(link))],
    lookups: [],
  }
}

function settle(
  plan: Plan,
  parent: TablePlan,
  { status, found, fitting }: FittingStatus,
  target: string,
  drawnName: string,
  child: Expression,
): Expression {
  const pick = pickStatus(plan, parent, status, found, 778)
  const among = isAmong(found, target, drawnName)
  const { having, lacking } = fitting
  return choose(
    [
      [and(isPresent(child), not(among(having))), pick(having)],
      ...(lacking ? [[and(isNull(child), among(having)), pick(lacking)] as const] : []),
    ],
    column(drawnName),
  )
}
