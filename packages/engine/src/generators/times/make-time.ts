import { mustCome } from '../../infer/time/must-come.ts'
import type { TimeOrder } from '../../infer/understanding.ts'
import { findTold } from '../../plan/histories/find-told.ts'
import {
  add,
  and,
  binary,
  call,
  choose,
  isNull,
  isPresent,
  multiply,
  nothing,
  number,
  or,
  subtract,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated } from '../generator.ts'
import { happens } from '../happens.ts'
import { asType, day, lastSecond } from './as-type.ts'
import { beforeStart } from './before-start.ts'
import { birthDate } from './birth-date.ts'
import { findEarliestKept } from './find-earliest-kept.ts'
import { latest, recent, seconds } from './find-floor.ts'
import { findHistory } from './find-history.ts'
import { findProfile } from './find-profile.ts'
import { findRoom } from './find-room.ts'
import { findUntil } from './find-until.ts'
import { firstOfMonth } from './first-of-month.ts'
import { findShortLife, gap, isExpiry, isFuture, validity } from './gaps.ts'
import { isStay } from './is-stay.ts'
import { listDays } from './list-days.ts'
import { nearTime } from './near-time.ts'
import { isArranged, onQuarter } from './on-quarter.ts'
import { spreadTime } from './spread-time.ts'
import { findAge } from './status-age.ts'
import { timeOfDay } from './time-of-day.ts'
import { withinWindow } from './within-window.ts'

/** Dates and times: after what they must follow, never after the anchor, by day and hour as people live. */
export function makeTime(context: Context): Generated | null {
  const { type } = context.column
  if (type.kind !== 'date' && type.kind !== 'timestamp') return null
  const orders = context.plan.understanding.timeOrders.filter(
    ({ table, later }) => table === context.table.table.id && later === context.column.name,
  )
  if (mustCome(context.table.table, context.column.name)) return stillToCome(context)
  if (context.meaning === 'person.birth-date') return birthDate(context)
  const ahead = beforeStart(context, orders)
  if (ahead) return ahead
  const isBounded = context.domain.earliest !== null || context.domain.latest !== null
  if (orders.length === 0) return firstOfMonth(context, anyTime(context))
  if (isBounded) return withinBounds(context, orders)
  const lower = context.helper(
    `${context.column.name} after`,
    () => latest(context, orders),
    `the latest of ${orders.map(({ earlier }) => earlier.join('.')).join(', ')}`,
  )
  const names = orders.map(({ earlier }) => earlier.join('.')).join(', ')
  const role = context.plan.understanding.roles[context.table.table.id]
  const tightest = Math.min(...orders.map(({ maximumSeconds }) => maximumSeconds))
  // what is written down within days of what happened came into being with that
  const isRecord = role?.birth === context.column.name && isRoot(orders) && tightest <= 2 * day
  const isBirth = (role?.birth === context.column.name && !isRecord) || isAct(context, role?.birth)
  if (isFuture(context)) {
    const ahead = add(lower, isExpiry(context) ? validity(context) : gap(context, orders))
    const at = isArranged(context) ? onQuarter(context, ahead, lower) : ahead
    return { expression: asType(type, at), why: `after ${names}, possibly still to come` }
  }
  if (isBirth && (tightest > 45 * day || isRoot(orders)))
    return {
      expression: asType(
        type,
        spreadTime(context, findEarliestKept(context, recent(context, orders))),
      ),
      why: `after ${names}, by day and hour as people order`,
    }
  const until = findUntil(context, orders)
  const later = context.helper(
    `${context.column.name} at`,
    () => {
      const usual = add(lower, gap(context, orders))
      const at = until ? within(context, until, lower, usual) : usual
      return isArranged(context) && tightest > day ? onQuarter(context, at, lower) : at
    },
    'when it would be',
  )
  const room = findRoom(context.plan, context.table.table.id, context.column.name)
  const now = number(lastSecond(context) - room)
  const minimum = Math.max(...orders.map(({ minimumSeconds }) => minimumSeconds))
  // a day that must come after another stays after it
  const floor = isDayAfter(context, orders) ? add(lower, number(minimum)) : lower
  const squeezed = add(
    floor,
    call(
      'shift_right',
      multiply(
        call('greatest', subtract(now, floor), number(0)),
        // seven eighths at most, so that what follows has room before the anchor
        call('below', context.draw(3), number(57_344)),
      ),
      number(16),
    ),
  )
  const isOver = binary(later, '>', now)
  const isEmpty = or(isNull(lower), isOver)
  const ruledNulls =
    context.plan.rules.tables[context.table.table.id]?.columns[context.column.name]?.nulls
  const mayWait =
    context.column.nullable &&
    (ruledNulls === null || ruledNulls === undefined) &&
    !isBeginning(context, orders) &&
    !isStay(context)
  // what follows within the hour does so at any hour
  const isShaped = findProfile(context).isRuled || (tightest >= 2 * day && !isArranged(context))
  const shaped = isShaped
    ? nearTime(context, later, { lower: add(lower, number(minimum)), upper: now })
    : later
  const sure = choose([[isOver, squeezed]], shaped)
  const told = mayWait ? findTold(context) : null
  // even where what it follows leaves less time than it usually takes
  const last = call('greatest', now, lower)
  const expression = mayWait
    ? choose(
        [
          // what the row's status tells of is over by now
          ...(told
            ? [
                [
                  and(told.happened, isPresent(lower)),
                  asType(type, call('least', sure, last)),
                ] as const,
              ]
            : []),
          [isEmpty, isTold(context) ? mostlyOver(context, sure, now) : nothing],
        ],
        asType(type, shaped),
      )
    : asType(type, sure)
  return {
    expression,
    why: `after ${names}${mayWait ? ', empty while it has not happened yet' : ''}`,
  }
}

