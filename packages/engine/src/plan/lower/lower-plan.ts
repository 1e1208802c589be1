import type { Diagnostic } from '@worldloom/diagnostics'
import { nameStage } from '../../names/work-names.ts'
import { tellOthers } from '../../rules/faults/tell-others.ts'
import type { Statement } from '../../sql/query.ts'
import { firstColumn, type Plan, type TablePlan } from '../plan.ts'
import { type CircleStep, findCircle } from './find-circle.ts'
import { type Cut, findCut } from './find-cut.ts'
import { findKept, listShared } from './find-kept.ts'
import { layerColumns } from './layer-columns.ts'
import { findNeeds, type Needs } from './lower-expressions.ts'
import { lowerRelation } from './lower-relation.ts'
import { cutCounts, lowerRows } from './lower-rows.ts'
import { narrowPlan } from './narrow-plan.ts'
import { orderOf } from './order-of.ts'
import {
  computable,
  hasSource,
  isFinished,
  type Progress,
  relationReady,
  sourceColumns,
  unfinished,
} from './progress.ts'

export interface Lowered {
  readonly statements: readonly Statement[]
  readonly diagnostics: readonly Diagnostic[]
  /** What waits for itself; empty where everything can be made. */
  readonly circle: readonly CircleStep[]
}

/**
 * Orders the work by column dependencies: a table is made in as few statements as its columns allow,
 * and comes back later for those that need other tables (a total, once the lines are there).
 */
export function lowerPlan(whole: Plan): Lowered {
  const { range } = whole.settings
  const plan = narrowPlan(whole, range ? [range.table] : Object.keys(whole.tables))
  const progress: Progress = {
    columns: new Set(),
    relations: new Set(),
    waiting: plan.relations,
    stages: new Map(),
    kept: new Map(),
    statements: [],
  }
  const needs = collectNeeds(plan)
  const cut = findCut(plan, needs)
  const shared = listShared(plan, needs, cut)
  const tables = Object.values(plan.tables)
  const work: Work = { plan, needs, shared, progress, cut }
  let open = tables
  for (;;) {
    emitRelations(work)
    open = open.filter((table) => !isFinished(table, progress))
    if (open.length === 0) break
    const next = findNext(open, needs, progress)
    if (!next) {
      const circle = findCircle(plan, open, needs, progress)
      return {
        statements: progress.statements,
        diagnostics: [circular(circle, open, plan)],
        circle,
      }
    }
    emitStage(work, next.table, next.columns)
  }
  const asked = tables.filter(({ table }) => cut === null || cut.table === table.id)
  for (const table of asked) progress.statements.push(outputStatement(table, progress, cut))
  return { statements: progress.statements, diagnostics: [], circle: [] }
}

interface Ready {
  readonly table: TablePlan
  readonly columns: readonly string[]
}

/**
 * The table to go on with: the first whose columns can all be made now, which costs it one statement;
 * else the first of which some can, or of which others wait only for its rows.
 */
function findNext(
  open: readonly TablePlan[],
  needs: ReadonlyMap<string, Needs>,
  progress: Progress,
): Ready | null {
  let partly: Ready | null = null
  let rowless: Ready | null = null
  for (const table of open) {
    if (!hasSource(table, progress)) continue
    const ready: Ready = { table, columns: computable(table, needs, progress) }
    if (ready.columns.length === unfinished(table, progress).length) return ready
    if (ready.columns.length > 0) partly ??= ready
    else if (!progress.stages.has(table.table.id)) rowless ??= ready
  }
  return partly ?? rowless
}

function outputStatement(
  { table, firstOf, columns }: TablePlan,
  progress: Progress,
  cut: Cut | null,
): Statement {
  return {
    kind: 'create-output',
    table: table.id,
    work: nameStage(table.id, progress.stages.get(table.id) ?? 1),
    columns: table.columns.map(({ name, type }) => ({ name, type })),
    range: cut && !cut.isEarly ? { column: cut.column, from: cut.from, to: cut.to } : null,
    where: firstOf.map((_, i) => firstColumn(i)),
    order: orderOf(columns),
  }
}

