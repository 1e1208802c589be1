import { isTemporal } from '../structure/columns.ts'
import { findBirth } from '../structure/find-birth.ts'
import type { ColumnNode, Link, SchemaGraph, TableNode } from '../structure/schema-graph.ts'
import { dropTimeWords } from '../time/phases.ts'
import type { Calendar } from './calendar.ts'
import { readDates } from './find-calendar-orders.ts'

/** A date or a moment of a row that lies on the day a link to a calendar leads to: `order_date` beside `order_date_key`. */
export interface CalendarDate {
  readonly table: string
  readonly column: string
  readonly link: string
  /** The calendar's column with the day. */
  readonly source: string
  /** It is the day itself; else some time of it. */
  readonly isDay: boolean
}

/** Finds the dates that are told twice, by themselves and by a link to a calendar. */
export function findCalendarDates(
  graph: SchemaGraph,
  calendars: Readonly<Record<string, Calendar>>,
): readonly CalendarDate[] {
  return [...graph.values()].flatMap((node) => {
    const dates = readDates(node, calendars)
    const found = node.links.flatMap((link) => listDates(node, link, dates, calendars))
    return found.filter(({ column }, at) => found.findIndex((one) => one.column === column) === at)
  })
}

function listDates(
  node: TableNode,
  link: Link,
  dates: ReadonlyMap<string, ColumnNode>,
  calendars: Readonly<Record<string, Calendar>>,
): readonly CalendarDate[] {
  const source = calendars[link.parent]?.source
  const told = dates.get(link.name)
  if (!source || !told) return []
  const named = dropTimeWords(told.words).join(' ')
  // «date_id» alone says when the row itself happened
  const birth = named === '' && dates.size === 1 ? (findBirth(node) ?? findOnly(node)) : null
  return [...node.columns.values()]
    .filter(
      ({ column, words }) =>
        isTemporal(column.type) &&
        (column.nullable || link.required) &&
        !/^(created|updated|inserted|loaded|modified)/.test(dropTimeWords(words).join(' ')) &&
        (column.name === birth || dropTimeWords(words).join(' ') === named),
    )
    .map(({ column, words }) => ({
      table: node.id,
      column: column.name,
      link: link.name,
      source,
      isDay: column.type.kind === 'date' || words.at(-1) === 'date',
    }))
}

function findOnly(node: TableNode): string | null {
  const [only, ...others] = [...node.columns.values()].filter(({ column }) =>
    isTemporal(column.type),
  )
  return only && others.length === 0 ? only.column.name : null
}
