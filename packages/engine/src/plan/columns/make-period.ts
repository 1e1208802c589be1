import { daysInMonth, partOf, shiftDay } from '../../generators/calendars/day-arithmetic.ts'
import type { Context, Generated } from '../../generators/generator.ts'
import { columnWords } from '../../generators/parts/words-of.ts'
import { readWords } from '../../infer/meanings/table-words.ts'
import { isTemporal } from '../../infer/structure/columns.ts'
import type { Column } from '../../model/schema.ts'
import {
  binary,
  call,
  choose,
  multiply,
  number,
  column as read,
  subtract,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'

/**
 * A month that is billed: the one before its bill was written, or the one that a subscription is in, which
 * begins on the day of the month on which it was taken; null for other columns.
 */
export function makePeriod(context: Context): Generated | null {
  const { column, table } = context
  if (!isTemporal(column.type)) return null
  const words = columnWords(table.table, column)
  const [, current = '', edge = ''] = period.exec(words) ?? []
  if (edge === '') return null
  const head = readWords(table.table).table
  const isEnd = ends.test(edge)
  if (current === 'current ') return subscriptions.test(head) ? makeCurrent(context, isEnd) : null
  return bills.test(head) ? makeBilled(context, isEnd) : null
}

const period =
  /^(current |billing |service |invoice |pay )?period (start|end|from|to|begin)( (date|at|on))?$/
const ends = /^(end|to)$/
const subscriptions = /\b(subscription|membership)s?$/
const bills = /\b(invoice|bill|statement|payslip|paystub|paycheck|payroll)s?$/

/** Up to the day on which the bill was written. */
function makeBilled(context: Context, isEnd: boolean): Generated | null {
  const { table } = context
  const birth = findBirth(context)
  if (!birth || period.test(columnWords(table.table, birth))) return null
  const last = dayOf(birth)
  const before = daysInMonth(shiftDay(last, subtract(number(0), partOf('day', last))))
  const day = isEnd ? last : shiftDay(last, subtract(number(0), before))
  return { expression: asMoment(context, day, null), why: `the month before ${birth.name}` }
}

/** The month that the anchor lies in, or else the day it was called off. */
function makeCurrent(context: Context, isEnd: boolean): Generated | null {
  const { table, now } = context
  const birth = findBirth(context)
  if (!birth || birth.nullable || period.test(columnWords(table.table, birth))) return null
  const off = table.table.columns.find(
    (other) =>
      isTemporal(other.type) &&
      /^cancell?ed( at| on| date)?$/.test(columnWords(table.table, other)),
  )
  const today = call('to_date', call('from_epoch', number(now - 1)))
  const last = off ? call('least', call('coalesce', dayOf(off), today), today) : today
  const begun = dayOf(birth)
  // every month has that day
  const day = call('least', partOf('day', begun), number(28))
  const inMonth = (any: Expression): Expression => shiftDay(any, subtract(day, partOf('day', any)))
  const here = context.helper(
    `${context.column.name} this month`,
    () => inMonth(last),
    'this month',
  )
  const before = inMonth(shiftDay(last, subtract(number(0), partOf('day', last))))
  const found = context.helper(
    `${context.column.name} since`,
    () => call('greatest', choose([[binary(here, '>', last), before]], here), begun),
    'since when the month runs',
  )
  const edge = isEnd ? shiftDay(found, daysInMonth(found)) : found
  return {
    expression: asMoment(context, edge, birth),
    why: `the month of the subscription that began at ${birth.name}`,
  }
}

function findBirth({ plan, table, column }: Context): Column | null {
  const birth = plan.understanding.roles[table.table.id]?.birth
  const found = table.table.columns.find(({ name }) => name === birth)
  return found && found.name !== column.name && isTemporal(found.type) ? found : null
}

function dayOf({ name, type }: Column): Expression {
  return type.kind === 'date' ? read(name) : call('to_date', read(name))
}

/** The day, or its instant at the time of day at which `like` was. */
function asMoment({ column: { type } }: Context, day: Expression, like: Column | null): Expression {
  if (type.kind === 'date') return day
  const midnight = call('midnight', day)
  if (like?.type.kind !== 'timestamp') return midnight
  const at = call('epoch', read(like.name))
  const whole = multiply(call('div', at, number(86_400)), number(86_400))
  return call('add_seconds', midnight, subtract(at, whole))
}
