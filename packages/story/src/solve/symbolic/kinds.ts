import { findAggregateKind } from '../../analyze/aggregates.ts'
import { listCounted } from '../../analyze/find-goals.ts'
import { walkExpression } from '../../tree/map-tree.ts'
import type { Expression, SelectNode } from '../../tree/node.ts'
import { assume } from './assume.ts'
import type { Run } from './run.ts'
import type { Scope } from './scope.ts'

/** A group with a row for more conditions than these is no small one. */
const mostKinds = 4

/** Asks for as many rows of a block as its aggregates tell apart: one before a day and one after it, two that differ. */
export function needKinds(run: Run, block: SelectNode): void {
  if (run.needs.has(block) || run.found.has(block)) return
  const kinds = listKinds(block).length
  const rows = kinds > 0 ? Math.min(mostKinds, Math.max(2, kinds)) : hasSpread(block) ? 2 : 1
  if (rows > 1) run.found.set(block, { rows, isWindow: false })
}

/** Lets each row of a group be of another kind; where there is one kind only, the others are not of it. */
export function assumeKinds(run: Run, block: SelectNode, scopes: readonly Scope[]): void {
  const kinds = listKinds(block)
  const [only, ...others] = kinds
  if (!only || scopes.length < 2) return
  for (const [at, scope] of scopes.entries()) {
    const kind = kinds[at % kinds.length] ?? only
    assume(run, others.length > 0 ? kind : only, scope, others.length > 0 || at === 0)
  }
}

function listKinds(block: SelectNode): readonly Expression[] {
  const kinds = new Map(listCounted(block).map((kind) => [JSON.stringify(kind), kind]))
  return [...kinds.values()]
}

function hasSpread({ select_list: list, having }: SelectNode): boolean {
  const roots = having ? [...list, having] : list
  return roots.some((root) =>
    [...walkExpression(root)].some(
      (part) => part.class === 'FUNCTION' && findAggregateKind(part) === 'spread',
    ),
  )
}
