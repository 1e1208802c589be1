import { findAggregateKind } from '../../analyze/aggregates.ts'
import { listCounted } from '../../analyze/find-goals.ts'
import { walkExpression } from '../../tree/map-tree.ts'
import type { Expression, SelectNode } from '../../tree/node.ts'
import { assume } from './assume.ts'
import { readDemand } from './read-demand.ts'
import type { Run } from './run.ts'
import type { Scope } from './scope.ts'

/** A group is told apart by no more conditions than these. */
const mostKinds = 4
/** Rows of a kind, from one variant to the next: what is asked of their number may stand in a block around. */
const steps = [1, 2, 3, 6]

/** Rows that lie apart, from one variant to the next: the mean of a two and a five is not below three. */
const spreads = [2, 3, 4, 6]

/** Asks for as many rows of a block as its aggregates tell apart: one before a day and one after it, two that differ. */
export function needKinds(run: Run, block: SelectNode): void {
  if (run.needs.has(block) || run.found.has(block)) return
  const kinds = listRows(run, block).length
  const apart = hasSpread(block) ? (spreads[Math.max(0, run.variant) % spreads.length] ?? 2) : 1
  const rows = kinds > 0 ? Math.max(2, kinds) : apart
  if (rows > 1) run.found.set(block, { rows, isWindow: false })
}

/** Lets each row of a group be of another kind; where there is one kind only, the others are not of it. */
export function assumeKinds(run: Run, block: SelectNode, scopes: readonly Scope[]): void {
  const kinds = listKinds(block)
  const rows = listRows(run, block)
  if (kinds.length === 0 || scopes.length < 2) return
  for (const [at, scope] of scopes.entries()) {
    const kind = rows[at] ?? kinds[0]
    if (kind) assume(run, kind, scope, at < rows.length)
  }
}

/** The kind of each row that a group gets: as many of each as is asked for, and few of what is to be less than others. */
function listRows({ variant, asked }: Run, block: SelectNode): readonly Expression[] {
  const kinds = listKinds(block).slice(0, mostKinds)
  const step = kinds.length > 1 ? (steps[Math.max(0, variant) % steps.length] ?? 1) : 1
  return kinds.flatMap((kind) => {
    const { least, isLess } = readDemand(block, kind, asked)
    const most = isLess ? 1 : step
    return Array.from({ length: least ?? most }, () => kind)
  })
}

function listKinds(block: SelectNode): readonly Expression[] {
  const kinds = new Map(listCounted(block).map((kind) => [JSON.stringify(kind), kind]))
  return [...kinds.values()]
}

/** Whether a block tells how far its rows lie apart: by a deviation, or by the greatest and the least of one thing. */
export function hasSpread({ select_list: list, having }: SelectNode): boolean {
  const roots = having ? [...list, having] : list
  const calls = roots.flatMap((root) =>
    [...walkExpression(root)].filter((part) => part.class === 'FUNCTION'),
  )
  const listOf = (name: string): readonly string[] =>
    calls.flatMap((each) =>
      each.function_name.toLowerCase() === name ? [JSON.stringify(each.children)] : [],
    )
  const least = new Set(listOf('min'))
  return (
    calls.some((each) => findAggregateKind(each) === 'spread') ||
    listOf('max').some((greatest) => least.has(greatest))
  )
}
