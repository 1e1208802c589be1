import { add, call, column, equal, modulo, multiply, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { byType, makeUuid } from '../by-type.ts'
import type { Context, Generated } from '../generator.ts'
import { shuffleRows } from '../shuffle-rows.ts'
import { distinctByKind, rowAfterGiven } from './distinct-by-kind.ts'
import { distinctText } from './distinct-text.ts'
import { makeDistinctWithin } from './distinct-within.ts'
import { numberRooms } from './number-rooms.ts'

/**
 * Values of which none comes twice, over the whole table or within equal values of other columns.
 * `plain` is what the column would hold otherwise; texts keep it and get a number where it repeats.
 */
export function makeDistinct(
  context: Context,
  within: readonly string[],
  plain: Generated | null,
): Generated {
  if (plain?.isDistinct) return plain
  const rooms = numberRooms(context, within)
  if (rooms) return rooms
  if (within.length > 0) return makeDistinctWithin(context, within, plain)
  const { type } = context.column
  const values = context.domain.values
  const isInteger = type.kind === 'integer'
  const isCount = isInteger && values?.every((value, i) => Number(value) === i + 1)
  if (values && !isCount) {
    const name = `${context.table.table.id} ${context.column.name}`
    const list = isInteger
      ? context.list(name, 'integer', values.map(Number))
      : context.list(name, 'text', values)
    return {
      expression: call('item', list, modulo(rowAfterGiven(context), number(values.length))),
      why: 'each allowed value once',
      isDistinct: true,
    }
  }
  switch (type.kind) {
    case 'integer':
    case 'decimal':
    case 'float':
      return { expression: countUp(context), why: 'counts the rows', isDistinct: true }
    case 'uuid':
      return {
        expression: makeUuid(context),
        why: 'a random UUID of version 4; its first digits never repeat',
        isDistinct: true,
      }
    case 'date':
      return {
        expression: call('to_date', daysBack(context)),
        why: 'a different day each',
        isDistinct: true,
      }
    case 'timestamp':
      return {
        expression: call(
          'from_epoch',
          add(number(context.now - 86_400), multiply(shuffleRows(context, 90_000_000), number(-1))),
        ),
        why: 'a different instant each',
        isDistinct: true,
      }
    case 'boolean':
      return {
        expression: equal(modulo(rowAfterGiven(context), number(2)), number(0)),
        why: 'yes, then no',
        isDistinct: true,
      }
    case 'text':
    case 'other':
      return distinctText(context, plain)
    case 'network':
    case 'bytes':
    case 'time':
    case 'bits':
    case 'json':
    case 'interval':
    case 'array':
      return distinctByKind(context)
    default:
      return plain ?? byType(context) ?? { expression: countUp(context), why: 'counts the rows' }
  }
}

/** One more than the row number, or on from the highest reference value. */
function countUp(context: Context): Expression {
  const { plan, table, domain } = context
  const given = plan.reference.tables[table.table.id]
  const position = given?.columns.findIndex(({ name }) => name === context.column.name) ?? -1
  const taken =
    position < 0 ? [] : (given?.rows ?? []).map((row) => Number(row.values[position] ?? 0))
  const highest = Math.max(table.given, ...taken)
  const start = Math.max(
    highest - table.given + 1,
    table.given > 0 ? 1 : Math.max(1, domain.minimum ?? 1),
  )
  return add(column('#row'), number(start))
}

function daysBack(context: Context): Expression {
  return call(
    'from_epoch',
    add(
      number(context.now - 86_400),
      multiply(shuffleRows(context, Math.max(3000, context.rows)), number(-86_400)),
    ),
  )
}