function collectNeeds(plan: Plan): ReadonlyMap<string, Needs> {
  const entries = Object.values(plan.tables).flatMap(({ table, columns }) =>
    columns.map((column): [string, Needs] => [
      `${table.id}.${column.name}`,
      findNeeds(plan, table.id, [column.expression], column.lookups),
    ]),
  )
  return new Map(entries)
}

function emitRelations({ plan, progress, cut }: Work): void {
  for (let grown = true; grown; ) {
    const ready = progress.waiting.filter((relation) => relationReady(plan, relation, progress))
    grown = ready.length > 0
    for (const relation of ready) {
      progress.relations.add(relation.name)
      const made = lowerRelation(plan, relation, (table) => currentWork(table, progress))
      progress.statements.push(cut?.isEarly ? cutCounts(plan, made, cut) : made)
    }
    progress.waiting = progress.waiting.filter(({ name }) => !progress.relations.has(name))
  }
}

function currentWork(table: string, progress: Progress): string {
  return nameStage(table, progress.stages.get(table) ?? 1)
}

interface Work {
  readonly plan: Plan
  readonly needs: ReadonlyMap<string, Needs>
  readonly shared: ReadonlySet<string>
  readonly progress: Progress
  readonly cut: Cut | null
}

function emitStage(
  { plan, needs, shared, progress, cut }: Work,
  table: TablePlan,
  names: readonly string[],
): void {
  const id = table.table.id
  const stage = (progress.stages.get(id) ?? 0) + 1
  const chosen = new Set(names)
  const columns = table.columns.filter(({ name }) => chosen.has(name))
  // a link to its own table reads the stage before, since this one is only being made
  const workOf = (other: string): string =>
    other === id ? nameStage(id, stage - 1) : currentWork(other, progress)
  const base = stage === 1 ? lowerRows(table, cut?.isEarly && cut.table === id ? cut : null) : null
  const before = progress.kept.get(id) ?? sourceColumns(table)
  progress.stages.set(id, stage)
  for (const name of [...names, ...sourceColumns(table)]) progress.columns.add(`${id}.${name}`)
  const kept = findKept(table, [...before, ...names], unfinished(table, progress), needs, shared)
  progress.kept.set(id, kept)
  const made = names.filter((name) => !name.includes('#'))
  const layers = layerColumns(plan, id, columns, base, nameStage(id, stage - 1), workOf)
  progress.statements.push({
    kind: 'create-work',
    name: nameStage(id, stage),
    title:
      stage === 1
        ? `${id}: ${table.rows.why}`
        : `${id}, once other tables are there: ${made.join(', ')}`,
    layers: [
      ...layers,
      {
        name: 'kept',
        from: { kind: 'layer', name: layers.at(-1)?.name ?? '' },
        keep: kept,
        columns: [],
        joins: [],
        where: null,
        groupBy: [],
      },
    ],
  })
}

function circular(
  circle: readonly CircleStep[],
  open: readonly TablePlan[],
  { rules }: Plan,
): Diagnostic {
  // what is made on the way says nothing to who wrote the rules
  const told = circle.filter((step) => step.kind === 'column' && !step.column.includes('#'))
  const steps = (told.length > 0 ? told : circle).map(nameStep)
  const [first] = circle.flatMap((step) => (step.kind === 'relation' ? [] : [step.table]))
  const at = open.find(({ table }) => table.id === first) ?? open[0]
  const [rule, ...others] = circle.flatMap((step) =>
    step.kind === 'column' ? (rules.tables[step.table]?.columns[step.column] ?? []) : [],
  )
  return {
    code: 'CIRCULAR_DERIVATION',
    severity: 'error',
    message: `These wait for each other: ${steps.slice(0, 12).join(', ')}${steps.length > 12 ? ', …' : ''}.`,
    hint: `Let one of them have a value of its own instead of one derived from the others.${tellOthers(others.map(({ place }) => place))}`,
    place: rule?.place ?? at?.table.place ?? null,
  }
}

function nameStep(step: CircleStep): string {
  switch (step.kind) {
    case 'column':
      return `${step.table}.${step.column}`
    case 'relation':
      return step.name
    case 'rows':
      return `the rows of ${step.table}`
  }
}
