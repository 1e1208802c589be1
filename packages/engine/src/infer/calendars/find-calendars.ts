import { listKeys } from '../../model/list-keys.ts'
import type { Column } from '../../model/schema.ts'
import type { SchemaGraph, TableNode } from '../structure/schema-graph.ts'
import type { Calendar, CalendarPart, DayPart } from './calendar.ts'
import { readDayPart } from './read-day-part.ts'
import { readTimePart } from './read-time-part.ts'

/** The tables that list the days, as a warehouse's `dim_date`, or the times of a day, by their ids. */
export function findCalendars(graph: SchemaGraph): Readonly<Record<string, Calendar>> {
  return Object.fromEntries(
    [...graph.values()].flatMap((node) => {
      const found =
        node.links.length === 0 ? (findDays(node) ?? findMonths(node) ?? findTimes(node)) : null
      return found ? [[node.id, found]] : []
    }),
  )
}

function findDays(node: TableNode): Calendar | null {
  const columns = [...node.columns.values()].map(({ column }) => column)
  const parts = readAll(columns, (column) => readDayPart(column.name, column.type))
  const told = new Set(Object.values(parts).map(({ name }) => name))
  const units = ['year', 'quarter', 'month', 'week', 'day', 'weekday', 'weekday-name', 'month-name']
  const many = units.filter((name) => told.has(name as DayPart)).length
  const isNamed = node.words.every((word) => dayWords.test(word))
  const isWhole = many >= 5 && told.size >= columns.length * 0.6
  if (!(isNamed ? many >= 2 : isWhole) || !isOneDay(told) || repeats(node, parts)) return null
  const source = columns.find(
    ({ name, type, generated }) =>
      parts[name]?.name === 'date' && generated === null && type.kind !== 'text',
  )
  return { kind: 'day', source: source?.name ?? null, parts }
}

const dayWords =
  /^(d|dw|dwh|w|dim|dimension|table|lookup|lkp|date|dates|dwdate|dimdate|calendar|calendars|cal|day|days|time|times|tiempo|fecha|kalender|datum)$/

/** A table of months has a month and its year, and nothing that only a day has. */
function findMonths(node: TableNode): Calendar | null {
  const columns = [...node.columns.values()].map(({ column }) => column)
  const parts = readAll(columns, (column) => readDayPart(column.name, column.type))
  const told = new Set<string>(Object.values(parts).map(({ name }) => name))
  const hasMonth = ['month', 'month-name'].some((name) => told.has(name)) && told.has('year')
  const isNamed = node.words.every((word) => monthWords.test(word))
  const isOfDays = [...told].some((name) => /day|week|^date/.test(name))
  if (!isNamed || isOfDays || !(hasMonth || told.has('year-month'))) return null
  const keys = listKeys(node.table)
  const repeats = keys.some((key) => {
    const names = key.columns.map((name) => parts[name]?.name)
    const isMonth = names.some((name) => name === 'year-month' || name === 'month-sequence')
    const isBoth = names.includes('year') && names.some((name) => /^month/.test(name ?? ''))
    return names.every((name) => name !== undefined) && !isMonth && !isBoth
  })
  return repeats ? null : { kind: 'month', source: null, parts }
}

const monthWords =
  /^(d|dw|dwh|dim|dimension|table|lookup|lkp|calendar|month|months|period|periods|mes|meses|monat|mois|date|year)$/

function findTimes(node: TableNode): Calendar | null {
  const columns = [...node.columns.values()].map(({ column }) => column)
  const parts = readAll(columns, (column) => readTimePart(column.name, column.type))
  const told = new Set(Object.values(parts).map(({ name }) => name))
  const many = ['hour', 'minute', 'second', 'half-of-day', 'time', 'second-of-day', 'part-of-day']
  const isNamed = node.words.every((word) =>
    /^(t|d|dw|dim|dimension|time|times|clock|hour|of|day)$/.test(word),
  )
  const isTold = told.has('hour') && many.filter((name) => told.has(name as 'hour')).length >= 2
  if (!isNamed || !isTold) return null
  const source = columns.find(
    ({ name, type }) => parts[name]?.name === 'time' && type.kind === 'time',
  )
  return { kind: 'time', source: source?.name ?? null, parts }
}

/** What each column tells; a number that the database counts, or makes itself, tells nothing. */
function readAll(
  columns: readonly Column[],
  read: (column: Column) => CalendarPart | null,
): Readonly<Record<string, CalendarPart>> {
  return Object.fromEntries(
    columns.flatMap((column) => {
      const part = column.identity || column.generated ? null : read(column)
      return part ? [[column.name, part]] : []
    }),
  )
}

/** A table of months or years has no day. */
function isOneDay(told: ReadonlySet<string>): boolean {
  const has = (...names: readonly DayPart[]): boolean => names.every((name) => told.has(name))
  return (
    has('date') ||
    has('date-key') ||
    has('date-text') ||
    has('year', 'day-of-year') ||
    has('year', 'month', 'day')
  )
}

/** Whether a key is made of what several days share: its rows are no days. */
function repeats({ table }: TableNode, parts: Calendar['parts']): boolean {
  const keys = listKeys(table)
  return keys.some(({ columns }) => {
    const told = columns.map((name) => parts[name]?.name)
    return told.every((name) => name !== undefined) && !isOneDay(new Set(told as readonly string[]))
  })
}
