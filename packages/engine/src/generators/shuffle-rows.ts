import { drawKey } from '../random/hash.ts'
import { add, call, column, modulo, number } from '../sql/build.ts'
import type { Expression } from '../sql/expression.ts'
import type { Context } from './generator.ts'

/**
 * The row number permuted within 0 … capacity − 1: two Feistel networks with a rotation between them,
 * a bijection for every capacity (docs/decisions: portable randomness). The capacity is the domain's,
 * not the row count, so a growing table keeps its values.
 */
export function shuffleRows(context: Context, capacity: number): Expression {
  const a = Math.max(1, Math.floor(Math.sqrt(capacity)))
  const b = Math.max(1, Math.floor(capacity / a))
  const name = `${context.column.name} order`
  const key = (n: number): Expression =>
    number(
      drawKey(
        context.plan.settings.seed,
        `${context.table.table.id}.${context.column.name}`,
        1000 + n,
      ),
    )
  const rotation = drawKey(
    context.plan.settings.seed,
    `${context.table.table.id}.${context.column.name}`,
    1008,
  )
  const half = (x: Expression, from: number): Expression =>
    call(
      'shuffle_half',
      x,
      number(a),
      number(b),
      key(from),
      key(from + 1),
      key(from + 2),
      key(from + 3),
    )
  const given = countTaken(context)
  const row = given > 0 ? add(column('#row'), number(-given)) : column('#row')
  const folded = modulo(call('greatest', row, number(0)), number(capacity))
  const inside = context.helper(`${name} 1`, () => folded, `row number within ${capacity}`)
  const first = context.helper(`${name} 2`, () => half(inside, 0), 'stirred once')
  const turned = context.helper(
    `${name} 3`,
    () =>
      modulo(
        add(
          first,
          number(Math.floor(capacity / 3) + (rotation % Math.max(1, Math.floor(capacity / 3)))),
        ),
        number(capacity),
      ),
    'turned',
  )
  return context.helper(`${name} 4`, () => half(turned, 4), 'stirred again: every number once')
}

/** How many rows at the start have this column from reference data, so that the shuffle begins after them. */
export function countTaken({ plan, table, column: { name } }: Context): number {
  const given = plan.reference.tables[table.table.id]
  return given?.columns.some((candidate) => candidate.name === name) ? table.given : 0
}
