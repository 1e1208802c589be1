import { hasOwnAggregate } from '../../analyze/aggregates.ts'
import type { Expression, Modifier, SelectNode } from '../../tree/node.ts'
import { addSources } from './add-sources.ts'
import { assume } from './assume.ts'
import { findAntiJoined } from './find-anti-joined.ts'
import { keepInFrame } from './keep-in-frame.ts'
import { assumeKinds, needKinds } from './kinds.ts'
import { listCells } from './list-cells.ts'
import { listGroups } from './list-groups.ts'
import { nameOutput } from './name-output.ts'
import { orderRows } from './order-rows.ts'
import { tryResolve } from './resolve.ts'
import type { Run } from './run.ts'
import type { CommonScope, Output, Scope } from './scope.ts'
import { listDistinct, listPartitions, shareGroup } from './share-group.ts'

/** Runs one SELECT: its rows, what they must satisfy, and its outputs as terms over them. */
export function runSelect(
  run: Run,
  block: SelectNode,
  parent: Scope | null,
  common: CommonScope,
): readonly Output[] {
  const need = run.needs.get(block)
  const groups = block.group_expressions ?? []
  const isGrouped = groups.length > 0 || block.select_list.some(hasOwnAggregate)
  const count = isGrouped || need ? Math.max(1, need?.rows ?? 1) : 1
  if (run.isSpread && isGrouped) needKinds(run, block)
  const starts: number[] = []
  const scopes: Scope[] = []
  for (let row = 0; row < count; row += 1) {
    starts.push(run.witness.rows.length)
    scopes.push(addRow(run, block, parent, { common, count, peers: scopes }))
  }
  if (count > 1 && !need?.isWindow)
    run.witness.groups.push(
      starts.map((start, at) =>
        run.witness.rows.slice(start, starts[at + 1] ?? run.witness.rows.length),
      ),
    )
  const main = need?.before ?? 0
  const scope = scopes[main]
  if (!scope) return []
  const resolveAll = (all: readonly Expression[]): readonly Expression[] =>
    all.flatMap((each) => tryResolve(run, each, scope) ?? [])
  const terms = resolveAll(listGroups(block))
  run.witness.blocks.set(block, {
    rows: run.witness.rows.slice(starts[main], starts[main + 1]),
    groups: terms,
    partitions: resolveAll(listPartitions(block)),
    counted: resolveAll(listDistinct(block)),
  })
  noteOffset(run, block, terms)
  if (count > 1) shareGroup(run, block, scopes)
  if (need?.before !== undefined) orderRows(run, block, scopes)
  else if (need?.isWindow) keepInFrame(run, block, scopes)
  if (run.isSpread && isGrouped) assumeKinds(run, block, scopes)
  assumeAfter(run, block, run.isSpread || need?.before !== undefined ? [scope] : scopes)
  const isInner = parent !== null || run.depth > 1
  if (groups.length > 0 && (block.having || isInner) && run.variant >= 1)
    noteGroupKeys(run, block, scope)
  // what is there to be counted has to be among the rows that are shown
  if (isInner || run.goal) noteExtremes(run, block.modifiers ?? [], scope)
  return listOutputs(run, block, scope)
}

function addRow(
  run: Run,
  block: SelectNode,
  parent: Scope | null,
  given: {
    readonly common: CommonScope
    readonly count: number
    readonly peers: readonly Scope[]
  },
): Scope {
  const { common, count, peers } = given
  const named = block.select_list.filter(({ alias }) => alias)
  const isWindow = run.needs.get(block)?.isWindow ?? false
  const scope: Scope = {
    sources: new Map(),
    parent,
    common,
    aliases: new Map(named.map((each) => [each.alias?.toLowerCase() ?? '', each] as const)),
    block,
    rows: isWindow ? 1 : count,
    peers,
    busy: new Set(),
  }
  if (block.from_table)
    addSources(run, block.from_table, scope, findAntiJoined(block, { world: run.world, common }))
  if (block.where_clause) assume(run, block.where_clause, scope)
  const { goal } = run
  if (goal?.block === block) assume(run, goal.condition, scope, goal.isTrue)
  return scope
}

/** HAVING and QUALIFY: about groups, so over every row of one where they are not about numbers of rows. */
function assumeAfter(run: Run, { having, qualify }: SelectNode, scopes: readonly Scope[]): void {
  const [scope] = scopes
  if (having)
    for (const each of hasCount(having) ? scopes.slice(0, 1) : scopes.slice(0, 6))
      assume(run, having, each)
  if (qualify && scope) assume(run, qualify, scope)
}

function hasCount(expression: Expression): boolean {
  return /"function_name":"count/.test(JSON.stringify(expression))
}

/** Groups of a witness had better be its own: a copied key falls into a group that is there already. */
function noteGroupKeys(run: Run, block: SelectNode, scope: Scope): void {
  for (const group of listGroups(block)) {
    const term = tryResolve(run, group, scope)
    if (term?.class === 'CELL') run.witness.groupKeys.push(term.cell)
  }
}

/** Rows that are left out before the first that is shown must be there too. */
function noteOffset({ witness }: Run, block: SelectNode, terms: readonly Expression[]): void {
  const limit = (block.modifiers ?? []).find((each) => each.type === 'LIMIT_MODIFIER')
  const offset = readCount(limit?.offset)
  if (offset === 0) return
  const shown = Math.min(readCount(limit?.limit) || mostShown, mostShown)
  witness.masses.push({ block, rows: offset + shown, terms, shared: [] })
}

/** Rows after an offset that are as good as any number of them. */
const mostShown = 10

function readCount(expression: Expression | undefined): number {
  if (expression?.class === 'CAST') return readCount(expression.child)
  return expression?.class === 'CONSTANT' ? Number(expression.value.value ?? 0) : 0
}

/** An inner block that keeps the first rows of an order: the witness aims to be the first. */
function noteExtremes(run: Run, modifiers: readonly Modifier[], scope: Scope): void {
  const order = modifiers.find((each) => each.type === 'ORDER_MODIFIER')
  if (!order || !modifiers.some(({ type }) => type === 'LIMIT_MODIFIER')) return
  const [first] = order.orders
  const term = first ? tryResolve(run, first.expression, scope) : null
  const cells = term ? listCells(term) : []
  if (cells.length === 1 && cells[0] !== undefined)
    run.witness.extremes.set(cells[0], first?.type === 'DESCENDING' ? 'greatest' : 'least')
}

function listOutputs(run: Run, block: SelectNode, scope: Scope): readonly Output[] {
  return block.select_list.flatMap((expression, at) => {
    if (expression.class !== 'STAR') {
      const term = tryResolve(run, expression, scope)
      return [{ name: nameOutput(expression, at), term }]
    }
    const of = expression.relation_name?.toLowerCase()
    return [...scope.sources]
      .filter(([name]) => !of || name === of)
      .flatMap(([, source]) => source.names.map((name) => ({ name, term: source.get(name) })))
  })
}
