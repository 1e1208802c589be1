import { add, choose, equal, modulo, multiply, number, subtract } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { unwrap } from '../../sql/unwrap.ts'
import type { ColumnPlan, Plan, TablePlan } from '../plan.ts'
import { dependsOn } from './depends-on.ts'
import { findDomain } from './find-domain.ts'
import { isBendable } from './is-bendable.ts'
import { namesIn } from './names-in.ts'

/** `amount % step = 0`, `mod(amount, 5) = 1`: the whole number goes up to the next that leaves the rest asked for. */
export function turnMultiple(
  plan: Plan,
  table: TablePlan,
  condition: Expression,
): TablePlan | null {
  const asked = readMultiple(condition)
  if (!asked || !isBendable(table, asked.name)) return null
  const { name, step, rest } = asked
  const column = table.table.columns.find((candidate) => candidate.name === name)
  const names = namesIn(step)
  if (column?.type.kind !== 'integer' || names.includes(name)) return null
  if (dependsOn(plan, table, names, name)) return null
  const most = findDomain(plan, table.table, column).maximum ?? 0
  const turn = (made: ColumnPlan): ColumnPlan => {
    const { expression } = made
    const value = expression.kind === 'cast' ? expression.operand : expression
    const over = modulo(subtract(value, number(rest)), step)
    const isOpen = step.kind === 'number' && most > 10_000 * Number(step.text)
    // so many packs rather than so many pieces
    const next = isOpen
      ? add(multiply(value, step), number(rest))
      : add(value, modulo(subtract(step, over), step))
    // to divide by nothing leaves nothing to keep to
    const turned = choose([[equal(step, number(0)), value]], next)
    return {
      ...made,
      expression: expression.kind === 'cast' ? { ...expression, operand: turned } : turned,
      generator: 'check',
      why: `${made.why}; up to the next that its check allows`,
    }
  }
  return {
    ...table,
    columns: table.columns.map((made) => (made.name === name ? turn(made) : made)),
  }
}

interface Multiple {
  readonly name: string
  readonly step: Expression
  readonly rest: number
}

function readMultiple(condition: Expression): Multiple | null {
  if (condition.kind !== 'binary' || condition.operator !== '=') return null
  const [left, right] = [unwrap(condition.left), unwrap(condition.right)]
  if (right.kind !== 'number' || !Number.isInteger(Number(right.text))) return null
  const parts =
    left.kind === 'binary' && left.operator === '%'
      ? [left.left, left.right]
      : left.kind === 'call' && left.name === 'mod'
        ? left.args
        : []
  const [value, step] = parts.map(unwrap)
  if (value?.kind !== 'column' || value.path.length !== 1 || !step) return null
  return { name: value.path[0] ?? '', step, rest: Number(right.text) }
}