/** Whether the table tells of what was, such as former positions. */
function isTold({ meaning, table: { table } }: Context): boolean {
  return meaning === 'time.ended' && /history|former|previous/i.test(table.name)
}

/** What is told of the past is over, but for one in five: that which goes on. */
function mostlyOver(context: Context, at: Expression, now: Expression): Expression {
  const isOver = and(binary(at, '<=', now), happens(context.draw(5), 0.8))
  return choose([[isOver, asType(context.column.type, at)]], nothing)
}

/** Whether an event's row begins with it: only what is another row's comes before it, and something of its own after. */
function isBeginning({ plan, table, column }: Context, orders: readonly TimeOrder[]): boolean {
  const { id } = table.table
  return (
    plan.understanding.roles[id]?.kind === 'event' &&
    orders.every(({ earlier }) => earlier.length > 1) &&
    plan.understanding.timeOrders.some(
      ({ table: of, earlier }) => of === id && earlier.length === 1 && earlier[0] === column.name,
    )
  )
}

/** Whether it is a day, and comes after a day of the same row. */
function isDayAfter({ table, column }: Context, orders: readonly TimeOrder[]): boolean {
  return (
    column.type.kind === 'date' &&
    orders.every(
      ({ earlier: [first, ...rest] }) =>
        rest.length === 0 &&
        table.table.columns.some(({ name, type }) => name === first && type.kind === 'date'),
    )
  )
}

/** A floor of which nothing is another row's: a birth date, a start. */
function isRoot(orders: readonly TimeOrder[]): boolean {
  return orders.every(({ earlier }) => earlier.length === 1)
}

/** At any time up to an end that is known, else when it usually would be. */
function within(
  context: Context,
  until: readonly string[],
  lower: Expression,
  usual: Expression,
): Expression {
  const end = seconds(context, until)
  const share = call('below', context.draw(5), number(65_536))
  const part = call('shift_right', multiply(subtract(end, lower), share), number(16))
  return choose([[binary(end, '>=', lower), add(lower, part)]], usual)
}

/** Within fixed days, and not before what it must follow, as far as those days go on. */
function withinBounds(context: Context, orders: readonly TimeOrder[]): Generated {
  const made = anyTime(context)
  if (context.domain.latest !== null) return made
  const at = context.helper(`${context.column.name} within`, () => made.expression, made.why)
  const least = Math.max(...orders.map(({ minimumSeconds }) => minimumSeconds))
  const after = asType(context.column.type, add(latest(context, orders), number(least)))
  return { ...made, expression: choose([[binary(at, '<', after), after]], at) }
}

/** Whether the row's birth is that this moment was written down. */
function isAct({ plan, table, column }: Context, birth: string | null | undefined): boolean {
  return plan.understanding.timeOrders.some(
    ({ table: id, earlier, later, maximumSeconds }) =>
      id === table.table.id &&
      later === birth &&
      earlier.length === 1 &&
      earlier[0] === column.name &&
      maximumSeconds <= 2 * day,
  )
}

/** From tomorrow on. */
function stillToCome(context: Context): Generated {
  const days = add(number(1), call('below', context.draw(0), number(700)))
  const ahead = add(number(context.now), multiply(days, number(day)))
  return {
    expression: asType(context.column.type, add(ahead, timeOfDay(context))),
    why: 'still to come, as its check asks',
  }
}

/** Most of what is planned has been done by now, and the next weeks are planned already. */
function aroundNow(context: Context): Generated {
  const today = Math.floor(context.now / day)
  const days = listDays(context, today - 400, today + 45)
  const midnight = multiply(
    days.dayOf(call('below', context.draw(0), number(days.size))),
    number(day),
  )
  const instant = isArranged(context)
    ? onQuarter(context, midnight, number(0))
    : add(midnight, timeOfDay(context))
  return {
    expression: asType(context.column.type, instant),
    why: 'within the last year, or planned for the next weeks',
  }
}

function anyTime(context: Context): Generated {
  const { type } = context.column
  const bounded = withinWindow(context)
  if (bounded) return bounded
  const room = findRoom(context.plan, context.table.table.id, context.column.name)
  const start = context.now - findHistory(context) * day
  if (isFuture(context) && ['time.scheduled', 'time.due'].includes(context.meaning))
    return aroundNow(context)
  if (isFuture(context) && isExpiry(context) && findShortLife(context)) {
    const ago = call('below', context.draw(0), number(60 * day))
    const at = add(subtract(number(context.now), ago), validity(context))
    return { expression: asType(type, at), why: 'soon over, within the last two months' }
  }
  if (isFuture(context)) {
    const ahead = add(
      number(context.now),
      multiply(call('below', context.draw(0), number(700)), number(day)),
    )
    return {
      expression: asType(type, add(ahead, timeOfDay(context))),
      why: 'within the next two years',
    }
  }
  if (
    findAge(context) &&
    context.plan.understanding.roles[context.table.table.id]?.birth === context.column.name
  )
    return {
      expression: asType(type, spreadTime(context, number(start))),
      why: 'of an age that fits its status',
    }
  const days = Math.max(1, Math.floor((context.now - start) / day) - 1)
  const today = Math.floor((context.now - room) / day)
  const listed = listDays(context, today - days, today - 1)
  const at = listed.dayOf(call('below', context.draw(0), number(listed.size)))
  const midnight = multiply(at, number(day))
  const instant = isArranged(context)
    ? onQuarter(context, midnight, number(0))
    : add(midnight, timeOfDay(context))
  return {
    expression: asType(type, instant),
    why: `within ${Math.round(days / 365)} years up to now, by day and hour as people order`,
  }
}
