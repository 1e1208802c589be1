import { readWords } from '../meanings/table-words.ts'
import { splitWords } from '../meanings/words/split-words.ts'
import type { ColumnNode, SchemaGraph, TableNode } from '../structure/schema-graph.ts'
import { findPeriodOrders } from '../time/find-period-orders.ts'
import { findPhaseOrders } from '../time/find-phase-orders.ts'
import { reduceRowOrders } from '../time/reduce-row-orders.ts'
import type { Calendar } from './calendar.ts'

/** One link to a calendar leads to no earlier day than another: a ship date to none before the order's. */
export interface CalendarOrder {
  readonly table: string
  readonly earlier: string
  readonly later: string
  /** How many days after: most lie between these. */
  readonly minimumDays: number
  readonly maximumDays: number
  readonly why: string
}

/** Reads the links to calendars as dates, and orders them as dates are. */
export function findCalendarOrders(
  graph: SchemaGraph,
  calendars: Readonly<Record<string, Calendar>>,
): readonly CalendarOrder[] {
  return [...graph.values()].flatMap((node) => {
    const dates = readDates(node, calendars)
    const dated = { ...node, columns: dates }
    return dates.size < 2
      ? []
      : reduceRowOrders(dated, [...findPeriodOrders(dated), ...findPhaseOrders(dated)]).map(
          ({ earlier, later, minimumSeconds, maximumSeconds, why }) => ({
            table: node.id,
            earlier,
            later,
            minimumDays: Math.floor(minimumSeconds / day),
            maximumDays: Math.max(1, Math.ceil(maximumSeconds / day)),
            why,
          }),
        )
  })
}

const day = 86_400

/** The links to calendars of days, by name, as if they were dates: `ship date` for `ss_ship_date_sk`. */
export function readDates(
  node: TableNode,
  calendars: Readonly<Record<string, Calendar>>,
): ReadonlyMap<string, ColumnNode> {
  const spoken = readWords(node.table).columns
  return new Map(
    node.links.flatMap(({ name, parent, key }) => {
      const [own, ...others] = key.columns
      const column = node.columns.get(own ?? '')?.column
      if (calendars[parent]?.kind !== 'day' || !column || others.length > 0) return []
      const words = splitWords(spoken.get(column.name) ?? column.name)
      const telling = words.filter((word) => !keyWords.has(word))
      return [[name, { column: { ...column, name, type: { kind: 'date' } }, words: telling }]]
    }),
  )
}

const keyWords: ReadonlySet<string> = new Set('key id identifier sk fk dim calendar'.split(' '))
