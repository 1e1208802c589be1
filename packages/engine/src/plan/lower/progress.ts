import { nameWork } from '../../names/work-names.ts'
import type { Statement } from '../../sql/query.ts'
import { type Plan, parentColumn, type Relation, rowColumn, type TablePlan } from '../plan.ts'
import { findNeeds, type Needs } from './lower-expressions.ts'
import { expressionsOf } from './narrow-plan.ts'

/** How far the statements of a plan have come. */
export interface Progress {
  readonly columns: Set<string>
  readonly relations: Set<string>
  /** The relations still to come. */
  waiting: readonly Relation[]
  /** How many statements each table has so far: the last one holds all columns computed by then. */
  readonly stages: Map<string, number>
  /** The columns that each table's last statement kept. */
  readonly kept: Map<string, readonly string[]>
  readonly statements: Statement[]
}

/** What the statement that makes a table's rows brings along before any column is computed. */
export function sourceColumns({ rows }: TablePlan): readonly string[] {
  const shared = ['#row', '#mix']
  return rows.kind === 'count' ? shared : [...shared, parentColumn, '#nth', '#count']
}

/** A table of which only the rows are read has no columns, but a statement all the same. */
export function isFinished(table: TablePlan, progress: Progress): boolean {
  return progress.stages.has(table.table.id) && unfinished(table, progress).length === 0
}

/** Whether what says how many rows a table has is there. */
export function hasSource({ table, rows }: TablePlan, progress: Progress): boolean {
  return rows.kind === 'count' || progress.relations.has(nameWork(table.id, 'counts'))
}

/** The columns of a table that are still to come. */
export function unfinished({ table, columns }: TablePlan, progress: Progress): readonly string[] {
  return columns
    .map(({ name }) => name)
    .filter((name) => !progress.columns.has(`${table.id}.${name}`))
}

/** The columns that could be made in one statement now, in the order they depend on each other. */
export function computable(
  plan: TablePlan,
  needs: ReadonlyMap<string, Needs>,
  progress: Progress,
): readonly string[] {
  const id = plan.table.id
  const have = new Set(
    plan.columns.map(({ name }) => name).filter((name) => progress.columns.has(`${id}.${name}`)),
  )
  for (const name of sourceColumns(plan)) have.add(name)
  const found: string[] = []
  for (let grown = true; grown; ) {
    grown = false
    for (const { name } of plan.columns) {
      if (have.has(name)) continue
      const need = needs.get(`${id}.${name}`)
      if (!need) continue
      const ready =
        need.own.every((other) => have.has(other)) &&
        need.others.every((other) => isThere(other, progress)) &&
        need.relations.every((relation) => progress.relations.has(relation))
      if (!ready) continue
      have.add(name)
      found.push(name)
      grown = true
    }
  }
  return found
}

function isThere(
  { table, column }: { table: string; column: string },
  progress: Progress,
): boolean {
  return column === rowColumn
    ? progress.stages.has(table)
    : progress.columns.has(`${table}.${column}`)
}

/** Whether everything is there that a helper relation is made from. */
export function relationReady(plan: Plan, relation: Relation, progress: Progress): boolean {
  const { from } = relation
  if (from.kind === 'values') return true
  if (from.kind === 'relation' || from.kind === 'repeat')
    return (
      progress.relations.has(from.name) &&
      relation.lookups.every((lookup) => progress.relations.has(lookup.relation))
    )
  const need = needsOf(plan, relation, from.table)
  return (
    progress.stages.has(from.table) &&
    need.own.every(
      (column) =>
        column === rowColumn ||
        column === '#mix' ||
        progress.columns.has(`${from.table}.${column}`) ||
        sourceColumns(getTable(plan, from.table)).includes(column),
    ) &&
    need.others.every((other) => isThere(other, progress)) &&
    need.relations.every((name) => progress.relations.has(name))
  )
}

const known = new WeakMap<Relation, Needs>()

/** What a relation needs, found once: it is asked for until it is there. */
export function needsOf(plan: Plan, relation: Relation, table: string): Needs {
  const found =
    known.get(relation) ?? findNeeds(plan, table, expressionsOf(relation), relation.lookups)
  known.set(relation, found)
  return found
}

function getTable(plan: Plan, id: string): TablePlan {
  const table = plan.tables[id]
  if (!table) throw new Error(`The plan has no table "${id}"`)
  return table
}
