import { call, cellOf, integerConstant } from '../../tree/build.ts'
import type { Expression, SelectNode } from '../../tree/node.ts'
import { listNeighbourly } from './neighbours.ts'
import { tryResolve } from './resolve.ts'
import type { Run } from './run.ts'
import type { Scope } from './scope.ts'

/** The next row, by what it is ordered by. */
const steps: Readonly<Partial<Record<string, Expression>>> = {
  integer: integerConstant(1),
  date: integerConstant(1),
  timestamp: call('to_hours', [integerConstant(1)]),
}

/**
 * Puts the rows of a block that looks at its neighbours into the order in which it sees them, one step apart, where no
 * others come between: in a group of their own, or at the end of all.
 */
export function orderRows(run: Run, block: SelectNode, scopes: readonly Scope[]): void {
  const { witness } = run
  const [window] = listNeighbourly(block)
  const [first] = window?.orders ?? []
  if (!window || !first || scopes.length < 2) return
  const cells = scopes.map((scope) => {
    const term = tryResolve(run, first.expression, scope)
    return term?.class === 'CELL' ? term.cell : null
  })
  const [start] = cells
  if (start === null || start === undefined) return
  const { table, column } = witness.place(start)
  // a key of its own grows from row to row anyway
  const isKey = table.keys.some((key) => key.length === 1 && key[0] === column.name)
  if (isKey || !(column.category in steps)) return
  const isDown = first.type === 'DESCENDING'
  for (const [at, cell] of cells.slice(1).entries()) {
    const before = cells[at]
    if (cell === null || before === null || before === undefined) return
    for (const each of [cell, before]) witness.touch(each)
    const step = steps[column.category]
    if (!step) return
    const value = call(isDown ? '-' : '+', [cellOf(before), step], true)
    witness.steps.push({ cell, value, further: isDown ? '<' : '>' })
  }
  const partitions = window.partitions ?? []
  if (partitions.length === 0) witness.extremes.set(start, isDown ? 'least' : 'greatest')
  const [scope] = scopes
  for (const partition of partitions) {
    const term = scope && tryResolve(run, partition, scope)
    if (term?.class === 'CELL') witness.groupKeys.push(term.cell)
  }
}
