import { isTemporal } from '../structure/columns.ts'
import type { ColumnNode, TableNode } from '../structure/schema-graph.ts'
import { day, fitGap, hour } from './gaps.ts'
import { readPhase } from './phases.ts'
import type { RowOrder } from './row-order.ts'

/** What a visit's own day tells of its hours, and of the day on which one hears from each other again. */
export function findDayOrders(node: TableNode): readonly RowOrder[] {
  return [...findHours(node), ...findNext(node)]
}

/** Who comes on a day comes at some hour of that day: `attendance_date` and the timestamp `check_in_time`. */
function findHours(node: TableNode): readonly RowOrder[] {
  const date = findOnly(
    node,
    ({ column, words }) => column.type.kind === 'date' && days.test(words.join(' ')),
  )
  const first = findOnly(
    node,
    ({ column, words }) => column.type.kind === 'timestamp' && comings.test(words.join(' ')),
  )
  if (!date || !first) return []
  const why = `${first.column.name} is on the day of ${date.column.name}.`
  const gap = { minimumSeconds: 6 * hour, maximumSeconds: 20 * hour }
  return [{ earlier: date.column.name, later: first.column.name, ...gap, why }]
}

/** `follow_up_date` comes after the visit, or after the row was written down. */
function findNext(node: TableNode): readonly RowOrder[] {
  const next = findOnly(node, ({ words }) => again.test(words.join(' ')))
  const visit =
    findOnly(node, ({ words }) => days.test(words.join(' '))) ??
    findOnly(node, ({ words }) => readPhase(words, node.words) === 'created')
  if (!next || !visit || next === visit) return []
  const gap = fitGap(
    { minimumSeconds: day, maximumSeconds: 45 * day },
    visit.column.type,
    next.column.type,
  )
  const why = 'One hears from each other again after that.'
  return [{ earlier: visit.column.name, later: next.column.name, ...gap, why }]
}

function findOnly(node: TableNode, fits: (column: ColumnNode) => boolean): ColumnNode | null {
  const [only, ...others] = [...node.columns.values()].filter(
    (each) => isTemporal(each.column.type) && each.column.type.kind !== 'time' && fits(each),
  )
  return only && others.length === 0 ? only : null
}

const days =
  /^((attendance|visit|consultation|encounter|examination|exam|treatment|work|working|shift|session|class|lesson|training|event|service|duty|roster|game|match|show|appointment|meeting) )?(date|day)$/
const comings =
  /^(actual )?(check in|checked in|clock in|clocked in|punch in|sign in|time in|start|started|begin|arrival|arrived|in)( (time|at|datetime|timestamp))?$/
const again =
  /^(next )?(follow up|followup|callback|call back)( (date|at|on|due|time))?$|^next (visit|appointment|contact|action|call|meeting|consultation|session)( (date|at|on|due))?$/
