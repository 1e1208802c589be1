import { walkExpression } from '../../tree/map-tree.ts'
import type { Expression, SelectNode, WindowCall } from '../../tree/node.ts'
import { listCells } from './list-cells.ts'
import { listGroups } from './list-groups.ts'
import { tryResolve } from './resolve.ts'
import type { Run } from './run.ts'
import type { Scope } from './scope.ts'

/** Lets several rows of a block fall into one group, or one partition of its windows. */
export function shareGroup(run: Run, block: SelectNode, scopes: readonly Scope[]): void {
  const isWindow = run.needs.get(block)?.isWindow ?? false
  const groups = isWindow ? [] : listGroups(block)
  const partitions = groups.length > 0 && !isWindow ? [] : listPartitions(block)
  for (const shared of [...groups, ...partitions]) {
    const [first, ...others] = scopes.map((scope) => tryResolve(run, shared, scope))
    const cells = first ? listCells(first) : []
    for (const other of others)
      for (const [at, cell] of (other ? listCells(other) : []).entries()) {
        const same = cells[at]
        if (same !== undefined) run.witness.unite(same, cell)
      }
  }
  for (const counted of listDistinct(block)) {
    const cells = scopes.flatMap((scope) => {
      const term = tryResolve(run, counted, scope)
      return term ? listCells(term).slice(0, 1) : []
    })
    run.witness.distinct.push(cells)
  }
}

function listPartitions(block: SelectNode): readonly Expression[] {
  const windows = walkBlock(block).filter((part): part is WindowCall => part.class === 'WINDOW')
  return windows.flatMap(({ partitions = [] }) => partitions)
}

/** What COUNT(DISTINCT …) counts in a block. */
function listDistinct(block: SelectNode): readonly Expression[] {
  return walkBlock(block).flatMap((part) =>
    part.class === 'FUNCTION' && part.function_name === 'count' && part.distinct
      ? (part.children ?? []).slice(0, 1)
      : [],
  )
}

function walkBlock({ select_list: list, having, qualify }: SelectNode): readonly Expression[] {
  const roots = [...list, ...(having ? [having] : []), ...(qualify ? [qualify] : [])]
  return roots.flatMap((root) => [...walkExpression(root)])
}
