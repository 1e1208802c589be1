import type { Schema, Understanding } from '@worldloom/engine'
import { buildStrategy, listMonths } from './build-strategy.ts'
import { addDays } from './calendar.ts'
import { findBirths, soon } from './find-births.ts'
import type { TemporalFilter } from './temporal-filter.ts'

/** The name of the rules that the queries' dates make, which lie below those of the user. */
export const layerName = 'story_rules.json'

/**
 * Rules that give the dates that queries filter the strategy's shares; null where no query filters a date. A
 * date that follows another shaped one, such as a line's after its order's, goes on doing so instead, one beside a link to
 * a calendar lies on the day of that link, and a calendar has each day once. Who or what it happens to came before, unless
 * a query reads when that was.
 */
export function layerRules(
  filters: readonly TemporalFilter[],
  schema: Schema,
  {
    timeOrders,
    calendars,
    calendarDates,
  }: Pick<Understanding, 'timeOrders' | 'calendars' | 'calendarDates'>,
  now: string,
  isRead: (column: string) => boolean = () => true,
): object | null {
  const shaped = schema.tables.flatMap(({ id, columns }) =>
    columns.flatMap(({ name, type, generated }) => {
      const isTime = type.kind === 'date' || type.kind === 'timestamp'
      const own = filters.filter(
        ({ table, field }) => table === id && field.toLowerCase() === name.toLowerCase(),
      )
      const isLinked = calendarDates.some((date) => date.table === id && date.column === name)
      return isTime && own.length > 0 && !generated && !calendars[id] && !isLinked
        ? [{ table: id, column: name, isDay: type.kind === 'date', own }]
        : []
    }),
  )
  const roots = shaped.flatMap((each): readonly Shaped[] => {
    const root = findRoot(each, timeOrders, schema)
    const isTold = root !== null && shaped.some((other) => other !== each && isSame(other, root))
    if (root === null || isTold) return []
    const type = schema.tables
      .find(({ id }) => id === root.table)
      ?.columns.find(({ name }) => name === root.column)?.type
    return [{ ...each, ...root, isDay: type?.kind === 'date' }]
  })
  const follows = ({ table, column }: Shaped): boolean =>
    timeOrders.some((order) => {
      const [first, ...rest] = order.earlier
      if (order.table !== table || order.later !== column || first === undefined) return false
      const link = schema.tables
        .find(({ id }) => id === table)
        ?.foreignKeys.find((key) => key.link === first)
      // a person's sign-up is no reason to leave an order where it is
      if (!link || order.maximumSeconds >= soon) return false
      return shaped.some((other) => other.table === link.parent && other.column === rest.at(-1))
    })
  const kept = roots.filter((column) => !follows(column))
  if (kept.length === 0) return null
  const tables: Record<string, { columns: Record<string, object> }> = {}
  for (const { table, column, isDay } of kept) {
    const own = kept.filter((other) => isSame(other, { table, column })).flatMap((each) => each.own)
    tables[table] ??= { columns: {} }
    tables[table].columns[column] = printRule(own, isDay, now)
  }
  const starts = kept.map(({ table, column, own }) => {
    return { table, column, first: buildStrategy(own, now).min_date }
  })
  for (const { table, column, isDay, from, until } of findBirths(starts, schema, timeOrders)) {
    if (isRead(column) || calendars[table]) continue
    tables[table] ??= { columns: {} }
    const end = isDay ? until : `${until} 23:59:59`
    tables[table].columns[column] ??= { range: [from, end] }
  }
  return { tables }
}

interface Shaped {
  readonly table: string
  readonly column: string
  readonly isDay: boolean
  readonly own: readonly TemporalFilter[]
}

function isSame(
  one: Pick<Shaped, 'table' | 'column'>,
  other: Pick<Shaped, 'table' | 'column'>,
): boolean {
  return one.table === other.table && one.column === other.column
}

/**
 * The first of the moments that a date of a row follows within weeks, in its own row or in that of a happening that it is
 * about, which takes over its shares so that it goes on following; null where it follows one after longer, and so cannot be
 * shaped by it.
 */
function findRoot(
  { table, column }: Pick<Shaped, 'table' | 'column'>,
  orders: Understanding['timeOrders'],
  schema: Schema,
): Pick<Shaped, 'table' | 'column'> | null {
  const all = orders.filter((order) => order.table === table && order.later === column)
  const [order] = all.filter(({ earlier }) => earlier.length === 1)
  const [earlier] = order?.earlier ?? []
  if (order && earlier !== undefined) {
    if (order.maximumSeconds >= soon) return null
    return findRoot({ table, column: earlier }, orders, schema)
  }
  for (const { earlier: path, maximumSeconds } of all) {
    const [link, moment, beyond] = path
    const parent = schema.tables
      .find(({ id }) => id === table)
      ?.foreignKeys.find((key) => key.link === link)?.parent
    if (parent === undefined || moment === undefined || beyond !== undefined) continue
    if (maximumSeconds < shortly) return findRoot({ table: parent, column: moment }, orders, schema)
  }
  return { table, column }
}

/** What comes within days of a happening is a part of it. */
const shortly = 5 * 86_400

function printRule(own: readonly TemporalFilter[], isDay: boolean, now: string): object {
  const months = listMonths(buildStrategy(own, now))
  const [first, last] = [months[0], months.at(-1)]
  const today = now.slice(0, 10)
  const end = last?.until ?? today
  // nothing happens after now, unless a query asks for it
  const until = isDay
    ? end
    : end === today
      ? now.replace('T', ' ').replace('Z', '')
      : `${end} 23:59:59`
  const parts = months.map(({ from, until: to, weight }, index) => [
    from,
    index === months.length - 1 ? until : addDays(to, 1),
    Number((weight * 10_000).toFixed(2)),
  ])
  return { range: [first?.from ?? today, until], distribution: { histogram: parts } }
}
