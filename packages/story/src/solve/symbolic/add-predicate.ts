import { integerConstant } from '../../tree/build.ts'
import { mapExpression } from '../../tree/map-tree.ts'
import type { Cell, Comparison, Constant, Expression } from '../../tree/node.ts'
import { readConstant } from '../../tree/read-constant.ts'
import { isNumeric, isTextual } from '../../world/world.ts'
import { listCells, listCounts } from './list-cells.ts'
import type { Run } from './run.ts'
import { NoWitness } from './witness.ts'

/** Adds a condition over cells to the witness, in the simplest form it has. */
export function addPredicate(run: Run, predicate: Expression): void {
  const { witness } = run
  const counts = listCounts(predicate)
  const [count] = counts
  if (
    count &&
    listCells(predicate).length === 0 &&
    counts.every(({ block }) => block === count.block)
  ) {
    const isWindow = counts.every((each) => each.isWindow)
    witness.counts.push({ expression: predicate, block: count.block, isWindow })
    return
  }
  const settled = count ? settleCounts(run, predicate) : predicate
  if (settled.class === 'COMPARISON' && settled.type === 'COMPARE_EQUAL' && equate(run, settled))
    return
  if (settled.class === 'OPERATOR' && settled.type === 'OPERATOR_IS_NULL') {
    const [cell] = settled.children
    if (cell?.class === 'CELL') {
      witness.nulls.add(cell.cell)
      witness.touch(cell.cell)
      return
    }
  }
  const cells = listCells(settled)
  for (const cell of cells) {
    witness.touch(cell)
    witness.notNulls.add(cell)
  }
  if (cells.length > 0) witness.predicates.push({ expression: settled, cells })
  else if (settled.class === 'CONSTANT' && settled.value.value === false)
    throw new NoWitness('A condition is always false.')
  else witness.facts.push(settled)
}

/** Numbers of rows replaced by those that the blocks have in this run. */
function settleCounts(run: Run, predicate: Expression): Expression {
  return mapExpression(predicate, (part) =>
    part.class === 'ROW_COUNT' ? integerConstant(run.needs.get(part.block)?.rows ?? 1) : part,
  )
}

/** Whether an equality was settled for good: two cells made one. A cell's constant is noted too. */
function equate({ witness }: Run, { left, right }: Comparison): boolean {
  if (left.class === 'CELL' && right.class === 'CELL') {
    witness.unite(left.cell, right.cell)
    witness.notNulls.add(left.cell)
    return true
  }
  const [first, second] = [readConstant(left), readConstant(right)]
  if (left.class === 'CELL' && second) fix(left, second)
  if (right.class === 'CELL' && first) fix(right, first)
  return false

  function fix({ cell }: Cell, { value: { is_null: isNull, value, type } }: Constant): void {
    const { column } = witness.place(cell)
    const isDay = column.category === 'date' && /^\d{4}-\d\d-\d\d$/.test(String(value))
    const isPlain = isNumeric(column) || isTextual(column) || isDay
    if (isNull || typeof value === 'object' || value === undefined || !isPlain) return
    witness.fix(
      cell,
      type.id === 'DECIMAL' ? spellDecimal(value, type.type_info?.scale ?? 0) : String(value),
    )
  }
}

function spellDecimal(digits: unknown, scale: number): string {
  return String(Number(digits) / 10 ** scale)
}
