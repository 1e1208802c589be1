import { day } from '../../generators/times/as-type.ts'
import { usualHistory } from '../../generators/times/find-history.ts'
import { findRoom } from '../../generators/times/find-room.ts'
import type { Occupancy } from '../../infer/time/find-occupancy.ts'
import type { Column } from '../../model/schema.ts'
import {
  add,
  and,
  binary,
  call,
  choose,
  column,
  isNull,
  less,
  multiply,
  number,
  or,
  subtract,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { hiddenColumn } from '../hidden-column.ts'
import { type ColumnPlan, linkRow, type Plan, rowColumn, type TablePlan } from '../plan.ts'
import { alone, placeOf, timeOf, unit, unitsOf } from './span-columns.ts'

/**
 * Each begins when it was to begin, but some time after the one before of the same thing: with n of them in between
 * it is at least n of these times after any that came before.
 */
export function moveStart(
  plan: Plan,
  table: TablePlan,
  own: ColumnPlan,
  held: Occupancy,
): readonly ColumnPlan[] {
  const { start, link } = held
  const name = (what: string): string => `#${start.name} ${what}`
  const group = column(linkRow(link))
  const at = unitsOf(start, alone(start))
  const place = column(placeOf(start))
  const before = held.minutes
    ? call('sum_before', column(name('distance')), place, group)
    : multiply(call('nth_in', group, place), column(name('distance')))
  const now = Math.floor(Date.parse(plan.settings.now) / 1000)
  const last = Math.floor((now - findRoom(plan, table.table.id, start.name)) / unit(start))
  const pushed = column(name('pushed'))
  const isBegun = binary(at, '<=', number(last))
  const helpers = [
    // the row's number decides between two at the same time
    hiddenColumn(
      placeOf(start),
      add(multiply(minutesOf(start, at), number(2 ** 36)), column(rowColumn)),
      'in which order they begin',
    ),
    hiddenColumn(
      name('distance'),
      held.minutes ? lastFor(held, held.minutes) : findDistance(held),
      'what lies between it and the next one',
    ),
    hiddenColumn(name('taken'), before, 'what those before it take'),
    hiddenColumn(name('spare'), subtract(at, column(name('taken'))), 'what is left of its time'),
    hiddenColumn(
      name('pushed'),
      call(
        'greatest',
        at,
        add(
          column(name('taken')),
          call(
            'coalesce',
            call('max_before', column(name('spare')), place, group),
            column(name('spare')),
          ),
        ),
      ),
      'behind those before it',
    ),
  ]
  const kept = column(alone(start))
  const isFree =
    !held.minutes &&
    !plan.understanding.timeOrders.some(
      ({ table: id, later }) => id === table.table.id && later === start.name,
    )
  const behind = subtract(
    multiply(subtract(call('count_in', group), number(1)), column(name('distance'))),
    column(name('taken')),
  )
  const latest = subtract(number(last), behind)
  return [
    ...helpers,
    {
      ...own,
      lookups: [],
      expression: choose(
        [
          [or(isNull(group), isNull(kept)), kept],
          // what has begun by now goes on having begun
          ...(isFree
            ? [[isBegun, timeOf(start, call('least', pushed, latest))] as const]
            : [[and(isBegun, binary(pushed, '>', number(last))), kept] as const]),
        ],
        timeOf(start, pushed),
      ),
      why: `${own.why}; no two of one ${link} at a time`,
    },
  ]
}

/**
 * As far as most of them last where all of one thing leave time enough: whole days where there is time for days, so
 * that the hour stays.
 */
function findDistance({ start, link, leastSeconds, usualSeconds }: Occupancy): Expression {
  const room = call(
    'div',
    number(Math.floor((usualHistory * day) / 4)),
    call('count_in', column(linkRow(link))),
  )
  const seconds = call('least', room, number(Math.floor(usualSeconds)))
  const whole = (grain: number): Expression =>
    multiply(call('div', seconds, number(grain)), number(grain / unit(start)))
  return call(
    'greatest',
    choose([[less(seconds, number(day)), whole(leastSeconds)]], whole(day)),
    number(leastSeconds / unit(start)),
  )
}

function lastFor({ leastSeconds }: Occupancy, minutes: Column): Expression {
  return call('coalesce', multiply(column(minutes.name), number(60)), number(leastSeconds))
}

function minutesOf(own: Column, at: Expression): Expression {
  return own.type.kind === 'date' ? at : call('div', at, number(60))
}
