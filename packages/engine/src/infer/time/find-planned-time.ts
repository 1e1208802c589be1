import type { Column, Table } from '../../model/schema.ts'
import { findMoment } from './find-moment.ts'

const things =
  /\b(appointment|reservation|booking|interview|visit|flight|match|game|fixture|session|lesson|event|rental|trip|tour|showing|viewing|meeting|hearing|shift|class|screening|webinar|stay|delivery slot)$/
const planned =
  /^((scheduled|planned) )?(start|starts|begin|begins|departure|check in|checkin|arrival|pickup|kick off|appointment|reservation|visit|event|match|game|meeting|scheduled|planned|reserved for|booked for|scheduled for)( (at|on|date|time|datetime|for))*$/

/** When something takes place that has been arranged: a visit, a flight, a stay. Null where a table tells of no such thing. */
export function findPlannedTime(table: Table): Column | null {
  return findMoment(table, things, planned)
}
