import { groupColumns } from '../../plan/links/place-within.ts'
import { rowColumn } from '../../plan/plan.ts'
import { add, call, choose, column, isNull, multiply, number, subtract } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated } from '../generator.ts'
import { asType, day } from '../times/as-type.ts'

/**
 * Times that a rule gives stay as they are; one that another row of the same `within` has moves to the next second or
 * day that is free, and never past the rule's last.
 */
export function differTimes(
  context: Context,
  within: readonly string[],
  ruled: Generated,
): Generated {
  const { column: own, helper, table } = context
  const isDay = own.type.kind === 'date'
  const keep = (title: string, made: Expression, why: string): Expression =>
    helper(`${own.name} ${title}`, () => made, why)
  const groups = groupColumns(table, within)
  const first = keep('by rule', ruled.expression, ruled.why)
  const at = keep('units', call(isDay ? 'days' : 'epoch', first), 'what it counts in')
  const order = add(multiply(at, number(2 ** 31)), column(rowColumn))
  const place = keep('place', order, 'its order among the others')
  const nth = keep('nth', call('nth_in', ...groups, place), 'how many come before it')
  const spare = keep('spare', subtract(at, nth), 'what is left before it')
  const most = call('coalesce', call('max_before', spare, place, ...groups), spare)
  const pushed = keep('pushed', call('greatest', at, add(nth, most)), 'behind those before it')
  const latest = findLast(context)
  const behind = subtract(subtract(call('count_in', ...groups), number(1)), nth)
  const last = latest === null ? null : Math.floor(latest / (isDay ? day : 1))
  const kept = last === null ? pushed : call('least', pushed, subtract(number(last), behind))
  const moved = asType(own.type, multiply(kept, number(isDay ? day : 1)))
  return {
    expression: choose([[isNull(first), first]], moved),
    why: `${ruled.why}; the next one that is free where two would be alike`,
    isDistinct: true,
  }
}

/** The end of the rule's ranges in seconds, or null where a case has none. */
function findLast({ plan, table, column: { name } }: Context): number | null {
  const cases = plan.rules.tables[table.table.id]?.columns[name]?.cases ?? []
  const ends = cases.map(({ value }) =>
    value.kind === 'range' ? Date.parse(readInstant(String(value.maximum))) / 1000 : Number.NaN,
  )
  return ends.length === 0 || ends.some(Number.isNaN) ? null : Math.max(...ends)
}

/** A time without a zone is one of UTC. */
function readInstant(text: string): string {
  const isWhole = /^\d{4}-\d{2}-\d{2}$/.test(text) || /(Z|[+-]\d{2}(:?\d{2})?)$/.test(text)
  return isWhole ? text : `${text.replace(' ', 'T')}Z`
}
