import { windowsIn } from '../../sql/windows-in.ts'
import type { ColumnPlan, Plan } from '../plan.ts'
import { findNeeds } from './lower-expressions.ts'

/**
 * Parts the columns of a statement where a window looks over all rows, for it holds every row whole
 * meanwhile: what can wait is made after it, so that there is little to hold.
 */
export function groupColumns(
  plan: Plan,
  table: string,
  columns: readonly ColumnPlan[],
): readonly (readonly ColumnPlan[])[] {
  const nodes = new Map(columns.map((column) => [column.name, readNode(plan, table, column)]))
  const earliest = findEarliest(nodes)
  const last = Math.max(0, ...earliest.values())
  const groups = last === 0 ? earliest : delay(nodes, earliest, last)
  return Array.from({ length: last + 1 }, (_, group) =>
    columns.filter(({ name }) => groups.get(name) === group),
  )
}

interface Node {
  /** The other columns of the statement that it reads. */
  readonly inputs: readonly string[]
  readonly isWindow: boolean
  /** Whether it reads the row alone, or small tables beside it: a join made later may be made twice. */
  readonly isAlone: boolean
}

function readNode(plan: Plan, table: string, column: ColumnPlan): Node {
  const { own, others, relations } = findNeeds(plan, table, [column.expression], column.lookups)
  return {
    inputs: own.filter((name) => name !== column.name),
    isWindow: windowsIn(column.expression).length > 0,
    isAlone: relations.length === 0 && others.every((other) => isSmall(plan, other.table)),
  }
}

/** A table that is joined in no time, as often as it takes. */
function isSmall(plan: Plan, id: string): boolean {
  const rows = plan.tables[id]?.rows
  return rows?.kind === 'count' && rows.rows <= fewRows
}

const fewRows = 2048

type Nodes = ReadonlyMap<string, Node>

/** The first group in which each column can be made: after those of the windows that it reads. */
function findEarliest(nodes: Nodes): ReadonlyMap<string, number> {
  const groups = new Map<string, number>()
  const find = (name: string): number => {
    const known = groups.get(name)
    if (known !== undefined) return known
    const inputs = nodes.get(name)?.inputs ?? []
    const after = inputs
      .filter((input) => nodes.has(input))
      .map((input) => find(input) + (nodes.get(input)?.isWindow ? 1 : 0))
    const group = Math.max(0, ...after)
    groups.set(name, group)
    return group
  }
  for (const name of nodes.keys()) find(name)
  return groups
}

/** Moves what can wait to the group in which it is first read, or to the last. */
function delay(
  nodes: Nodes,
  earliest: ReadonlyMap<string, number>,
  last: number,
): ReadonlyMap<string, number> {
  const readers = findReaders(nodes)
  const groups = new Map<string, number>()
  const place = (name: string): number => {
    const known = groups.get(name)
    if (known !== undefined) return known
    const own = earliest.get(name) ?? 0
    const node = nodes.get(name)
    const reads = (readers.get(name) ?? []).map(place)
    const group = node && canWait(node, nodes) ? Math.max(own, Math.min(last, ...reads)) : own
    groups.set(name, group)
    return group
  }
  for (const name of nodes.keys()) place(name)
  return groups
}

/** A column may wait where no more would be held in its stead. */
function canWait({ inputs, isWindow, isAlone }: Node, nodes: Nodes): boolean {
  if (isWindow || !isAlone) return false
  const held = inputs.filter((input) => {
    const node = nodes.get(input)
    return input.includes('#') && node && (node.isWindow || !node.isAlone)
  })
  return held.length <= 1
}

function findReaders(nodes: Nodes): ReadonlyMap<string, readonly string[]> {
  const readers = new Map<string, string[]>()
  for (const [name, { inputs }] of nodes)
    for (const input of inputs) readers.set(input, [...(readers.get(input) ?? []), name])
  return readers
}
