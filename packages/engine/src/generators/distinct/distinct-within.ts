import { placeWithin } from '../../plan/links/place-within.ts'
import {
  add,
  call,
  cast,
  choose,
  column,
  concat,
  equal,
  less,
  modulo,
  multiply,
  nothing,
  number,
  subtract,
  text,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { makeUuid } from '../by-type.ts'
import type { Context, Generated } from '../generator.ts'
import { day } from '../times/as-type.ts'
import { findFloor } from '../times/find-floor.ts'
import { shortRepeats } from './short-repeats.ts'

export function makeDistinctWithin(
  context: Context,
  within: readonly string[],
  plain: Generated | null,
): Generated {
  const { nth, count } = placeWithin(context.table, within)
  const { type } = context.column
  const why = `differs among the rows of the same ${within.join(', ')}`
  const values = context.domain.values ?? (type.kind === 'boolean' ? ['false', 'true'] : null)
  if (values) {
    const list = context.list(
      `${context.table.table.id} ${context.column.name} values`,
      'text',
      values,
    )
    const picked = call('item', list, modulo(nth, number(values.length)))
    const typed =
      type.kind === 'boolean'
        ? equal(picked, text('true'))
        : type.kind === 'integer'
          ? cast(picked, { kind: 'integer' })
          : picked
    // where another link brings more rows than there are values, a row without one repeats none
    const isTaken = less(number(values.length - 1), nth)
    return {
      expression: context.column.nullable ? choose([[isTaken, nothing]], typed) : typed,
      why,
    }
  }
  switch (type.kind) {
    case 'integer':
    case 'decimal':
    case 'float': {
      if (context.meaning === 'time.year')
        return {
          expression: subtract(number(lastYear(context)), nth),
          why: `${why}: one year after the other`,
        }
      const start = Math.max(1, context.domain.minimum ?? 1)
      return {
        expression: add(nth, number(start)),
        why: `counts from ${start} within the same ${within.join(', ')}`,
      }
    }
    case 'date':
      return {
        expression: call('to_date', call('from_epoch', differentDay(context, nth, count))),
        why,
      }
    case 'timestamp': {
      return { expression: call('from_epoch', differentInstant(context, nth, count)), why }
    }
    case 'uuid':
      return { expression: makeUuid(context), why }
    default: {
      const base = plain ?? { expression: text(context.column.name), why: 'its name' }
      const first = context.helper(`${context.column.name} before`, () => base.expression, base.why)
      const groups = within.map((name) => column(name))
      const again = context.helper(
        `${context.column.name} repeats`,
        () => call('repeats_in', ...groups, first, column('#row')),
        'how many rows before hold the same text',
      )
      return {
        expression: choose(
          [[less(again, number(1)), first]],
          shortRepeats(context) ??
            concat(first, text(' '), cast(add(again, number(1)), { kind: 'text' })),
        ),
        why,
      }
    }
  }
}

/** The year of the anchor, as far as the column may hold it. */
function lastYear({ now, domain }: Context): number {
  const year = new Date(now * 1000 - 1).getUTCFullYear()
  return Math.min(year, domain.maximum ?? year)
}

/** Different instants for the rows of one group: each on a day of its own, or in equal parts of a short span. */
function differentInstant(context: Context, nth: Expression, count: Expression): Expression {
  const hour = call('below', context.draw(1), number(80_000))
  const onDays = add(differentDay(context, nth, count), hour)
  const floor = findFloor(context)
  if (!floor) return onDays
  const span = subtract(number(context.now), floor)
  const part = call('div', multiply(span, add(nth, number(1))), add(count, number(1)))
  const isShort = less(span, multiply(add(count, number(2)), number(day)))
  return choose([[isShort, add(floor, part)]], onDays)
}

/** Different days for the rows of one group, one after another: the time there is, cut into as many parts. */
function differentDay(context: Context, nth: Expression, count: Expression): Expression {
  const last = Math.floor(context.now / day) - 1
  const floor = findFloor(context)
  const first = floor ? add(call('div', floor, number(day)), number(1)) : number(last - 1000)
  const size = call('greatest', call('div', subtract(number(last), first), count), number(1))
  return multiply(
    add(add(first, multiply(nth, size)), call('below', context.draw(0), size)),
    number(day),
  )
}
