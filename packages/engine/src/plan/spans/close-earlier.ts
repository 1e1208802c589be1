import type { Occupancy } from '../../infer/time/find-occupancy.ts'
import type { Column } from '../../model/schema.ts'
import { drawKey } from '../../random/hash.ts'
import {
  add,
  and,
  binary,
  call,
  choose,
  column,
  isNull,
  number,
  subtract,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { hiddenColumn } from '../hidden-column.ts'
import { linkRow, mixColumn, type Plan, type TablePlan } from '../plan.ts'
import { putAfter } from '../put-after.ts'
import { alone, findMade, placeOf, timeOf, unit, unitsOf } from './span-columns.ts'

/** What would last longer, or has not ended, ends before the next one begins. */
export function closeEarlier(
  plan: Plan,
  table: TablePlan,
  end: Column,
  held: Occupancy,
): TablePlan {
  const { start, link, leastSeconds, restSeconds } = held
  const own = findMade(plan, table, end)
  if (!own) return table
  const group = column(linkRow(link))
  const next = `#${start.name} next`
  const begin = unitsOf(start, start.name)
  const negative = (value: Expression): Expression => subtract(number(0), value)
  const following = hiddenColumn(
    next,
    // the earliest of those behind it is the greatest of what is turned around
    negative(call('max_before', negative(begin), negative(column(placeOf(start))), group)),
    'when the next one begins',
  )
  const isKnown = table.columns.some(({ name }) => name === next)
  const at = unitsOf(end, alone(end))
  const latest = subtract(column(next), number(restSeconds / unit(start)))
  const isApart = binary(
    column(next),
    '>=',
    add(begin, number((leastSeconds + restSeconds) / unit(start))),
  )
  const now = Math.floor(Date.parse(plan.settings.now) / 1000 / unit(end))
  const isLeftOpen = and(isNull(column(alone(end))), binary(latest, '<', number(now)))
  const isRuled = plan.rules.tables[table.table.id]?.columns[end.name]?.nulls
  return putAfter(table, {
    own,
    before: alone(end),
    readBy: end.name,
    columns: [
      ...(isKnown ? [] : [following]),
      {
        ...own,
        lookups: [],
        expression: choose(
          [
            [and(binary(at, '>', latest), isApart), timeOf(end, latest)],
            ...(isRuled === null || isRuled === undefined
              ? [
                  [
                    and(isLeftOpen, isApart),
                    timeOf(end, anyBetween(plan, table, end, held, latest)),
                  ] as const,
                ]
              : []),
          ],
          column(alone(end)),
        ),
        why: `${own.why}; over when the next one of its ${link} begins`,
      },
    ],
  })
}

/** At any time that it may have ended, not long after what it follows. */
function anyBetween(
  plan: Plan,
  { table }: TablePlan,
  end: Column,
  { start, leastSeconds, usualSeconds }: Occupancy,
  latest: Expression,
): Expression {
  const earlier = plan.understanding.timeOrders.flatMap(({ table: id, earlier: path, later }) =>
    id === table.id && later === end.name && path.length === 1 ? path : [],
  )
  const begin = add(unitsOf(start, start.name), number(leastSeconds / unit(end)))
  const others = earlier.flatMap((name) => {
    const found = table.columns.find((own) => own.name === name && own !== start)
    return found?.type.kind === end.type.kind ? [call('coalesce', unitsOf(found, name), begin)] : []
  })
  const first = others.length > 0 ? call('greatest', begin, ...others) : begin
  const most = call('least', subtract(latest, first), number(Math.floor(usualSeconds / unit(end))))
  const key = drawKey(plan.settings.seed, `${table.id}.${end.name}`, 781)
  const within = call(
    'below',
    call('draw', column(mixColumn), number(key)),
    call('greatest', most, number(1)),
  )
  return add(first, within)
}
