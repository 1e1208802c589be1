import { equal, integerConstant } from '../../tree/build.ts'
import { mapExpression, walkExpression } from '../../tree/map-tree.ts'
import type { Expression, SelectNode, WindowCall } from '../../tree/node.ts'
import { isolate } from '../values/isolate.ts'
import { listCells, listCounts } from './list-cells.ts'
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
    const terms = scopes.map((scope) => tryResolve(run, shared, scope))
    if (terms.some((term) => term && countsRows(term))) {
      keepInStep(run, terms)
      continue
    }
    const [first, ...others] = terms
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

/** Whether a term holds the number of a row in an order, such as the islands of `day - row_number()`. */
function countsRows(term: Expression): boolean {
  return listCounts(term).some(({ isWindow }) => isWindow)
}

/** The first row has the first number, the next one the next: what stays the same makes them follow each other. */
function keepInStep({ witness }: Run, terms: readonly (Expression | null)[]): void {
  const [first, ...others] = terms.map(
    (term, at) =>
      term &&
      mapExpression(term, (part) =>
        part.class === 'ROW_COUNT' && part.isWindow ? integerConstant(at + 1) : part,
      ),
  )
  for (const other of others) {
    const [cell, ...more] = other ? listCells(other) : []
    if (!first || !other || cell === undefined || more.length > 0) continue
    const value = isolate(equal(first, other), (each) => each === cell)
    if (!value) continue
    for (const each of [cell, ...listCells(value)]) witness.touch(each)
    witness.steps.push({ cell, value })
  }
}

/** What the windows of a block are partitioned by. */
export function listPartitions(block: SelectNode): readonly Expression[] {
  const windows = walkBlock(block).filter((part): part is WindowCall => part.class === 'WINDOW')
  return windows.flatMap(({ partitions = [] }) => partitions)
}

/** What COUNT(DISTINCT …) counts in a block. */
export function listDistinct(block: SelectNode): readonly Expression[] {
  return walkBlock(block).flatMap((part) =>
    part.class === 'FUNCTION' && part.function_name === 'count' && part.distinct
      ? (part.children ?? []).slice(0, 1).map(dropCases)
      : [],
  )
}

function walkBlock({ select_list: list, having, qualify }: SelectNode): readonly Expression[] {
  const roots = [...list, ...(having ? [having] : []), ...(qualify ? [qualify] : [])]
  return roots.flatMap((root) => [...walkExpression(root)])
}

/** What a condition lets be counted: its columns may be the same in every row. */
function dropCases(counted: Expression): Expression {
  return counted.class === 'CASE' ? (counted.case_checks[0]?.then_expr ?? counted) : counted
}
