import type { TimeOrder } from '../infer/understanding.ts'
import type { Type } from '../model/schema.ts'
import { logNormal, tabulateQuantiles, truncate } from '../random/quantiles.ts'
import {
  add,
  binary,
  call,
  choose,
  column,
  isNull,
  multiply,
  nothing,
  number,
  or,
  subtract,
} from '../sql/build.ts'
import type { Expression } from '../sql/expression.ts'
import type { Context, Generated } from './generator.ts'
import { findAge } from './status-age.ts'

const day = 86_400

/**
 * Orders by hour of the day, 0 to 23, in shares of a thousand: Olist, Brazil 2016-18, general goods
 * (docs/realism.md); minutes and seconds are flat.
 */
const hours = [
  23, 12, 5, 2, 2, 2, 4, 14, 29, 49, 66, 66, 69, 61, 63, 60, 67, 60, 61, 60, 67, 60, 58, 42,
]

/** Days back at which rows of a table without parents in time began, at most. */
const history = 3 * 365

/** Dates and times: after what they must follow, never after the anchor, by day and hour as people live. */
export function makeTime(context: Context): Generated | null {
  const { type } = context.column
  if (type.kind !== 'date' && type.kind !== 'timestamp') return null
  const orders = context.plan.understanding.timeOrders.filter(
    ({ table, later }) => table === context.table.table.id && later === context.column.name,
  )
  if (context.meaning === 'person.birth-date') return birthDate(context)
  const isBounded = context.domain.earliest !== null || context.domain.latest !== null
  if (orders.length === 0 || isBounded) return anyTime(context)
  const lower = context.helper(
    `${context.column.name} after`,
    () => latest(context, orders),
    `the latest of ${orders.map(({ earlier }) => earlier.join('.')).join(', ')}`,
  )
  const names = orders.map(({ earlier }) => earlier.join('.')).join(', ')
  const role = context.plan.understanding.roles[context.table.table.id]
  const tightest = Math.min(...orders.map(({ maximumSeconds }) => maximumSeconds))
  const isBirth = role?.birth === context.column.name
  if (isFuture(context))
    return {
      expression: asType(type, add(lower, gap(context, orders))),
      why: `after ${names}, possibly still to come`,
    }
  if (isBirth && (tightest > 45 * day || isRoot(orders)))
    return {
      expression: asType(type, spread(context, recent(context, orders))),
      why: `after ${names}, by day and hour as people order`,
    }
  const later = context.helper(
    `${context.column.name} at`,
    () => add(lower, gap(context, orders)),
    'when it would be',
  )
  const now = number(lastSecond(context))
  const squeezed = add(
    lower,
    call(
      'shift_right',
      multiply(
        call('greatest', subtract(now, lower), number(0)),
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
  const mayWait = context.column.nullable && (ruledNulls === null || ruledNulls === undefined)
  const expression = mayWait
    ? choose([[isEmpty, nothing]], asType(type, later))
    : asType(type, choose([[isOver, squeezed]], later))
  return {
    expression,
    why: `after ${names}${mayWait ? ', empty while it has not happened yet' : ''}`,
  }
}

/** A floor of which nothing is another row's: a birth date, a start. */
function isRoot(orders: readonly TimeOrder[]): boolean {
  return orders.every(({ earlier }) => earlier.length === 1)
}

/** The floor of a row's beginning, at most some years back: nobody's shop is as old as its customers. */
function recent(context: Context, orders: readonly TimeOrder[]): Expression {
  const floors = orders.map(({ earlier, minimumSeconds }) =>
    add(call('coalesce', seconds(context, earlier), number(0)), number(minimumSeconds)),
  )
  return context.helper(
    `${context.column.name} floor`,
    () => call('greatest', ...floors, number(context.now - history * day)),
    'the earliest it may be',
  )
}

/** When a time of a row may be at the earliest, in seconds since 1970; null where nothing comes before. */
export function findFloor(context: Context): Expression | null {
  const orders = context.plan.understanding.timeOrders.filter(
    ({ table, later }) => table === context.table.table.id && later === context.column.name,
  )
  return orders.length > 0 ? recent(context, orders) : null
}

/** A date must lie wholly before the anchor, so that its midnight does too. */
function lastSecond({ now, column: { type } }: Context): number {
  return type.kind === 'date' ? Math.floor(now / day) * day : now
}

function isFuture({ meaning }: Context): boolean {
  return ['time.expires', 'time.due', 'time.scheduled', 'time.ended'].includes(meaning)
}

function latest(context: Context, orders: readonly TimeOrder[]): Expression {
  // a parent's or earlier instant that is absent bounds nothing
  const start = number(context.now - history * day)
  const floors = orders.map(({ earlier }) => call('coalesce', seconds(context, earlier), start))
  const [first = start] = floors
  return floors.length === 1 ? first : call('greatest', ...floors)
}

/** A column's instant in seconds since 1970; a day counts from its last second, so that what follows is later. */
function seconds(context: Context, path: readonly string[]): Expression {
  const type = typeAlong(context, path)
  if (type?.kind === 'date') return multiply(call('days', column(...path)), number(day))
  return call('epoch', column(...path))
}

function typeAlong({ plan, table }: Context, path: readonly string[]): Type | null {
  const end = path
    .slice(0, -1)
    .reduce<string>(
      (at, link) =>
        plan.tables[at]?.table.foreignKeys.find((key) => key.link === link)?.parent ?? at,
      table.table.id,
    )
  return plan.tables[end]?.table.columns.find(({ name }) => name === path.at(-1))?.type ?? null
}

function gap(context: Context, orders: readonly TimeOrder[]): Expression {
  const minimum = Math.max(...orders.map(({ minimumSeconds }) => minimumSeconds))
  const maximum = Math.max(
    minimum + 1,
    Math.min(...orders.map(({ maximumSeconds }) => maximumSeconds)),
  )
  const median = minimum + (maximum - minimum) * 0.3
  // log-normal gaps, as deliveries have them (docs/realism.md: sigma 0.68)
  const knots = tabulateQuantiles(
    truncate(logNormal(Math.max(median, 1), 0.68), Math.max(minimum, 1), maximum),
  )
  const whole =
    context.column.type.kind === 'date'
      ? knots.map((knot) => Math.max(Math.ceil(minimum / day) * day, Math.round(knot / day) * day))
      : knots
  return call(
    'quantile',
    context.draw(2),
    context.list(
      `gap ${minimum} to ${maximum}${context.column.type.kind === 'date' ? ' in days' : ''}`,
      'integer',
      whole,
    ),
  )
}

/** Any day between the floor and the anchor, of an age that fits the row's status, then a time of the day. */
function spread(context: Context, floor: Expression): Expression {
  const age = findAge(context)
  const last = number(lastSecond(context))
  const lower = age
    ? context.helper(
        `${context.column.name} from`,
        () => call('greatest', floor, daysAgo(context, age.oldest)),
        'not older than its status allows',
      )
    : floor
  const upper = age
    ? context.helper(
        `${context.column.name} until`,
        () => daysAgo(context, age.youngest),
        'not younger than its status allows',
      )
    : number(context.now)
  const firstDay = add(call('div', lower, number(day)), number(1))
  const days = subtract(call('div', upper, number(day)), firstDay)
  const chosen = add(firstDay, call('below', context.draw(0), days))
  // a short span is used up to its end only in part, so that what follows has room before the anchor
  const end = choose([[binary(upper, '>', floor), upper]], last)
  const left = call(
    'div',
    multiply(call('greatest', subtract(end, floor), number(0)), number(7)),
    number(8),
  )
  return choose(
    [[binary(days, '>=', number(1)), add(multiply(chosen, number(day)), timeOfDay(context))]],
    call('least', add(floor, call('below', context.draw(0), left)), last),
  )
}

function daysAgo({ now }: Context, days: Expression): Expression {
  return subtract(number(now), multiply(days, number(day)))
}

function timeOfDay(context: Context): Expression {
  const total = hours.reduce((sum, share) => sum + share, 0)
  const knots = tabulateQuantiles((share) => {
    let left = share * total
    const hour = hours.findIndex((size) => {
      left -= size
      return left <= 0
    })
    const size = hours[hour] ?? 1
    return Math.min(day - 1, (hour + 1 + left / size) * 3600)
  })
  return call('quantile', context.draw(1), context.list('time of day', 'integer', knots))
}

function anyTime(context: Context): Generated {
  const { type } = context.column
  const { earliest, latest: last } = context.domain
  const end = last
    ? Math.min(context.now, Date.parse(`${last.slice(0, 10)}T00:00:00Z`) / 1000)
    : context.now
  const start = earliest
    ? Math.max(Date.parse(`${earliest.slice(0, 10)}T00:00:00Z`) / 1000, 0)
    : end - history * day
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
    !earliest &&
    !last &&
    findAge(context) &&
    context.plan.understanding.roles[context.table.table.id]?.birth === context.column.name
  )
    return {
      expression: asType(type, spread(context, number(start))),
      why: 'of an age that fits its status',
    }
  const days = Math.max(1, Math.floor((end - start) / day) - 1)
  const back = call(
    'quantile',
    context.draw(0),
    context.list(
      `days back ${days}`,
      'integer',
      tabulateQuantiles((share) => share ** 1.25 * (days - 1) + 1),
    ),
  )
  const at = subtract(number(Math.floor(end / day)), back)
  return {
    expression: asType(type, add(multiply(at, number(day)), timeOfDay(context))),
    why: `within the last ${Math.round(days / 365)} years, recent days a little oftener`,
  }
}

/** Ages of adults, 18 to 85, the middle ones oftener. */
function birthDate(context: Context): Generated {
  const knots = tabulateQuantiles(
    (share) => (18.1 + 62 * (0.75 * share + 0.25 * share ** 3)) * 365.25,
  )
  const days = call('quantile', context.draw(0), context.list('ages in days', 'integer', knots))
  const at = subtract(number(Math.floor(context.now / day)), days)
  return {
    expression: asType(context.column.type, multiply(at, number(day))),
    why: 'adults of all ages',
  }
}

function asType(type: Type, at: Expression): Expression {
  const instant = call('from_epoch', at)
  return type.kind === 'date' ? call('to_date', instant) : instant
}
