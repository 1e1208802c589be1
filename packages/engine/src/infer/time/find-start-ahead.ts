import type { Schema, Table } from '../../model/schema.ts'
import { readWords } from '../meanings/table-words.ts'
import { isTemporal } from '../structure/columns.ts'

const bookings = /\b(booking|reservation|registration|ticket|rsvp|signup|sign up|seat reservation)$/
const sessions =
  /\b(session|class|event|flight|screening|show|showtime|performance|concert|match|lesson|tour|trip|departure|webinar|workshop|sailing|course run|training|excursion)$/
const starts =
  /^(scheduled |planned )?(start|starts|begin|begins|held|departure|departs|show|event|kick off|kickoff|departure scheduled|scheduled departure)?( ?(at|on|date|time|datetime|departure))*$/

/**
 * When something begins that is booked before: the start of the session, flight or event that a link of the table
 * leads to. Null where the table is no booking, or what it leads to does not say when it begins.
 */
export function findStartAhead(
  schema: Pick<Schema, 'tables'>,
  table: Table,
): readonly [string, string] | null {
  if (!bookings.test(readWords(table).table)) return null
  for (const { link, parent } of table.foreignKeys) {
    const found = schema.tables.find(({ id }) => id === parent)
    const start = found && parent !== table.id ? findStart(found) : null
    if (start) return [link, start]
  }
  return null
}

function findStart(table: Table): string | null {
  if (!sessions.test(readWords(table).table)) return null
  const found = table.columns.find(
    ({ name, type }) => isTemporal(type) && starts.test(readWords(table).columns.get(name) ?? name),
  )
  return found?.name ?? null
}
