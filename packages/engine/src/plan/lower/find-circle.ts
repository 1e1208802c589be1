import { nameWork } from '../../names/work-names.ts'
import { type Plan, type Relation, rowColumn, type TablePlan } from '../plan.ts'
import type { Needs } from './lower-expressions.ts'
import { hasSource, needsOf, type Progress, sourceColumns } from './progress.ts'

/** A thing that waits for others: a column, a helper relation, or the rows of a table. */
export type CircleStep =
  | { readonly kind: 'column'; readonly table: string; readonly column: string }
  | { readonly kind: 'relation'; readonly name: string }
  | { readonly kind: 'rows'; readonly table: string }

/** Things of which each waits for the next, and the last for the first; empty where nothing of `open` waits. */
export function findCircle(
  plan: Plan,
  open: readonly TablePlan[],
  needs: ReadonlyMap<string, Needs>,
  progress: Progress,
): readonly CircleStep[] {
  const graph: Graph = { plan, needs, progress }
  const first = open.flatMap(({ table, columns }) =>
    columns
      .map(({ name }): CircleStep => ({ kind: 'column', table: table.id, column: name }))
      .filter((step) => isOpen(graph, step)),
  )[0]
  const path: CircleStep[] = []
  const places = new Map<string, number>()
  for (let step = first; step; step = waitsFor(graph, step)) {
    const seen = places.get(JSON.stringify(step))
    if (seen !== undefined) return path.slice(seen)
    places.set(JSON.stringify(step), path.length)
    path.push(step)
  }
  return []
}

interface Graph {
  readonly plan: Plan
  readonly needs: ReadonlyMap<string, Needs>
  readonly progress: Progress
}

/** The first thing that is missing; whatever waits forever has one. */
function waitsFor(graph: Graph, step: CircleStep): CircleStep | undefined {
  const { plan, needs } = graph
  switch (step.kind) {
    case 'rows':
      return { kind: 'relation', name: nameWork(step.table, 'counts') }
    case 'relation': {
      const relation = plan.relations.find(({ name }) => name === step.name)
      return relation ? waitsOfRelation(graph, relation) : undefined
    }
    case 'column': {
      const need = needs.get(`${step.table}.${step.column}`)
      const table = plan.tables[step.table]
      if (table && !hasSource(table, graph.progress)) return { kind: 'rows', table: step.table }
      return need ? firstOpen(graph, step.table, need) : undefined
    }
  }
}

function waitsOfRelation(graph: Graph, relation: Relation): CircleStep | undefined {
  const { plan, progress } = graph
  const { from, lookups } = relation
  const relations = lookups.map((lookup) => lookup.relation)
  switch (from.kind) {
    case 'values':
      return undefined
    case 'relation':
    case 'repeat':
      return openRelation(progress, [from.name, ...relations])
    case 'table':
      return firstOpen(graph, from.table, needsOf(plan, relation, from.table))
  }
}

function firstOpen(graph: Graph, table: string, need: Needs): CircleStep | undefined {
  const { progress } = graph
  const columns = [...need.own.map((column) => ({ table, column })), ...need.others]
  const steps = columns.map(
    ({ table: id, column }): CircleStep =>
      column === rowColumn ? { kind: 'rows', table: id } : { kind: 'column', table: id, column },
  )
  return steps.find((step) => isOpen(graph, step)) ?? openRelation(progress, need.relations)
}

function openRelation(progress: Progress, names: readonly string[]): CircleStep | undefined {
  const name = names.find((each) => !progress.relations.has(each))
  return name === undefined ? undefined : { kind: 'relation', name }
}

function isOpen({ plan, progress }: Graph, step: CircleStep): boolean {
  switch (step.kind) {
    case 'relation':
      return !progress.relations.has(step.name)
    case 'rows': {
      const table = plan.tables[step.table]
      return !progress.stages.has(step.table) && table !== undefined && !hasSource(table, progress)
    }
    case 'column': {
      const table = plan.tables[step.table]
      const brought = table ? sourceColumns(table).includes(step.column) : false
      return !brought && !progress.columns.has(`${step.table}.${step.column}`)
    }
  }
}
