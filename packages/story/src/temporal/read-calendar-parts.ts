import type { Schema, Understanding } from '@worldloom/engine'
import type { DraftFilter, FilteredPart } from './temporal-filter.ts'

/**
 * Filters on columns of a calendar, and on links to its days, as what they say of the day: `year_number = 2013` is a
 * year, `date_key BETWEEN 20130101 AND 20131231` are days.
 */
export function readCalendarParts(
  filters: readonly DraftFilter[],
  schema: Schema,
  calendars: Understanding['calendars'],
): readonly DraftFilter[] {
  return filters.map((filter) => {
    const part = filter.of.kind === 'value' ? findPart(filter, schema, calendars) : null
    return part ? { ...filter, of: part } : filter
  })
}

function findPart(
  { table, field }: DraftFilter,
  schema: Schema,
  calendars: Understanding['calendars'],
): FilteredPart | null {
  const columns = schema.tables.find(({ id }) => id === table)
  const key = columns?.foreignKeys.find(
    ({ columns: own, parent }) => own.length === 1 && calendars[parent] && isSame(own[0], field),
  )
  const [of, name] = key ? [key.parent, key.parentColumns[0] ?? ''] : [table ?? '', field]
  const parts = Object.entries(calendars[of]?.parts ?? {})
  const told = parts.find(([column]) => isSame(column, name))?.[1]
  if (!told || told.isShort) return null
  if (told.name === 'year') return { kind: 'year' }
  return told.name === 'date-key' || told.name === 'year-month' ? { kind: 'digits' } : null
}

function isSame(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase()
}
