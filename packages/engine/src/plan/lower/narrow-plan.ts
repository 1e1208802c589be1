import { nameWork } from '../../names/work-names.ts'
import type { Expression } from '../../sql/expression.ts'
import { firstColumn, type Plan, type Relation } from '../plan.ts'
import { findNeeds } from './lower-expressions.ts'
import { orderOf } from './order-of.ts'

/**
 * The part of a plan that the declared columns of some tables need: other tables keep the columns that
 * are read, those of which nothing is read are not made at all, and neither is a step that leads nowhere.
 */
export function narrowPlan(plan: Plan, asked: readonly string[]): Plan {
  const found = findReached(plan, asked)
  const tables = Object.entries(plan.tables)
    .filter(([id]) => found.tables.has(id))
    .map(([id, { columns, ...rest }]): [string, Plan['tables'][string]] => [
      id,
      { ...rest, columns: columns.filter(({ name }) => found.columns.has(`${id}.${name}`)) },
    ])
  return {
    ...plan,
    tables: Object.fromEntries(tables),
    relations: plan.relations.filter(({ name }) => found.relations.has(name)),
  }
}

interface Reached {
  readonly tables: Set<string>
  /** As `table.column`. */
  readonly columns: Set<string>
  readonly relations: Set<string>
}

function findReached(plan: Plan, asked: readonly string[]): Reached {
  const reached: Reached = { tables: new Set(), columns: new Set(), relations: new Set() }
  const relations = new Map(plan.relations.map((relation) => [relation.name, relation]))
  const visitTable = (id: string): void => {
    if (reached.tables.has(id)) return
    reached.tables.add(id)
    if (plan.tables[id]?.rows.kind !== 'count') visitRelation(nameWork(id, 'counts'))
  }
  const visitColumn = (id: string, name: string): void => {
    visitTable(id)
    const column = plan.tables[id]?.columns.find((candidate) => candidate.name === name)
    if (!column || reached.columns.has(`${id}.${name}`)) return
    reached.columns.add(`${id}.${name}`)
    visitNeeds(id, findNeeds(plan, id, [column.expression], column.lookups))
  }
  const visitNeeds = (
    id: string,
    { own, others, relations }: ReturnType<typeof findNeeds>,
  ): void => {
    for (const name of own) visitColumn(id, name)
    for (const { table, column } of others) visitColumn(table, column)
    for (const name of relations) visitRelation(name)
  }
  const visitRelation = (name: string): void => {
    const relation = relations.get(name)
    if (!relation || reached.relations.has(name)) return
    reached.relations.add(name)
    const { from, lookups } = relation
    if (from.kind === 'table') {
      visitTable(from.table)
      visitNeeds(from.table, findNeeds(plan, from.table, expressionsOf(relation), lookups))
    }
    if (from.kind === 'relation' || from.kind === 'repeat') visitRelation(from.name)
    for (const lookup of lookups) visitRelation(lookup.relation)
  }
  for (const id of asked) {
    const own = plan.tables[id]
    visitTable(id)
    for (const { name } of own?.table.columns ?? []) visitColumn(id, name)
    if (own) visitColumn(id, orderOf(own.columns))
    own?.firstOf.forEach((_, i) => {
      visitColumn(id, firstColumn(i))
    })
  }
  return reached
}

/** Every expression of a relation in the rows it is made from. */
export function expressionsOf({ columns, where, groupBy }: Relation): readonly Expression[] {
  return [...columns.map(({ expression }) => expression), ...(where ? [where] : []), ...groupBy]
}
