import type { Column, Table } from '../../model/schema.ts'
import { readWords } from '../meanings/table-words.ts'
import { isTemporal } from '../structure/columns.ts'

const things =
  /\b(appointment|reservation|booking|interview|visit|flight|match|game|fixture|session|lesson|event|rental|trip|tour|showing|viewing|meeting|hearing|shift|class|screening|webinar|stay|delivery slot)$/
const planned =
  /^((scheduled|planned) )?(start|starts|begin|begins|departure|check in|checkin|arrival|pickup|kick off|appointment|reservation|visit|event|match|game|meeting|scheduled|planned|reserved for|booked for|scheduled for)( (at|on|date|time|datetime|for))*$/

/** When something takes place that has been arranged: a visit, a flight, a stay. Null where a table tells of no such thing. */
export function findPlannedTime(table: Table): Column | null {
  const { table: words, columns } = readWords(table)
  if (!things.test(words)) return null
  return (
    table.columns.find(
      (column) => isTemporal(column.type) && planned.test(columns.get(column.name) ?? column.name),
    ) ?? null
  )
}
